package org.houvast.query.timeline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.houvast.language.access.CommandName;
import org.houvast.language.access.Question;
import org.houvast.language.guidance.ContactCourse;
import org.houvast.language.guidance.ContactKind;
import org.houvast.language.guidance.CoreDomain;
import org.houvast.language.guidance.SessionMethod;
import org.houvast.language.reassessment.ReassessmentOutcome;
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
        forms(model, reader, view, whole, today);
        return "query/case";
    }

    private static void forms(Model model, Reader reader, CaseView view, History whole, LocalDate today) {
        model.addAttribute(
                "mayRecord",
                !view.past() && reader.seesNames() && reader.maySend(CommandName.RECORD_PARENT_CHILD_CONTACT));
        model.addAttribute(
                "mayDecide", !view.past() && reader.seesNames() && reader.maySend(CommandName.DECIDE_REASSESSMENT));
        model.addAttribute("today", today);
        model.addAttribute("version", whole.entries().size() - 1);
        model.addAttribute("keys", Arrays.asList(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID()));
        model.addAttribute("contactKinds", ContactKind.values());
        model.addAttribute("courses", ContactCourse.values());
        model.addAttribute("methods", SessionMethod.values());
        model.addAttribute("domains", CoreDomain.values());
        model.addAttribute("outcomes", ReassessmentOutcome.values());
        model.addAttribute("clients", Clients.of(whole));
        model.addAttribute("evidence", view.timeline.show(Citable.of(whole)));
    }
}
