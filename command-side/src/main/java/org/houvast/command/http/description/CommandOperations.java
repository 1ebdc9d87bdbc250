package org.houvast.command.http.description;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.houvast.command.http.binding.CommandForm;
import org.houvast.command.http.binding.CommandForms;
import org.houvast.command.http.binding.Shape.Part;
import org.houvast.language.access.CommandName;
import org.houvast.language.access.Role;
import org.houvast.language.rule.Findings;
import org.houvast.language.rule.Rule;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Describes each command under its own address, in place of the address that serves them all. */
final class CommandOperations implements OpenApiCustomizer {

    private static final List<String> SERVING_ALL =
            List.of("/api/cases/{caseId}/{command}", "/api/houses/{house}/{command}");

    private final CommandForms forms;

    CommandOperations(CommandForms forms) {
        this.forms = forms;
    }

    @Override
    public void customise(OpenAPI api) {
        if (api.getPaths() == null) {
            api.setPaths(new Paths());
        }
        SERVING_ALL.forEach(api.getPaths()::remove);
        forms.all().stream()
                .sorted(Comparator.comparing(CommandForm::name))
                .forEach(form -> describe(form, api.getPaths()));
    }

    private static void describe(CommandForm form, Paths paths) {
        var path = paths.computeIfAbsent(address(form), address -> new PathItem());
        path.setPost(operation(form));
    }

    private static boolean opens(CommandForm form) {
        return form.name() == CommandName.OPEN_CASE || form.name() == CommandName.OPEN_HOUSE;
    }

    private static String address(CommandForm form) {
        var streams = form.forCase() ? "/api/cases" : "/api/houses";
        return opens(form)
                ? streams
                : streams + "/{" + form.stream().name() + "}/" + form.name().code();
    }

    private static Operation operation(CommandForm form) {
        var code = form.name().code();
        var operation = new Operation()
                .operationId(code)
                .addTagsItem(form.forCase() ? "case commands" : "house commands")
                .summary(code.replace('-', ' '))
                .description("May be sent by: " + roles(form.name()) + "." + rules(form.name()))
                .requestBody(body(form))
                .responses(responses());
        if (!opens(form)) {
            operation.addParametersItem(new Parameter()
                    .in("path")
                    .name(form.stream().name())
                    .required(true)
                    .schema(Schemas.of(form.stream().shape())));
        }
        return operation
                .addParametersItem(header("Idempotency-Key", "Makes sending it again harmless."))
                .addParametersItem(
                        header("If-Match", "The ETag of the last answer: record only if nothing came since."));
    }

    static Parameter header(String name, String description) {
        return new Parameter().in("header").name(name).description(description).schema(new StringSchema());
    }

    static String roles(CommandName name) {
        return name.roles().stream().map(Role::code).sorted().collect(Collectors.joining(", "));
    }

    private static String rules(CommandName name) {
        var rules = RefusingRules.of(name);
        return rules.isEmpty()
                ? ""
                : " May be refused by: "
                        + rules.stream().map(CommandOperations::told).collect(Collectors.joining(" "));
    }

    private static String told(Rule rule) {
        return rule.code() + " (" + rule.source() + "): " + Findings.rule(rule, Locale.ENGLISH);
    }

    private static RequestBody body(CommandForm form) {
        var fields = new ArrayList<Part>();
        if (opens(form)) {
            var id = form.stream();
            fields.add(new Part(id.name(), id.shape(), true, true));
        }
        fields.addAll(form.fields());
        var schema = Schemas.object(fields);
        return new RequestBody()
                .required(true)
                .content(new Content()
                        .addMediaType(
                                "application/json",
                                new MediaType().schema(schema).example(Schemas.example(fields)))
                        .addMediaType("application/x-www-form-urlencoded", new MediaType().schema(schema)));
    }

    private static ApiResponses responses() {
        return new ApiResponses()
                .addApiResponse("201", new ApiResponse().description("Recorded: position, entries, version, warnings"))
                .addApiResponse("200", new ApiResponse().description("Recorded before, under the same key"))
                .addApiResponse("400", problem("Not understood; errors name the fields"))
                .addApiResponse("403", problem("The sender's role may not send it"))
                .addApiResponse("404", problem("Never opened"))
                .addApiResponse("409", problem("Refused; refusals name the rules, findings and remedies"))
                .addApiResponse("412", problem("Something was recorded since the version in If-Match"))
                .addApiResponse("413", problem("The body is larger than a mebibyte"))
                .addApiResponse("415", problem("Neither JSON nor a form"))
                .addApiResponse("422", problem("The key was used for another command"))
                .addApiResponse("503", problem("Others kept recording here first; send it again"));
    }

    static ApiResponse problem(String description) {
        return new ApiResponse()
                .description(description)
                .content(new Content().addMediaType("application/problem+json", new MediaType()));
    }
}
