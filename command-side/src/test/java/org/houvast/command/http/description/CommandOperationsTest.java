package org.houvast.command.http.description;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Objects;
import org.houvast.command.deciding.Command;
import org.houvast.command.http.binding.CommandForm;
import org.houvast.command.http.binding.CommandForms;
import org.houvast.language.access.CommandName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class CommandOperationsTest {

    private final OpenAPI api = new OpenAPI()
            .paths(new Paths()
                    .addPathItem("/api/cases", new PathItem().get(new Operation()))
                    .addPathItem("/api/cases/{caseId}/{command}", new PathItem().post(new Operation())));

    @BeforeEach
    void describe() {
        new CommandOperations(new CommandForms()).customise(api);
    }

    @Test
    void every_command_has_an_address_of_its_own() {
        assertThat(api.getPaths().values().stream().map(PathItem::getPost).map(Operation::getOperationId))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(CommandName.values())
                        .map(CommandName::code)
                        .toList());
        assertThat(api.getPaths()).doesNotContainKey("/api/cases/{caseId}/{command}");
    }

    @Test
    void what_else_stands_at_an_address_stays() {
        assertThat(path("/api/cases").getGet()).isNotNull();
    }

    @Test
    void a_decision_tells_its_fields_the_rules_and_who_may_send_it() {
        var decide = operation("/api/cases/{caseId}/decide-placement");
        assertThat(decide.getDescription()).contains("supervisor", "R17", "R35").doesNotContain("coach");
        var body = schema(decide);
        assertThat(body.getRequired()).contains("occurred", "child", "house", "outcome", "rationale");
        assertThat(body.getRequired()).doesNotContain("evidence", "at", "childView", "caseId");
        assertThat(body.getProperties())
                .containsKeys("evidence", "participants")
                .doesNotContainKey("deliberation");
    }

    @Test
    void every_field_of_a_command_has_an_example() {
        var example =
                json(operation("/api/houses/{house}/approve-simba-parents")).getExample();
        assertThat(example).asString().contains("2021-03-12", "parents", "professional");
    }

    @ParameterizedTest
    @EnumSource
    void the_example_of_a_command_is_understood_as_it_stands(CommandName name) {
        var form = new CommandForms()
                .all().stream().filter(each -> each.name() == name).findFirst().orElseThrow();
        var json = new JsonMapper();
        var example = (ObjectNode) json.valueToTree(json(example(form)).getExample());
        example.remove(form.stream().name());
        assertThat(form.bind(example, "stream-1", LocalDateTime.parse("2026-03-02T10:30")))
                .isInstanceOf(Command.class);
    }

    private Operation example(CommandForm form) {
        var code = form.name().code();
        return api.getPaths().values().stream()
                .map(PathItem::getPost)
                .filter(operation -> operation != null && code.equals(operation.getOperationId()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void an_id_may_be_chosen_where_something_is_opened() {
        assertThat(schema(operation("/api/cases")).getProperties()).containsKey("caseId");
    }

    private PathItem path(String address) {
        return Objects.requireNonNull(api.getPaths().get(address));
    }

    private Operation operation(String address) {
        return path(address).getPost();
    }

    private static MediaType json(Operation operation) {
        return Objects.requireNonNull(operation.getRequestBody().getContent().get("application/json"));
    }

    private static Schema<?> schema(Operation operation) {
        return json(operation).getSchema();
    }
}
