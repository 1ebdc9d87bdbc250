package org.houvast.standalone.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
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
    private static final Map<String, String> EXAMPLES = Map.of(
            "asOf", "2021-06-30",
            "knownAt", "2021-07-31",
            "after", "1",
            "lang", "en",
            "phase", "closed",
            "unit", "family",
            "from", "2019-01-01",
            "to", "2021-12-31",
            "by", "year",
            "interval", "clopper-pearson");
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
        var questions = Map.of(
                "/api/cases", "/api/cases",
                "/api/cases/{caseId}/timeline", "/api/cases/pilot-family-07/timeline",
                "/api/measures", "/api/measures",
                "/api/measures/{id}", "/api/measures/return-home-achieved",
                "/api/ledger/checkpoint", "/api/ledger/checkpoint",
                "/api/ledger/entries/{position}", "/api/ledger/entries/7",
                "/api/ledger/proof/inclusion", "/api/ledger/proof/inclusion",
                "/api/ledger/proof/consistency", "/api/ledger/proof/consistency",
                "/api/ledger/verification", "/api/ledger/verification");
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
                    .map(name ->
                            name + "=" + (described.startsWith("/api/ledger/") ? OF_THE_LEDGER : EXAMPLES).get(name))
                    .toList();
            var answer = web.get(address + "?" + String.join("&", asked), SUPERVISOR);
            assertThat(answer.statusCode()).as(described + " " + answer.body()).isEqualTo(200);
        });
    }
}
