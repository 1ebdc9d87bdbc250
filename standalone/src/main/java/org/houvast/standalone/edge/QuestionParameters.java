package org.houvast.standalone.edge;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Describes what can be asked with each question: the questions read their parameters by themselves. */
@Configuration(proxyBeanMethods = false)
class QuestionParameters {

    private static final List<String> HANDLED_INSIDE = List.of("parameters", "reader");

    private static final Map<String, String> MEANINGS = Map.of(
            "asOf", "Show the world on that day: what happened on it or before (2021-06-30)",
            "knownAt", "As it was known then: what was recorded by that day's end in Brussels, or by that moment",
            "after",
                    "Answer once this position of the ledger is reached; Houvast-Complete-To says how far the answer is",
            "lang", "nl or en",
            "phase", "Only cases in this phase, by its code in the answer",
            "unit", "family or child",
            "from", "First day of the first placement",
            "to", "Last day of the first placement",
            "by", "Split by year or house",
            "interval", "wilson or clopper-pearson");

    private static final Map<String, List<String>> ASKED = Map.of(
            "/api/cases", List.of("phase"),
            "/api/cases/{caseId}/timeline", List.of("asOf", "knownAt"),
            "/api/cases/{caseId}/decisions/{decisionId}/why", List.of(),
            "/api/measures", List.of(),
            "/api/measures/{id}", List.of("unit", "from", "to", "asOf", "knownAt", "by", "interval"));

    @Bean
    OpenApiCustomizer questions() {
        return api -> ASKED.forEach((path, names) -> {
            var item = api.getPaths().get(path);
            if (item != null && item.getGet() != null) {
                describe(item.getGet(), names);
            }
        });
    }

    private static void describe(Operation question, List<String> names) {
        if (question.getParameters() != null) {
            question.getParameters().removeIf(parameter -> HANDLED_INSIDE.contains(parameter.getName()));
        }
        names.forEach(name -> question.addParametersItem(parameter(name)));
        question.addParametersItem(parameter("after"));
        question.addParametersItem(parameter("lang"));
    }

    private static Parameter parameter(String name) {
        Schema<?> schema = name.equals("after") ? new IntegerSchema().format("int64") : new StringSchema();
        return new Parameter()
                .in("query")
                .name(name)
                .required(false)
                .schema(schema)
                .description(MEANINGS.get(name));
    }
}
