package org.houvast.query.history;

import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Stream;
import org.houvast.language.access.Question;
import org.houvast.query.access.Asks;
import org.houvast.query.page.Page;
import org.houvast.query.page.Parameters;
import org.houvast.query.page.Reader;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/** The page on which a case is stepped through. */
@Controller
class HistoryPage {

    private static final String[] PARAMETERS = Stream.of("", Addresses.BESIDE)
            .flatMap(as -> Moment.PARAMETERS.stream().map(name -> Moment.named(as, name)))
            .toArray(String[]::new);

    private final Replay replay;

    HistoryPage(Replay replay) {
        this.replay = replay;
    }

    @Asks(Question.HISTORY)
    @GetMapping("/cases/{caseId}/history")
    String show(
            @PathVariable String caseId,
            Parameters parameters,
            Reader reader,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
            HttpServletResponse response,
            Model model) {
        parameters.only(PARAMETERS);
        response.addHeader(HttpHeaders.VARY, "HX-Request");
        var view = replay.view(caseId, parameters, reader);
        model.addAttribute(
                "page",
                new Page(
                        reader,
                        reader.words().say("history.title", view.names().family()),
                        view.addresses().path()));
        model.addAttribute("view", view);
        model.addAttribute("told", new Headings(reader.words()));
        if (part) {
            return "query/moment :: moment";
        }
        model.addAttribute("strip", view.strip(reader.words()));
        return "query/history";
    }
}
