package org.houvast.query.ledgerview;

import java.util.Objects;
import org.houvast.language.access.Question;
import org.houvast.ledger.proving.Audit;
import org.houvast.query.access.Asks;
import org.houvast.query.page.BadQuestion;
import org.houvast.query.page.Parameters;
import org.houvast.query.page.Reader;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The audit of the running ledger, a step for each request: whoever asks can show how far it is, stop, and go on. */
@RestController
class VerificationController {

    private final Audit audit;

    VerificationController(Audit audit) {
        this.audit = audit;
    }

    @Asks(Question.VERIFICATION)
    @GetMapping(path = "/api/ledger/verification", produces = MediaType.APPLICATION_JSON_VALUE)
    Verification step(Parameters parameters, Reader reader) {
        parameters.only("position", "commits");
        long position = Objects.requireNonNullElse(parameters.number("position"), 1L);
        long commits = Objects.requireNonNullElse(parameters.number("commits"), 0L);
        if (position < 1) {
            throw new BadQuestion(reader.words().say("bad.number", "position", position));
        }
        return Verification.of(audit.step(new Audit.Mark(position, commits)));
    }
}
