package org.houvast.query.conformance;

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

/** Whether many cases were done as the rules ask, as a page and for programs. */
@Controller
class OverviewController {

    private static final String[] PARAMETERS = {"from", "to", "on", "by", "house", "team", "rule"};

    private final ManyCases cases;

    OverviewController(ManyCases cases) {
        this.cases = cases;
    }

    @Asks(Question.CONFORMANCE)
    @ResponseBody
    @GetMapping(path = "/api/conformance", produces = MediaType.APPLICATION_JSON_VALUE)
    Overview answer(Parameters parameters, Reader reader) {
        parameters.only(PARAMETERS);
        return cases.answer(parameters, reader);
    }

    @Asks(Question.CONFORMANCE)
    @GetMapping("/conformance")
    String show(Parameters parameters, Reader reader, Model model) {
        parameters.only(PARAMETERS);
        model.addAttribute("page", new Page(reader, reader.words().say("conformance.title"), "/conformance"));
        model.addAttribute("overview", cases.answer(parameters, reader));
        model.addAttribute("rows", ManyCases.ROWS);
        model.addAttribute("house", parameters.text("house"));
        model.addAttribute("team", parameters.text("team"));
        model.addAttribute("rule", parameters.text("rule"));
        return "query/conformance";
    }
}
