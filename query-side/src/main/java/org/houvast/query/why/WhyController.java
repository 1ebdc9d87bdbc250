package org.houvast.query.why;

import org.houvast.language.access.Question;
import org.houvast.query.access.Asks;
import org.houvast.query.page.Parameters;
import org.houvast.query.page.Reader;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class WhyController {

    private final Answering answering;

    WhyController(Answering answering) {
        this.answering = answering;
    }

    @Asks(Question.WHY)
    @GetMapping(path = "/api/cases/{caseId}/decisions/{decisionId}/why", produces = MediaType.APPLICATION_JSON_VALUE)
    Why why(@PathVariable String caseId, @PathVariable String decisionId, Parameters parameters, Reader reader) {
        parameters.only();
        return answering.why(caseId, decisionId, reader).why();
    }
}
