package org.houvast.query.conformance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.houvast.language.access.Question;
import org.houvast.language.duty.DutyState;
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

/** Whether a case was done as the rules ask, as a page and for programs. */
@Controller
class ConformanceController {

    private static final Set<DutyState> WANTING = Set.of(DutyState.LATE, DutyState.MISSING);

    private final CaseConformance conformance;

    ConformanceController(CaseConformance conformance) {
        this.conformance = conformance;
    }

    /**
     * A case held against the rules.
     *
     * @param on the day on which it stands so
     * @param tally how much of what was asked for stands how
     * @param duties all that was asked for, in the order of its last days
     * @param breaches the rules that were found not to be met when an entry was recorded
     */
    record Held(LocalDate on, Tally tally, List<DutyLine> duties, List<Breach> breaches) {}

    @Asks(Question.TIMELINE)
    @ResponseBody
    @GetMapping(path = "/api/cases/{caseId}/duties", produces = MediaType.APPLICATION_JSON_VALUE)
    List<DutyLine> duties(@PathVariable String caseId, Parameters parameters, Reader reader) {
        parameters.only("asOf", "knownAt");
        return conformance.answer(caseId, parameters, reader).duties();
    }

    @Asks(Question.TIMELINE)
    @ResponseBody
    @GetMapping(path = "/api/cases/{caseId}/conformance", produces = MediaType.APPLICATION_JSON_VALUE)
    Held held(@PathVariable String caseId, Parameters parameters, Reader reader) {
        parameters.only("asOf", "knownAt");
        var answer = conformance.answer(caseId, parameters, reader);
        return new Held(answer.day(), tally(answer.duties()), answer.duties(), answer.breaches());
    }

    @Asks(Question.TIMELINE)
    @GetMapping("/cases/{caseId}/duties")
    String show(@PathVariable String caseId, Parameters parameters, Reader reader, Model model) {
        parameters.only("asOf", "knownAt");
        var answer = conformance.answer(caseId, parameters, reader);
        var address = "/cases/" + answer.names().caseId();
        model.addAttribute("page", new Page(reader, reader.words().say("duties.title"), address + "/duties"));
        model.addAttribute("family", answer.names().family());
        model.addAttribute("caseId", answer.names().caseId());
        model.addAttribute("day", answer.day());
        model.addAttribute("past", answer.past());
        model.addAttribute("tally", tally(answer.duties()));
        model.addAttribute(
                "wanting",
                answer.duties().stream()
                        .filter(duty -> WANTING.contains(duty.state()))
                        .sorted(Comparator.comparingLong(DutyLine::daysLate).reversed())
                        .toList());
        model.addAttribute("groups", RuleGroup.of(answer.duties()));
        model.addAttribute("breaches", answer.breaches());
        return "query/duties";
    }

    private static Tally tally(List<DutyLine> duties) {
        return Tally.of(duties.stream().map(DutyLine::state).toList());
    }
}
