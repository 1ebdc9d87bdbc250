package org.houvast.query.history;

import org.houvast.language.access.Question;
import org.houvast.query.access.Asks;
import org.houvast.query.page.Parameters;
import org.houvast.query.page.Reader;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The state of a case at a moment, for programs. */
@RestController
class StateController {

    private final Replay replay;

    StateController(Replay replay) {
        this.replay = replay;
    }

    @Asks(Question.HISTORY)
    @GetMapping(path = "/api/cases/{caseId}/state", produces = MediaType.APPLICATION_JSON_VALUE)
    State state(@PathVariable String caseId, Parameters parameters, Reader reader) {
        parameters.only(Moment.PARAMETERS.toArray(String[]::new));
        return replay.state(caseId, parameters, reader);
    }
}
