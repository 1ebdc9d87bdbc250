package org.houvast.query.measures;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.houvast.language.access.Question;
import org.houvast.query.access.Asks;
import org.houvast.query.access.Pseudonyms;
import org.houvast.query.page.Parameters;
import org.houvast.query.page.Reader;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

@RestController
class MeasuresController {

    static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Definitions definitions;
    private final Measures measures;
    private final Pseudonyms pseudonyms;

    MeasuresController(Definitions definitions, Measures measures, Pseudonyms pseudonyms) {
        this.definitions = definitions;
        this.measures = measures;
        this.pseudonyms = pseudonyms;
    }

    /** A measure that can be asked for. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Offered(String id, int version, String title, List<String> units, Map<String, Double> targets) {}

    @Asks(Question.MEASURES)
    @GetMapping(path = "/api/measures", produces = MediaType.APPLICATION_JSON_VALUE)
    List<Offered> offered(Parameters parameters, Reader reader) {
        parameters.only();
        return definitions.all().stream()
                .map(each -> new Offered(
                        each.id(), each.version(), each.title(reader.language()), each.units(), each.targets()))
                .toList();
    }

    @Asks(Question.MEASURES)
    @GetMapping("/api/measures/{id}")
    ResponseEntity<Object> measure(
            @PathVariable String id, Parameters parameters, Reader reader, @RequestHeader HttpHeaders headers) {
        var inquiry = Inquiry.understand(id, definitions, parameters, reader.words());
        var answer = ResponseEntity.ok().header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        boolean rows = headers.getAccept().stream().anyMatch(CSV::equalsTypeAndSubtype);
        return rows
                ? answer.contentType(CSV).body(Rows.csv(inquiry, measures.trajectories(inquiry), pseudonyms))
                : answer.contentType(MediaType.APPLICATION_JSON).body(measures.figure(inquiry, reader));
    }
}
