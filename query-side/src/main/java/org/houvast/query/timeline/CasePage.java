package org.houvast.query.timeline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.houvast.language.access.Question;
import org.houvast.query.access.Asks;
import org.houvast.query.access.Pseudonyms;
import org.houvast.query.board.Board;
import org.houvast.query.board.CaseCards;
import org.houvast.query.page.Days;
import org.houvast.query.page.NotThere;
import org.houvast.query.page.Page;
import org.houvast.query.page.Parameters;
import org.houvast.query.page.Reader;
import org.houvast.query.projecting.Freshness;
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

    CasePage(Histories histories, Board board, Pseudonyms pseudonyms, Freshness freshness, Clock clock) {
        this.histories = histories;
        this.board = board;
        this.pseudonyms = pseudonyms;
        this.freshness = freshness;
        this.clock = clock;
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
        model.addAttribute(
                "children",
                CaseCards.fold(view.shown.entries())
                        .map(card -> ChildLine.of(card, view.names, reader.words(), today))
                        .orElse(List.of()));
        model.addAttribute("picture", view.picture());
        model.addAttribute("entries", view.entries());
        model.addAttribute("kinds", Kind.values());
        List<Recordable> recordable = view.past() || !reader.seesNames() ? List.of() : Recordable.by(reader);
        model.addAttribute("recordable", recordable);
        model.addAttribute("mending", Recordable.ofAnEntry(recordable));
        return "query/case";
    }
}
