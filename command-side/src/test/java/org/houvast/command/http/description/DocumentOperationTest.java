package org.houvast.command.http.description;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houvast.language.attachment.DocumentType;
import org.junit.jupiter.api.Test;

class DocumentOperationTest {

    @Test
    void every_type_that_is_taken_is_a_body_and_every_refusal_an_answer() {
        var api = new OpenAPI();
        new DocumentOperation().customise(api);
        var address = Objects.requireNonNull(api.getPaths().get("/api/cases/{caseId}/attachments"));
        var post = Objects.requireNonNull(address.getPost());

        assertThat(post.getRequestBody().getContent().keySet())
                .isEqualTo(Stream.of(DocumentType.values())
                        .map(DocumentType::mediaType)
                        .collect(Collectors.toSet()));
        assertThat(post.getParameters().stream().map(Parameter::getName))
                .containsExactly("caseId", "children", "Content-Disposition");
        assertThat(post.getResponses().keySet()).containsAll(Set.of("201", "400", "403", "404", "409", "413", "415"));
        assertThat(post.getDescription()).contains("supervisor", "coach");
    }
}
