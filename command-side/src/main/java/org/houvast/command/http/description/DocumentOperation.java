package org.houvast.command.http.description;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BinarySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Map;
import org.houvast.language.access.CommandName;
import org.houvast.language.attachment.DocumentType;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Describes how a document is handed in: its bytes are the body, which no handler says of itself. */
final class DocumentOperation implements OpenApiCustomizer {

    private static final String ADDRESS = "/api/cases/{caseId}/attachments";

    private static final Map<String, Object> TAKEN = Map.of(
            "caseId",
            "case-1",
            "attachment",
            Map.of(
                    "id",
                    "attachment-1",
                    "name",
                    "report.pdf",
                    "type",
                    "pdf",
                    "bytes",
                    1000,
                    "hash",
                    "…",
                    "stored",
                    "…"),
            "removed",
            "2026-03-02T09:00:00Z");

    @Override
    public void customise(OpenAPI api) {
        if (api.getPaths() == null) {
            api.setPaths(new Paths());
        }
        api.getPaths().computeIfAbsent(ADDRESS, address -> new PathItem()).setPost(handIn());
    }

    private static Operation handIn() {
        return new Operation()
                .operationId("hand-in-document")
                .addTagsItem("case commands")
                .summary("hand in a document")
                .description(
                        "The bytes are the body. An entry refers to the document within a day, as the answer names it in"
                                + " attachment; else it is removed. May be sent by: "
                                + CommandOperations.roles(CommandName.ADD_EVIDENCE) + ".")
                .addParametersItem(
                        new Parameter().in("path").name("caseId").required(true).schema(new StringSchema()))
                .addParametersItem(new Parameter()
                        .in("query")
                        .name("children")
                        .description("Whom it is about; leave it out when it is about the whole case")
                        .schema(new ArraySchema().items(new StringSchema())))
                .addParametersItem(CommandOperations.header(
                                "Content-Disposition", "Its name: attachment; filename*=UTF-8''report.pdf")
                        .required(true))
                .requestBody(new RequestBody().required(true).content(body()))
                .responses(responses());
    }

    private static Content body() {
        var content = new Content();
        for (var type : DocumentType.values()) {
            content.addMediaType(type.mediaType(), new MediaType().schema(new BinarySchema()));
        }
        return content;
    }

    private static ApiResponses responses() {
        return new ApiResponses()
                .addApiResponse(
                        "201",
                        new ApiResponse()
                                .description("Taken, until the moment in removed")
                                .content(
                                        new Content().addMediaType("application/json", new MediaType().example(TAKEN))))
                .addApiResponse(
                        "400", CommandOperations.problem("Empty, broken, without a fit name, or about a child unknown"))
                .addApiResponse("403", CommandOperations.problem("The sender's role may not add evidence"))
                .addApiResponse("404", CommandOperations.problem("Never opened"))
                .addApiResponse("409", CommandOperations.problem("About somebody who is erased"))
                .addApiResponse("413", CommandOperations.problem("Larger than a document may be"))
                .addApiResponse(
                        "415", CommandOperations.problem("Of no type that is taken, or not what it says it is"));
    }
}
