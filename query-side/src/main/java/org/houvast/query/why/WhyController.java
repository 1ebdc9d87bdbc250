package org.houvast.query.why;

import org.houvast.language.access.Question;
import org.houvast.query.access.Asks;
import org.houvast.query.page.Parameters;
import org.houvast.query.page.Reader;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

@RestController
class WhyController {

    private final Answering answering;
    private final JsonMapper json = JsonMapper.builder().build();

    WhyController(Answering answering) {
        this.answering = answering;
    }

    @Asks(Question.WHY)
    @GetMapping(path = "/api/cases/{caseId}/decisions/{decisionId}/why", produces = MediaType.APPLICATION_JSON_VALUE)
    Why why(@PathVariable String caseId, @PathVariable String decisionId, Parameters parameters, Reader reader) {
        parameters.only("knownAt");
        return answering.why(caseId, decisionId, parameters, reader).why();
    }

    /** The same for those who exchange provenance. */
    @Asks(Question.WHY)
    @GetMapping(path = "/api/cases/{caseId}/decisions/{decisionId}/why", produces = Provenance.MEDIA_TYPE)
    ResponseEntity<String> provenance(
            @PathVariable String caseId, @PathVariable String decisionId, Parameters parameters, Reader reader) {
        parameters.only("knownAt");
        return provenance(answering.why(caseId, decisionId, parameters, reader));
    }

    /** The same as a file, for a browser, which cannot ask for a kind of answer. */
    @Asks(Question.WHY)
    @GetMapping("/cases/{caseId}/decisions/{decisionId}/provenance")
    ResponseEntity<String> file(
            @PathVariable String caseId, @PathVariable String decisionId, Parameters parameters, Reader reader) {
        return provenance(caseId, decisionId, parameters, reader);
    }

    private ResponseEntity<String> provenance(Answering.Answer answer) {
        var name = ContentDisposition.attachment()
                .filename("decision-" + answer.why().decisionId() + ".prov.json")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(Provenance.MEDIA_TYPE))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(json.writeValueAsString(Provenance.of(answer)));
    }
}
