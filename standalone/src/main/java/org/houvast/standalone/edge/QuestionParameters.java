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

    /** What follows an @ tells two parameters of one name apart. */
    private static final Map<String, String> MEANINGS = Map.ofEntries(
            Map.entry("asOf", "Show the world on that day: what happened on it or before (2021-06-30)"),
            Map.entry(
                    "knownAt",
                    "As it was known then: what was recorded by that day's end in Brussels, or by that moment"),
            Map.entry(
                    "after",
                    "Answer once this position of the ledger is reached; Houvast-Complete-To says how far the answer is"),
            Map.entry("lang", "nl or en"),
            Map.entry("phase", "Only cases in this phase, by its code in the answer"),
            Map.entry("unit", "family or child"),
            Map.entry("from", "First day of the first placement"),
            Map.entry("to", "Last day of the first placement"),
            Map.entry("by", "Split by year or house"),
            Map.entry("interval", "wilson or clopper-pearson"),
            Map.entry("from@rules", "First day of the period; a year before its last day when it is left out"),
            Map.entry("to@rules", "Last day of the period; the day on which they stand so when it is left out"),
            Map.entry("on", "As they stood on this day; today when it is left out"),
            Map.entry("by@rules", "What the rows are: rule, case, house, team or quarter"),
            Map.entry("house", "Only what was asked for while the child lived in this house"),
            Map.entry("team", "Only what was asked for while this organisation was responsible"),
            Map.entry("rule", "Only what this rule asks for, by its id"),
            Map.entry("before", "Only what was done before this moment"),
            Map.entry("position", "Of the entry, from 1"),
            Map.entry("size", "Of the tree: 1 to that of the last checkpoint, which is taken when it is left out"),
            Map.entry("size@checkpoint", "How many entries it is for; the last one when it is left out"),
            Map.entry("from@tree", "Size of the smaller tree"),
            Map.entry("to@tree", "Size of the larger tree; that of the last checkpoint when it is left out"),
            Map.entry("position@audit", "Where to go on; from the answer before"),
            Map.entry("commits@audit", "How many commits were looked at so far; from the answer before"));

    private static final Map<String, List<String>> ASKED = Map.ofEntries(
            Map.entry("/api/cases", List.of("phase")),
            Map.entry("/api/cases/{caseId}/entries/{position}/attachments/{id}", List.of()),
            Map.entry("/api/cases/{caseId}/timeline", List.of("asOf", "knownAt")),
            Map.entry("/api/cases/{caseId}/state", List.of("asOf", "knownAt", "position")),
            Map.entry("/api/cases/{caseId}/duties", List.of("asOf", "knownAt")),
            Map.entry("/api/cases/{caseId}/conformance", List.of("asOf", "knownAt")),
            Map.entry("/api/cases/{caseId}/entries/{position}", List.of()),
            Map.entry("/api/cases/{caseId}/entries/{position}/proof", List.of()),
            Map.entry("/api/access", List.of("before")),
            Map.entry("/api/conformance", List.of("from@rules", "to@rules", "on", "by@rules", "house", "team", "rule")),
            Map.entry("/api/cases/{caseId}/decisions/{decisionId}/why", List.of("knownAt")),
            Map.entry("/api/cases/{caseId}/dossier", List.of()),
            Map.entry("/api/cases/{caseId}/dossier/{ticket}", List.of()),
            Map.entry("/api/cases/{caseId}/dossier/{ticket}/file", List.of()),
            Map.entry("/api/ledger/checkpoint", List.of("size@checkpoint")),
            Map.entry("/api/ledger/audit", List.of()),
            Map.entry("/api/ledger/key", List.of()),
            Map.entry("/api/ledger/key/rotations", List.of()),
            Map.entry("/api/ledger/entries/{position}", List.of()),
            Map.entry("/api/ledger/proof/inclusion", List.of("position", "size")),
            Map.entry("/api/ledger/proof/consistency", List.of("from@tree", "to@tree")),
            Map.entry("/api/ledger/verification", List.of("position@audit", "commits@audit")),
            Map.entry("/api/measures", List.of()),
            Map.entry("/api/measures/{id}", List.of("unit", "from", "to", "asOf", "knownAt", "by", "interval")));

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

    private static Parameter parameter(String key) {
        var name = key.split("@", 2)[0];
        Schema<?> schema = name.equals("after") ? new IntegerSchema().format("int64") : new StringSchema();
        return new Parameter()
                .in("query")
                .name(name)
                .required(false)
                .schema(schema)
                .description(MEANINGS.get(key));
    }
}
