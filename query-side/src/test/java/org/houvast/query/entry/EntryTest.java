package org.houvast.query.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.houvast.language.ChildId;
import org.houvast.language.EventId;
import org.houvast.language.PersonId;
import org.houvast.language.correction.CorrectionEvent.EntryCorrected;
import org.houvast.language.correction.CorrectionEvent.EntryDisputed;
import org.houvast.language.correction.CorrectionEvent.EntryWithdrawn;
import org.houvast.language.team.TrajectoryGoal;
import org.houvast.ledger.ProvenLedger;
import org.houvast.ledger.proving.CheckpointFile;
import org.houvast.ledger.proving.Proofs;
import org.houvast.ledger.proving.SigningKeys;
import org.houvast.proof.Sha256;
import org.houvast.proof.checkpoint.TlogProof;
import org.houvast.query.Asking;
import org.houvast.query.Families;
import org.houvast.query.Product;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class EntryTest {

    private static final Product product = new Product();
    private static final Asking inspector = new Asking(product, "inspector");
    private static final String CASE = "/cases/case-peeters/entries/";
    private static EventId corrected = new EventId("none");
    private static EventId withdrawn = new EventId("none");
    private static EventId again = new EventId("none");
    private static EventId disputed = new EventId("none");

    @BeforeAll
    static void a_long_case_with_an_entry_corrected_and_one_withdrawn(@TempDir Path folder) {
        product.tell(Families.house());
        var story = Families.longStory();
        var sessions = story.lines().stream()
                .filter(line -> line.event().getClass().getSimpleName().equals("CoachSessionHeld"))
                .toList();
        corrected = sessions.get(3).id();
        withdrawn = sessions.get(5).id();
        var once = story.on(LocalDate.of(2022, 3, 1))
                .tell(header -> new EntryCorrected(
                        story.caseId, header, List.of(), corrected, "Het was een dag later.", List.of(), null));
        again = story.tell(header -> new EntryCorrected(
                story.caseId, header, List.of(), once, "Toch niet: het was die dag.", List.of(), null));
        disputed = story.tell(header -> new EntryDisputed(
                story.caseId,
                header,
                List.of(),
                withdrawn,
                new PersonId("case-peeters-mother"),
                "Tante Hilde zei iets anders."));
        story.tell(header -> new EntryWithdrawn(story.caseId, header, List.of(), withdrawn));
        story.tell(header -> new EntryCorrected(
                story.caseId, header, List.of(), disputed, "Tante Hilde, niet oom Karel.", List.of(), null));
        product.tell(story);
        var keys = SigningKeys.generate("houvast.example/ledger");
        product.bean(ProvenLedger.class)
                .notary(keys, new CheckpointFile(folder.resolve("checkpoints")), Duration.ofHours(1))
                .close();
        product.tell(Families.placed(
                "case-unsigned",
                "Gezin Ander",
                LocalDate.of(2022, 1, 10),
                TrajectoryGoal.RETURN_HOME,
                new ChildId("x")));
        product.settle();
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    void every_entry_of_the_timeline_opens_with_what_the_timeline_says_of_it() {
        for (var told : List.of(0, 1, 7, 42)) {
            var line = timeline().get(told);
            var entry = open(line.get("position").asLong());
            assertThat(entry.get("entry")).isEqualTo(line);
            assertThat(entry.get("organisation").stringValue()).isEqualTo("SOS Kinderdorpen");
            assertThat(entry.get("programme").stringValue()).isEqualTo("simbahuizen-be");
            assertThat(entry.get("profile").asInt()).isEqualTo(1);
            assertThat(entry.get("stored").stringValue())
                    .contains(line.get("eventId").stringValue())
                    .doesNotContain("Peeters");
        }
    }

    @Test
    void its_hash_is_that_of_its_bytes_and_its_way_leads_to_the_signed_root() {
        var proofs = product.bean(Proofs.class);
        long covered = proofs.size();
        for (long position : List.of(2L, 3L, 17L, covered / 2, covered)) {
            var whole = open(position);
            var proof = whole.get("proof");
            var bytes = whole.get("stored").stringValue().getBytes(StandardCharsets.UTF_8);
            assertThat(whole.get("leafHash").stringValue())
                    .isEqualTo(Sha256.leaf(bytes).base64());
            var path = proof.get("path");
            var last = path.get(path.size() - 1);
            assertThat(last.get("together").stringValue())
                    .isEqualTo(proof.get("rootHash").stringValue())
                    .isEqualTo(proofs.inclusion(position, covered).root().base64());
            assertThat(last.get("entries").asLong()).isEqualTo(covered);
            long beside = path.valueStream()
                    .mapToLong(step ->
                            step.get("last").asLong() - step.get("first").asLong() + 1)
                    .sum();
            assertThat(beside + 1).isEqualTo(covered);
            var kept = TlogProof.parse(
                    inspector.get("/api" + CASE + position + "/proof").body());
            assertThat(kept.verify(bytes, proofs.keys()).size()).isEqualTo(covered);
        }
    }

    @Test
    void what_nothing_is_signed_for_yet_says_so() {
        var last = product.position();
        var path = "/cases/case-unsigned/entries/" + last;
        var whole = inspector.json("/api" + path);
        assertThat(whole.has("proof")).isFalse();
        assertThat(whole.get("leafHash").stringValue())
                .isEqualTo(Sha256.leaf(whole.get("stored").stringValue().getBytes(StandardCharsets.UTF_8))
                        .base64());
        assertThat(inspector.get(path).body()).contains("nog niet voor getekend");
        assertThat(inspector.get("/api" + path + "/proof").statusCode()).isEqualTo(404);
    }

    @Test
    void corrections_are_told_in_both_directions() {
        var original = open(position(corrected));
        assertThat(original.get("after").size()).isEqualTo(2);
        var by = original.get("after").get(0).get("position").asLong();
        assertThat(open(by).get("before").get(0).get("eventId").stringValue()).isEqualTo(corrected.value());
        assertThat(open(by).get("after").get(0).get("eventId").stringValue()).isEqualTo(again.value());
        assertThat(open(position(again)).get("before").valueStream())
                .extracting(each -> each.get("position").asLong())
                .containsExactly(position(corrected), by);
    }

    @Test
    void what_is_about_an_entry_goes_from_view_with_it() {
        for (var role : List.of("coach", "supervisor")) {
            var reader = new Asking(product, role);
            assertThat(reader.get("/api" + CASE + position(disputed)).statusCode())
                    .as(role)
                    .isEqualTo(404);
            for (var path :
                    List.of("/api/cases/case-peeters/timeline", "/cases/case-peeters", "/cases/case-peeters/history")) {
                assertThat(reader.get(path).body()).as("%s %s", role, path).doesNotContain("Hilde");
            }
            assertThat(reader.get("/api/cases/case-peeters/timeline?knownAt=2022-03-01")
                            .body())
                    .as(role)
                    .doesNotContain("Hilde");
        }
        assertThat(inspector.get("/api/cases/case-peeters/timeline").body()).contains("Hilde");
    }

    @Test
    void the_decisions_that_rest_on_it_are_told() {
        var decision = timeline()
                .valueStream()
                .filter(each -> each.has("decision"))
                .filter(each -> each.get("decision").get("evidence").size() > 0)
                .findFirst()
                .orElseThrow();
        var cited = decision.get("decision").get("evidence").get(0).stringValue();
        assertThat(open(position(new EventId(cited))).get("decisions").valueStream())
                .anyMatch(each -> each.get("eventId").equals(decision.get("eventId")));
    }

    @Test
    void one_leads_to_the_next_and_back_past_what_may_not_be_seen() {
        var supervisor = new Asking(product, "supervisor");
        long at = timeline().get(0).get("position").asLong();
        int seen = 1;
        assertThat(open(at).has("previous")).isFalse();
        for (var entry = supervisor.json("/api" + CASE + at); entry.has("next"); seen++) {
            long next = entry.get("next").asLong();
            entry = supervisor.json("/api" + CASE + next);
            assertThat(entry.get("previous").asLong()).isEqualTo(at);
            at = next;
        }
        int hiddenWithWhatIsAboutThem = 3;
        assertThat(seen).isEqualTo(timeline().size() - hiddenWithWhatIsAboutThem);
    }

    @Test
    void what_was_withdrawn_from_view_opens_only_for_those_who_may_see_it_still() {
        assertThat(inspector.get("/api" + CASE + position(withdrawn)).statusCode())
                .isEqualTo(200);
        var coach = new Asking(product, "coach").get(CASE + position(withdrawn));
        assertThat(coach.statusCode()).isEqualTo(404);
        assertThat(coach.body()).contains("uit het zicht");
    }

    @Test
    void an_evaluator_reads_pseudonyms_and_nothing_as_it_is_stored() {
        var evaluator = new Asking(product, "evaluator");
        for (JsonNode row : evaluator.json("/api/cases")) {
            readsNoName(evaluator, row.get("caseId").stringValue());
        }
    }

    private static void readsNoName(Asking evaluator, String id) {
        for (JsonNode line : timeline()) {
            var answer = evaluator.get(
                    "/api/cases/" + id + "/entries/" + line.get("position").asLong());
            if (answer.statusCode() == 200) {
                assertThat(answer.body())
                        .doesNotContain("Peeters")
                        .doesNotContain("case-peeters")
                        .doesNotContain("c-anna")
                        .doesNotContain("els.coach")
                        .doesNotContain("SOS Kinderdorpen")
                        .doesNotContain("\"stored\"")
                        .doesNotContain("rationale");
            }
        }
    }

    @Test
    void what_is_no_entry_of_the_case_is_said_to_be_so() {
        assertThat(inspector.get(CASE + "1").statusCode()).as("the house's").isEqualTo(404);
        assertThat(inspector.get(CASE + "1").body()).contains("geen notitie nr. 1");
        assertThat(inspector.get(CASE + "999999").statusCode()).isEqualTo(404);
        for (var bad : List.of("x", "-1", "1.5", "99999999999999999999")) {
            assertThat(inspector.get("/api" + CASE + bad).statusCode()).as(bad).isEqualTo(400);
        }
        assertThat(inspector.get("/api/cases/case-other/entries/2").statusCode())
                .isEqualTo(404);
        assertThat(inspector.get("/api" + CASE + "2?moon=1").statusCode()).isEqualTo(400);
    }

    @Test
    void the_page_shows_it_and_every_list_leads_there() {
        long at = position(corrected);
        assertThat(inspector.get(CASE + at).body())
                .contains("Sessie met de coach", "Zoals het vastligt", "waarvoor getekend is", "Verbeterd, betwist");
        assertThat(inspector.get(CASE + at + "?lang=en").body()).contains("As it is stored", "Previous entry");
        assertThat(inspector.get("/cases/case-peeters").body()).contains("\"" + CASE + at + "\"");
        assertThat(inspector.get("/cases/case-peeters/history?position=" + at).body())
                .contains("\"" + CASE + at + "\"");
        assertThat(inspector.get("/cases/case-peeters/duties").body()).contains("\"" + CASE);
    }

    private static JsonNode open(long position) {
        return inspector.json("/api" + CASE + position);
    }

    private static JsonNode timeline() {
        return inspector.json("/api/cases/case-peeters/timeline");
    }

    private static long position(EventId id) {
        return timeline()
                .valueStream()
                .filter(each -> each.get("eventId").stringValue().equals(id.value()))
                .findFirst()
                .orElseThrow()
                .get("position")
                .asLong();
    }
}
