package org.houvast.query.duties;

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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** The duties of a case, as a page and for programs. */
@Controller
class DutiesController {

    private final CaseDuties duties;

    DutiesController(CaseDuties duties) {
        this.duties = duties;
    }

    @Asks(Question.TIMELINE)
    @ResponseBody
    @GetMapping(path = "/api/cases/{caseId}/duties", produces = MediaType.APPLICATION_JSON_VALUE)
    List<DutyLine> answer(@PathVariable String caseId, Parameters parameters, Reader reader) {
        parameters.only("asOf", "knownAt");
        return duties.answer(caseId, parameters, reader).duties();
    }

    @Asks(Question.TIMELINE)
    @GetMapping("/cases/{caseId}/duties")
    String show(@PathVariable String caseId, Parameters parameters, Reader reader, Model model) {
        parameters.only("asOf", "knownAt");
        var answer = duties.answer(caseId, parameters, reader);
        var address = "/cases/" + answer.names().caseId();
        model.addAttribute("page", new Page(reader, reader.words().say("duties.title"), address + "/duties"));
        model.addAttribute("family", answer.names().family());
        model.addAttribute("caseId", answer.names().caseId());
        model.addAttribute("day", answer.day());
        model.addAttribute("past", answer.past());
        model.addAttribute(
                "open",
                answer.duties().stream().filter(duty -> duty.doneOn() == null).toList());
        model.addAttribute(
                "done",
                answer.duties().reversed().stream()
                        .filter(duty -> duty.doneOn() != null)
                        .toList());
        return "query/duties";
    }
}
