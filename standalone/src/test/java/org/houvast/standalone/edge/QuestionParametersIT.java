package org.houvast.standalone.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.houvast.standalone.running.Demonstration;
import org.houvast.standalone.running.Web;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.json.JsonMapper;

/** The description of the API tells the truth: every parameter it names is taken, by each question it names. */
@ExtendWith(Demonstration.class)
class QuestionParametersIT {

    private static final String[] SUPERVISOR = Web.basic("supervisor", "demo");
    private static final Map<String, String> EXAMPLES = Map.ofEntries(
            Map.entry("asOf", "2021-06-30"),
            Map.entry("knownAt", "2021-07-31"),
            Map.entry("after", "1"),
            Map.entry("lang", "en"),
            Map.entry("phase", "closed"),
            Map.entry("unit", "family"),
            Map.entry("from", "2019-01-01"),
            Map.entry("to", "2021-12-31"),
            Map.entry("by", "year"),
            Map.entry("on", "2022-01-31"),
            Map.entry("house", "house-den-eik"),
            Map.entry("team", "SOS"),
            Map.entry("rule", "R30"),
            Map.entry("interval", "clopper-pearson"));
    private static final Map<String, String> OF_THE_LEDGER = Map.of(
            "after", "1", "lang", "en", "position", "7", "size", "100", "from", "5", "to", "100", "commits", "1");

    private final Web web;

    QuestionParametersIT(Demonstration.Running product) {
        web = new Web(product.address());
    }

    @Test
    void what_is_described_can_be_asked() {
        var api =
                JsonMapper.shared().readTree(web.get("/v3/api-docs", SUPERVISOR).body());
        var signed = web.get("/api/ledger/checkpoint", SUPERVISOR)
                .body()
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow();
        var questions = Map.ofEntries(
                Map.entry("/api/ledger/checkpoint", "/api/ledger/checkpoint"),
                Map.entry("/api/cases", "/api/cases"),
                Map.entry("/api/cases/{caseId}/timeline", "/api/cases/pilot-family-07/timeline"),
                Map.entry("/api/measures", "/api/measures"),
                Map.entry("/api/measures/{id}", "/api/measures/return-home-achieved"),
                Map.entry("/api/ledger/entries/{position}", "/api/ledger/entries/7"),
                Map.entry("/api/ledger/proof/inclusion", "/api/ledger/proof/inclusion"),
                Map.entry("/api/ledger/proof/consistency", "/api/ledger/proof/consistency"),
                Map.entry("/api/ledger/verification", "/api/ledger/verification"),
                Map.entry("/api/conformance", "/api/conformance"),
                Map.entry("/api/cases/{caseId}/conformance", "/api/cases/pilot-family-07/conformance"));
        questions.forEach((described, address) -> {
            var parameters = StreamSupport.stream(
                            api.get("paths")
                                    .get(described)
                                    .get("get")
                                    .get("parameters")
                                    .spliterator(),
                            false)
                    .filter(parameter -> parameter.get("in").asString().equals("query"))
                    .map(parameter -> parameter.get("name").asString())
                    .toList();
            assertThat(parameters).contains("after", "lang").doesNotContain("reader", "parameters");
            var asked = parameters.stream()
                    .map(name -> name + "=" + example(described, name, signed))
                    .toList();
            var answer = web.get(address + "?" + String.join("&", asked), SUPERVISOR);
            assertThat(answer.statusCode()).as(described + " " + answer.body()).isEqualTo(200);
        });
    }

    private static String example(String described, String name, String signed) {
        if (described.equals("/api/conformance") && name.equals("by")) {
            return "quarter";
        }
        if (name.equals("size")) {
            return signed;
        }
        return Objects.requireNonNull(
                (described.startsWith("/api/ledger/") ? OF_THE_LEDGER : EXAMPLES).get(name), name);
    }
}
