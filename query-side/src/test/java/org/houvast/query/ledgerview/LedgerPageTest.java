package org.houvast.query.ledgerview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.bson.Document;
import org.houvast.ledger.ProvenLedger;
import org.houvast.ledger.proving.CheckpointFile;
import org.houvast.ledger.proving.Finding;
import org.houvast.ledger.proving.SigningKeys;
import org.houvast.proof.Hash;
import org.houvast.proof.checkpoint.Checkpoint;
import org.houvast.proof.checkpoint.SignedCheckpoint;
import org.houvast.query.Asking;
import org.houvast.query.Families;
import org.houvast.query.Product;
import org.houvast.query.page.Language;
import org.houvast.query.page.Words;
import org.houvast.query.timeline.Histories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LedgerPageTest {

    private static final SigningKeys KEYS = SigningKeys.generate("houvast.example/test");
    private static final Product product = new Product();
    private static final Asking inspector = new Asking(product, "inspector");
    private static final String COMPARISON = "/api/ledger/comparison";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static String early = "";

    @BeforeAll
    static void a_ledger_that_was_signed_for_twice(@TempDir Path folder) {
        product.tell(Families.house());
        early = signed(folder);
        product.tell(Families.longStory());
        signed(folder);
        product.settle();
    }

    /** A notary signs for all that is durable before it closes. */
    private static String signed(Path folder) {
        var notary = product.bean(ProvenLedger.class)
                .notary(KEYS, new CheckpointFile(folder.resolve("checkpoints")), Duration.ofHours(1));
        notary.close();
        return inspector.get("/api/ledger/checkpoint").body();
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    void it_shows_size_head_key_and_every_checkpoint_with_a_way_to_keep_each() {
        var page = inspector.get("/ledger").body();
        var last = SignedCheckpoint.parse(
                        inspector.get("/api/ledger/checkpoint").body())
                .unverified();
        assertThat(last.size()).isEqualTo(product.position());
        assertThat(page)
                .contains(
                        "Het register",
                        ">" + last.size() + "<",
                        KEYS.current().verifier().name());
        assertThat(page).contains("/api/ledger/checkpoint?size=1\"");
        assertThat(inspector.get("/api/ledger/checkpoint?size=1").body()).isEqualTo(early);
        assertThat(inspector.get("/ledger?lang=en").body()).contains("The ledger", "Verify now");
        assertThat(inspector.get("/ledger?before=" + last.size()).body())
                .doesNotContain("checkpoint?size=" + last.size());
    }

    @Test
    void a_checkpoint_that_was_kept_holds_and_its_proof_can_be_taken_along() {
        var kept = compared(early);
        assertThat(kept.get("outcome").stringValue()).isEqualTo("holds");
        assertThat(kept.get("size").asLong()).isEqualTo(1);
        assertThat(kept.get("now").asLong()).isEqualTo(product.position());
        assertThat(inspector
                        .post("/ledger/comparison", "kept=" + encoded(early))
                        .body())
                .contains("Klopt.", "/api/ledger/proof/consistency?from=1");
        assertThat(outcome(early.replace("\n", "\r\n"))).isEqualTo("holds");
    }

    @Test
    void one_that_was_signed_by_this_ledger_and_has_another_root_is_named() {
        var other = new byte[Hash.LENGTH];
        var forged = SignedCheckpoint.sign(new Checkpoint("houvast.example/test", 1, Hash.of(other)), KEYS.current());
        assertThat(outcome(forged.toString())).isEqualTo("altered");
        assertThat(inspector
                        .post("/ledger/comparison", "kept=" + encoded(forged.toString()))
                        .body())
                .contains("niet meer het register dat je bewaarde");
    }

    @Test
    void any_other_is_told_for_what_it_is() {
        var root = SignedCheckpoint.parse(early).unverified().root();
        var stranger = SigningKeys.generate("houvast.example/test");
        var elsewhere = SigningKeys.generate("elsewhere.example/log");
        assertThat(outcome(SignedCheckpoint.sign(new Checkpoint("elsewhere.example/log", 1, root), elsewhere.current())
                        .toString()))
                .isEqualTo("other-ledger");
        assertThat(outcome(SignedCheckpoint.sign(new Checkpoint("houvast.example/test", 1, root), stranger.current())
                        .toString()))
                .isEqualTo("not-signed");
        assertThat(outcome(early.replaceFirst("\n1\n", "\n2\n"))).isEqualTo("not-signed");
        assertThat(outcome(SignedCheckpoint.sign(new Checkpoint("houvast.example/test", 999_999, root), KEYS.current())
                        .toString()))
                .isEqualTo("newer");
        for (var none : List.of("x", "een brief", early.substring(0, 40), "\u0000", "é".repeat(4000))) {
            assertThat(outcome(none)).as(none).isEqualTo("no-checkpoint");
        }
        assertThat(inspector.get("/api/ledger/checkpoint?size=7").statusCode()).isEqualTo(404);
        assertThat(inspector.get("/api/ledger/checkpoint?size=x").statusCode()).isEqualTo(400);
        assertThat(inspector.get("/ledger?before=x").statusCode()).isEqualTo(400);
    }

    @Test
    void what_cannot_be_compared_says_what_to_send() {
        for (var bad : List.of("", "x".repeat(4001))) {
            var answer = inspector.send(COMPARISON, bad.getBytes(StandardCharsets.UTF_8));
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains(bad.isEmpty() ? "Er staat niets in" : "Geef hoogstens 4000");
            assertThat(inspector
                            .post("/ledger/comparison", "kept=" + encoded(bad))
                            .statusCode())
                    .isEqualTo(400);
        }
        var noText = inspector.send(COMPARISON, new byte[] {(byte) 0xff, (byte) 0xfe, 1});
        assertThat(noText.statusCode()).isEqualTo(400);
        assertThat(noText.body()).contains("geen tekst");
        assertThat(inspector.post(COMPARISON, "kept=x").statusCode()).isEqualTo(415);
        assertThat(inspector.get(COMPARISON).statusCode()).isEqualTo(405);
        assertThat(inspector.get("/ledger/comparison").statusCode()).isEqualTo(302);
    }

    @Test
    void nothing_begins_because_somebody_looks() {
        int before = audits();
        for (var path : List.of("/ledger", "/ledger/audit", "/api/ledger/audit")) {
            assertThat(inspector.get(path).statusCode()).isIn(200, 404);
            assertThat(inspector.get(path + "?begin=true").statusCode()).isEqualTo(400);
        }
        assertThat(new Asking(product, "coach").post("/ledger/audit", "").statusCode())
                .isEqualTo(403);
        assertThat(new Asking(product, "coach").post("/api/ledger/audit", "").statusCode())
                .isEqualTo(403);
        assertThat(audits()).isEqualTo(before);
    }

    private static int audits() {
        return (int) product.database().getCollection("audits").countDocuments();
    }

    @Test
    void the_page_begins_an_audit_and_shows_who_asked_in_which_role() {
        var answer = new Asking(product, "supervisor").post("/ledger/audit", "");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/ledger"));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> inspector
                        .json("/api/ledger/audit")
                        .get("state")
                        .stringValue()
                        .equals("ended"));
        assertThat(inspector.get("/ledger").body()).contains("gevraagd door supervisor (teambegeleider)");
        assertThat(inspector.json("/api/ledger/audit").get("roles").get(0).stringValue())
                .isEqualTo("supervisor");
    }

    @Test
    void one_that_the_process_did_not_live_to_end_is_remembered_as_interrupted() {
        audited();
        var audits = product.database().getCollection("audits");
        var last = Objects.requireNonNull(
                audits.find().sort(Sorts.descending("began", "_id")).first());
        audits.updateOne(
                new Document("_id", last.get("_id")),
                Updates.combine(Updates.set("ended", null), Updates.set("checked", 256L)));
        assertThat(inspector.json("/api/ledger/audit").get("state").stringValue())
                .isEqualTo("interrupted");
        assertThat(inspector.get("/ledger").body())
                .contains("onderbroken na 256 van " + product.position(), "Nu nakijken")
                .doesNotContain("Alles staat er zoals het genoteerd werd")
                .doesNotContain("hx-trigger");
        assertThat(audited().get("state").stringValue()).isEqualTo("ended");
    }

    @Test
    void what_was_found_leads_to_the_page_of_its_entry() {
        var id = Objects.requireNonNull(product.database()
                        .getCollection(Histories.MODEL.collection("entries"))
                        .find(Filters.gt("_id", 0L))
                        .first())
                .getLong("_id");
        assertThat(id).isPositive();
        audited();
        var audits = product.database().getCollection("audits");
        var last = Objects.requireNonNull(
                audits.find().sort(Sorts.descending("began", "_id")).first());
        audits.updateOne(
                new Document("_id", last.get("_id")),
                Updates.combine(
                        Updates.set("altered", true),
                        Updates.set(
                                "found",
                                List.of(new Document("kind", "entry-altered")
                                        .append("position", id)
                                        .append("detail", "x")))));
        assertThat(inspector.get("/ledger").body()).contains("\"/cases/case-peeters/entries/" + id + "\"");
        assertThat(new Asking(product, "operator").get("/ledger").body())
                .contains("nr. " + id)
                .doesNotContain("case-peeters");
    }

    @Test
    void an_audit_goes_on_by_itself_and_what_it_found_is_remembered() {
        assertThat(new Asking(product, "coach").get("/api/ledger/audit").statusCode())
                .isEqualTo(403);
        assertThat(new Asking(product, "coach").get("/ledger").body()).doesNotContain("Nu nakijken");
        var sound = audited();
        assertThat(sound.get("altered").asBoolean()).isFalse();
        assertThat(sound.get("checked").asLong()).isEqualTo(product.position());
        assertThat(sound.get("by").stringValue()).isEqualTo("inspector");
        assertThat(inspector.get("/ledger").body()).contains("Alles staat er zoals het genoteerd werd");

        var commits = product.database().getCollection("commits");
        var last = Objects.requireNonNull(commits.find(Filters.gte("_id", 0L))
                .sort(Sorts.descending("_id"))
                .first());
        commits.deleteOne(new Document("_id", last.get("_id")));
        var found = audited();
        commits.insertOne(last);
        assertThat(found.get("altered").asBoolean()).isTrue();
        assertThat(found.get("found").valueStream().map(each -> each.get("kind").stringValue()))
                .contains("truncated");
        assertThat(inspector.get("/ledger").body())
                .contains("niet zoals het genoteerd werd", "laatste notities zijn weg");
    }

    @Test
    void whatever_an_audit_finds_is_said_in_words() {
        for (var kind : Finding.Kind.values()) {
            var code = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
            for (var language : Language.values()) {
                assertThat(Words.in(language).know("ledger.found." + code))
                        .as(code)
                        .isTrue();
            }
        }
    }

    private static JsonNode audited() {
        var begun = inspector.post("/api/ledger/audit", "");
        assertThat(begun.statusCode()).isEqualTo(202);
        assertThat(begun.headers().firstValue("Location")).hasValue("/api/ledger/audit");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> inspector.json("/api/ledger/audit").has("ended"));
        return inspector.json("/api/ledger/audit");
    }

    private static String outcome(String note) {
        return compared(note).get("outcome").stringValue();
    }

    private static JsonNode compared(String note) {
        return JSON.readTree(inspector
                .send(COMPARISON, note.getBytes(StandardCharsets.UTF_8))
                .body());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
