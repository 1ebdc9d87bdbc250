package org.houvast.standalone.proving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.houvast.proof.Hash;
import org.houvast.proof.checkpoint.Checkpoint;
import org.houvast.proof.checkpoint.SignedCheckpoint;
import org.houvast.proof.checkpoint.TlogProof;
import org.houvast.proof.entry.Entry;
import org.houvast.proof.note.VerifierKey;
import org.houvast.proof.tree.ConsistencyProof;
import org.houvast.proof.tree.InclusionProof;
import org.houvast.standalone.running.Demonstration;
import org.houvast.standalone.running.Web;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an outsider gets from the running product is enough to check it without trusting it. */
@ExtendWith(Demonstration.class)
class ProofsIT {

    private static final String[] INSPECTOR = Web.basic("inspector", "demo");

    private final Web web;

    ProofsIT(Demonstration.Running product) {
        web = new Web(product.address());
    }

    private List<VerifierKey> keys() {
        return text("/api/ledger/key").lines().map(VerifierKey::parse).toList();
    }

    private Checkpoint checkpoint() {
        return SignedCheckpoint.parse(text("/api/ledger/checkpoint")).verify(keys());
    }

    private String text(String address) {
        var answer = web.get(address, INSPECTOR);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
        return answer.body();
    }

    private JsonNode json(String address) {
        var answer = web.get(address, INSPECTOR);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    private byte[] entry(long position) {
        return text("/api/ledger/entries/" + position).getBytes(StandardCharsets.UTF_8);
    }

    private static List<Hash> hashes(JsonNode proof) {
        return StreamSupport.stream(proof.get("hashes").spliterator(), false)
                .map(hash -> Hash.parse(hash.asString()))
                .toList();
    }

    @Test
    void every_kind_of_entry_is_proven_under_the_signed_checkpoint() {
        var signed = checkpoint();
        assertThat(signed.size()).isGreaterThan(2_000);
        for (long position : List.of(1L, 2L, 256L, 257L, 1_500L, signed.size())) {
            var entry = Entry.parse(entry(position));
            assertThat(entry.position()).isEqualTo(position);
            var proof = json("/api/ledger/proof/inclusion?position=" + position + "&size=" + signed.size());
            assertThat(proof.get("leafHash").asString()).isEqualTo(entry.leaf().base64());
            new InclusionProof(position - 1, signed.size(), hashes(proof)).verify(entry.leaf(), signed.root());
        }
    }

    @Test
    void a_proof_that_stands_alone_goes_with_the_bytes_of_its_entry_only() {
        var answer =
                web.get("/api/ledger/proof/inclusion?position=300", "Accept", "text/plain", INSPECTOR[0], INSPECTOR[1]);
        var proof = TlogProof.parse(answer.body());
        assertThat(proof.verify(entry(300), keys()).size()).isGreaterThan(2_000);
        assertThatThrownBy(() -> proof.verify(entry(301), keys())).hasMessageContaining("root");
    }

    @Test
    void the_tree_of_today_begins_with_the_tree_of_yesterday() {
        var signed = checkpoint();
        var proof = json("/api/ledger/proof/consistency?from=1000&to=" + signed.size());
        assertThat(proof.get("toRoot").asString()).isEqualTo(signed.root().base64());
        new ConsistencyProof(1000, signed.size(), hashes(proof))
                .verify(Hash.parse(proof.get("fromRoot").asString()), signed.root());
    }

    @Test
    void the_running_ledger_is_audited_step_by_step_and_nothing_is_found() {
        var looked = new ArrayList<Long>();
        JsonNode step = json("/api/ledger/verification");
        while (step.has("next")) {
            looked.add(step.get("to").asLong());
            assertThat(step.get("altered").asBoolean()).as(step.toString()).isFalse();
            step = json(step.get("next").asString());
        }
        assertThat(step.get("altered").asBoolean()).as(step.toString()).isFalse();
        assertThat(looked).startsWith(256L, 512L).hasSizeGreaterThan(7);
        assertThat(step.get("to").asLong()).isEqualTo(step.get("size").asLong());
    }

    @Test
    void a_decision_carries_the_hash_of_each_entry_it_rests_on() {
        var entries = json("/api/cases/pilot-family-07/timeline");
        var decision = StreamSupport.stream(entries.spliterator(), false)
                .filter(each -> each.has("decision")
                        && !each.get("decision").get("evidence").isEmpty())
                .findFirst()
                .orElseThrow();
        var payload =
                new String(Entry.parse(entry(decision.get("position").asLong())).payload(), StandardCharsets.UTF_8);
        for (var cited : decision.get("decision").get("evidence")) {
            var leaf = StreamSupport.stream(entries.spliterator(), false)
                    .filter(each -> each.get("eventId").equals(cited))
                    .map(each ->
                            Entry.parse(entry(each.get("position").asLong())).leaf())
                    .findFirst()
                    .orElseThrow();
            assertThat(payload).contains(cited.asString(), leaf.base64());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/ledger/proof/inclusion",
                "/api/ledger/proof/inclusion?position=0",
                "/api/ledger/proof/inclusion?position=99999999",
                "/api/ledger/proof/inclusion?position=1&size=99999999",
                "/api/ledger/proof/inclusion?position=5&size=4",
                "/api/ledger/proof/inclusion?position=one",
                "/api/ledger/proof/consistency",
                "/api/ledger/proof/consistency?from=5&to=4",
                "/api/ledger/proof/consistency?from=1&to=99999999",
                "/api/ledger/verification?position=0",
                "/api/ledger/verification?start=1",
            })
    void what_cannot_be_answered_is_refused_with_what_to_do(String address) {
        var answer = web.get(address, INSPECTOR);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void an_entry_that_is_not_there_is_not_found() {
        assertThat(web.get("/api/ledger/entries/99999999", INSPECTOR).statusCode())
                .isEqualTo(404);
        assertThat(web.get("/api/ledger/entries/0", INSPECTOR).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "operator, /api/ledger/checkpoint, 200",
        "operator, /api/ledger/verification, 200",
        "evaluator, /api/ledger/key/rotations, 200",
        "operator, /api/ledger/entries/1, 403",
        "evaluator, /api/ledger/proof/inclusion?position=1, 200",
        "evaluator, /api/ledger/entries/1, 403",
        "coach, /api/ledger/verification, 403",
        "inspector, /api/ledger/entries/1, 200",
    })
    void each_role_sees_what_is_its_own_to_see(String role, String address, int status) {
        assertThat(web.get(address, Web.basic(role, "demo")).statusCode()).isEqualTo(status);
    }
}
