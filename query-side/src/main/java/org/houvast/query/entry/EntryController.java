package org.houvast.query.entry;

import java.util.Optional;
import org.houvast.language.access.Question;
import org.houvast.query.access.Asks;
import org.houvast.query.page.Page;
import org.houvast.query.page.Parameters;
import org.houvast.query.page.Reader;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** An entry in full, as a page and for programs. */
@Controller
class EntryController {

    private final Opening opening;

    EntryController(Opening opening) {
        this.opening = opening;
    }

    @Asks(Question.TIMELINE)
    @ResponseBody
    @GetMapping(path = "/api/cases/{caseId}/entries/{position}", produces = MediaType.APPLICATION_JSON_VALUE)
    WholeEntry answer(
            @PathVariable String caseId, @PathVariable String position, Parameters parameters, Reader reader) {
        parameters.only();
        return opening.open(caseId, position, reader);
    }

    @Asks(Question.TIMELINE)
    @GetMapping("/cases/{caseId}/entries/{position}")
    String show(
            @PathVariable String caseId,
            @PathVariable String position,
            Parameters parameters,
            Reader reader,
            Model model) {
        parameters.only();
        var whole = opening.open(caseId, position, reader);
        var path = "/cases/" + whole.caseId() + "/entries/" + whole.entry().position();
        model.addAttribute("page", new Page(reader, whole.entry().title(), path));
        model.addAttribute("whole", whole);
        model.addAttribute(
                "lines",
                Optional.ofNullable(whole.stored()).map(Opening::inLines).orElse(null));
        return "query/whole-entry";
    }
}
