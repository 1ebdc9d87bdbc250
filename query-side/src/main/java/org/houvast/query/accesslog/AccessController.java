package org.houvast.query.accesslog;

import java.util.List;
import org.houvast.language.access.Question;
import org.houvast.query.access.Asks;
import org.houvast.query.page.Page;
import org.houvast.query.page.Parameters;
import org.houvast.query.page.Reader;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Who looked for what and took what along, the newest first, a hundred at a time. */
@Controller
class AccessController {

    private static final int MOST = 100;

    private final AccessLog log;

    AccessController(AccessLog log) {
        this.log = log;
    }

    @Asks(Question.ACCESS)
    @ResponseBody
    @GetMapping(path = "/api/access", produces = MediaType.APPLICATION_JSON_VALUE)
    List<Access> answer(Parameters parameters, Reader reader) {
        return log.newest(parameters.only("before").moment("before"), MOST);
    }

    @Asks(Question.ACCESS)
    @GetMapping("/access")
    String show(Parameters parameters, Reader reader, Model model) {
        var accesses = log.newest(parameters.only("before").moment("before"), MOST);
        model.addAttribute("page", new Page(reader, reader.words().say("access.title"), "/access"));
        model.addAttribute("accesses", accesses);
        model.addAttribute(
                "before", accesses.size() < MOST ? null : accesses.getLast().at());
        return "query/access";
    }
}
