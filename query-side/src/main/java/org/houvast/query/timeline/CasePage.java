package org.houvast.query.timeline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.houvast.language.CaseId;
import org.houvast.language.access.NextStep;
import org.houvast.language.access.NextSteps;
import org.houvast.language.access.Question;
import org.houvast.query.access.Asks;
import org.houvast.query.access.Pseudonyms;
import org.houvast.query.board.Board;
import org.houvast.query.page.Days;
import org.houvast.query.page.NotThere;
import org.houvast.query.page.Page;
import org.houvast.query.page.Parameters;
import org.houvast.query.page.Reader;
import org.houvast.query.projecting.Freshness;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class CasePage {

    private final Histories histories;
    private final Board board;
    private final Pseudonyms pseudonyms;
    private final Freshness freshness;
    private final Clock clock;
    private final NextSteps steps;

    CasePage(
            Histories histories,
            Board board,
            Pseudonyms pseudonyms,
            Freshness freshness,
            Clock clock,
            ObjectProvider<NextSteps> steps) {
        this.histories = histories;
        this.board = board;
        this.pseudonyms = pseudonyms;
        this.freshness = freshness;
        this.clock = clock;
        this.steps = steps.getIfAvailable(NextByRole::new);
    }

    @Asks(Question.TIMELINE)
    @GetMapping("/cases/{caseId}")
    String show(@PathVariable String caseId, Parameters parameters, Reader reader, Model model) {
        parameters.only("period", "kinds", "asOf", "knownAt");
        var after = parameters.number("after");
        long complete = after == null ? 0 : freshness.position(Histories.MODEL);
        var whole = histories
                .of(board.meant(caseId, reader))
                .orElseThrow(() -> new NotThere(reader.words().say("missing.case", caseId)));
        var today = LocalDate.ofInstant(clock.instant(), Days.ZONE);
        var view = new CaseView(whole, parameters, reader, pseudonyms, today);
        model.addAttribute("page", new Page(reader, view.names.family(), "/cases/" + view.names.caseId()));
        model.addAttribute("after", after);
        model.addAttribute("complete", complete);
        model.addAttribute("view", view);
        model.addAttribute("names", view.names);
        model.addAttribute("children", ChildLine.of(view.shown, view.names, reader.words(), today));
        model.addAttribute("picture", view.picture());
        model.addAttribute("entries", view.entries());
        model.addAttribute("kinds", Kind.values());
        addNext(whole.caseId(), view, reader, today, model);
        return "query/case";
    }

    /** What may be recorded now; of a view of the past nothing may. */
    private void addNext(CaseId caseId, CaseView view, Reader reader, LocalDate today, Model model) {
        List<NextStep> next = view.past() || !reader.seesNames() ? List.of() : steps.in(caseId, reader.roles(), today);
        var recordable = Recordable.by(reader, next);
        model.addAttribute("recordable", recordable);
        model.addAttribute("notNow", recordable.isEmpty() ? List.of() : NotNow.of(next, view.names, reader));
        model.addAttribute("mending", Recordable.ofAnEntry(recordable));
    }
}
