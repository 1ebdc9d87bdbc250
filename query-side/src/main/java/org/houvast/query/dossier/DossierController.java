package org.houvast.query.dossier;

import java.net.URI;
import java.time.Duration;
import org.houvast.language.access.Question;
import org.houvast.query.access.Asks;
import org.houvast.query.page.NotThere;
import org.houvast.query.page.Parameters;
import org.houvast.query.page.Reader;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Dossiers over HTTP: a small one is the answer itself, a large one is made in the background. */
@RestController
class DossierController {

    /** How long a small dossier is waited for before its progress is the answer. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Desk desk;
    private final int small;

    DossierController(Desk desk, @Value("${houvast.dossier.small:500}") int small) {
        this.desk = desk;
        this.small = small;
    }

    @Asks(Question.DOSSIER)
    @GetMapping("/api/cases/{caseId}/dossier")
    ResponseEntity<?> dossier(@PathVariable String caseId, Parameters parameters, Reader reader) {
        parameters.only();
        var ticket = desk.ask(caseId, reader);
        if (ticket.wanted().size() <= small && desk.ended(ticket, PATIENCE)) {
            return desk.once(ticket);
        }
        var progress = Progress.of(ticket);
        return ResponseEntity.accepted()
                .location(URI.create(progress.address()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(progress);
    }

    @Asks(Question.DOSSIER)
    @GetMapping(path = "/api/cases/{caseId}/dossier/{ticket}", produces = MediaType.APPLICATION_JSON_VALUE)
    Progress progress(@PathVariable String caseId, @PathVariable String ticket, Parameters parameters, Reader reader) {
        parameters.only();
        return Progress.of(desk.find(caseId, ticket, reader));
    }

    @Asks(Question.DOSSIER)
    @GetMapping("/api/cases/{caseId}/dossier/{ticket}/file")
    ResponseEntity<Resource> file(
            @PathVariable String caseId, @PathVariable String ticket, Parameters parameters, Reader reader) {
        parameters.only();
        var found = desk.find(caseId, ticket, reader);
        if (found.ended() == null) {
            throw new NotThere(reader.words()
                    .say("dossier.not-done", found.done(), found.wanted().size()));
        }
        return desk.keeping(found);
    }
}
