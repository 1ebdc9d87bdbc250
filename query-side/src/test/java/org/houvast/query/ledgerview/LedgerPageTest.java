package org.houvast.query.ledgerview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class LedgerPageTest {

    private static final SigningKeys KEYS = SigningKeys.generate("houvast.example/test");
    private static final Product product = new Product();
    private static final Asking inspector = new Asking(product, "inspector");
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
        assertThat(inspector.get("/ledger?kept=" + encoded(early)).body())
                .contains("Klopt.", "/api/ledger/proof/consistency?from=1");
        assertThat(outcome(early.replace("\n", "\r\n"))).isEqualTo("holds");
    }

    @Test
    void one_that_was_signed_by_this_ledger_and_has_another_root_is_named() {
        var other = new byte[Hash.LENGTH];
        var forged = SignedCheckpoint.sign(new Checkpoint("houvast.example/test", 1, Hash.of(other)), KEYS.current());
        assertThat(outcome(forged.toString())).isEqualTo("altered");
        assertThat(inspector.get("/ledger?kept=" + encoded(forged.toString())).body())
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
        for (var none : List.of("x", "een brief", early.substring(0, 40), "\u0000")) {
            assertThat(outcome(none)).as(none).isEqualTo("no-checkpoint");
        }
        assertThat(inspector
                        .get("/api/ledger/comparison?kept=" + "x".repeat(4001))
                        .statusCode())
                .isEqualTo(400);
        assertThat(inspector.get("/api/ledger/checkpoint?size=7").statusCode()).isEqualTo(404);
        assertThat(inspector.get("/api/ledger/checkpoint?size=x").statusCode()).isEqualTo(400);
        assertThat(inspector.get("/ledger?before=x").statusCode()).isEqualTo(400);
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
        inspector.json("/api/ledger/audit?begin=true");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> inspector.json("/api/ledger/audit").has("ended"));
        return inspector.json("/api/ledger/audit");
    }

    private static String outcome(String note) {
        return compared(note).get("outcome").stringValue();
    }

    private static JsonNode compared(String note) {
        return inspector.json("/api/ledger/comparison?kept=" + encoded(note));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
