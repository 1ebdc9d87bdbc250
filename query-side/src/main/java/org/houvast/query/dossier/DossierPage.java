package org.houvast.query.dossier;

import org.houvast.language.access.Question;
import org.houvast.query.access.Asks;
import org.houvast.query.page.Page;
import org.houvast.query.page.Parameters;
import org.houvast.query.page.Reader;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a dossier will hold, the way to it, and how far it is. */
@Controller
class DossierPage {

    private final Desk desk;
    private final int small;

    DossierPage(Desk desk, @Value("${houvast.dossier.small:500}") int small) {
        this.desk = desk;
        this.small = small;
    }

    @Asks(Question.DOSSIER)
    @GetMapping("/cases/{caseId}/dossier")
    String show(@PathVariable String caseId, Parameters parameters, Reader reader, Model model) {
        parameters.only();
        var wanted = desk.wanted(caseId, reader);
        model.addAttribute("page", page(wanted, ""));
        model.addAttribute("caseId", wanted.names().caseId());
        model.addAttribute("entries", wanted.size());
        model.addAttribute(
                "withheld", wanted.withheld(wanted.history().entries()).size());
        model.addAttribute("small", wanted.size() <= small);
        return "query/dossier";
    }

    /** Begins a large one, and leads to where its progress is seen. */
    @Asks(Question.DOSSIER)
    @GetMapping("/cases/{caseId}/dossier/begin")
    String begin(@PathVariable String caseId, Parameters parameters, Reader reader) {
        parameters.only();
        var ticket = desk.ask(caseId, reader);
        return "redirect:/cases/" + ticket.wanted().names().caseId() + "/dossier/" + ticket.id();
    }

    @Asks(Question.DOSSIER)
    @GetMapping("/cases/{caseId}/dossier/{ticket}")
    String progress(
            @PathVariable String caseId,
            @PathVariable String ticket,
            Parameters parameters,
            Reader reader,
            Model model) {
        parameters.only();
        var found = desk.find(caseId, ticket, reader);
        model.addAttribute("page", page(found.wanted(), "/" + ticket));
        model.addAttribute("caseId", found.wanted().names().caseId());
        model.addAttribute("progress", Progress.of(found));
        return "query/dossier-progress";
    }

    private static Page page(Wanted wanted, String rest) {
        var reader = wanted.reader();
        return new Page(
                reader,
                reader.words().say("dossier.title", wanted.names().family()),
                "/cases/" + wanted.names().caseId() + "/dossier" + rest);
    }
}
