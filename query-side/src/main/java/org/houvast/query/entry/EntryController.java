package org.houvast.query.entry;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.houvast.language.access.Question;
import org.houvast.ledger.proving.Proofs;
import org.houvast.query.access.Asks;
import org.houvast.query.page.NotThere;
import org.houvast.query.page.Page;
import org.houvast.query.page.Parameters;
import org.houvast.query.page.Reader;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** An entry in full, as a page and for programs. */
@Controller
class EntryController {

    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final Opening opening;
    private final Proofs proofs;

    EntryController(Opening opening, Proofs proofs) {
        this.opening = opening;
        this.proofs = proofs;
    }

    @Asks(Question.TIMELINE)
    @ResponseBody
    @GetMapping(path = "/api/cases/{caseId}/entries/{position}", produces = MediaType.APPLICATION_JSON_VALUE)
    WholeEntry answer(
            @PathVariable String caseId, @PathVariable String position, Parameters parameters, Reader reader) {
        parameters.only();
        return opening.open(caseId, position, reader);
    }

    /** The proof that stands alone (C2SP tlog-proof), to keep beside the bytes of the entry. */
    @Asks(Question.PROOFS)
    @GetMapping("/api/cases/{caseId}/entries/{position}/proof")
    ResponseEntity<String> proof(
            @PathVariable String caseId, @PathVariable String position, Parameters parameters, Reader reader) {
        parameters.only();
        var whole = opening.open(caseId, position, reader);
        if (whole.proof() == null) {
            throw new NotThere(reader.words().say("entry.not-signed"));
        }
        long at = whole.entry().position();
        return ResponseEntity.ok()
                .contentType(TEXT)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("entry-" + at + ".tlog-proof")
                                .build()
                                .toString())
                .body(proofs.proof(at).toString());
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
