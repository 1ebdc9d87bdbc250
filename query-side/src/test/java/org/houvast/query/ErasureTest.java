package org.houvast.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.bson.Document;
import org.houvast.language.ChildId;
import org.houvast.language.EventId;
import org.houvast.language.Personal;
import org.houvast.language.event.DomainEvent;
import org.houvast.language.team.TrajectoryGoal;
import org.houvast.ledger.personal.PersonalKeys;
import org.houvast.ledger.personal.Subject;
import org.houvast.query.projecting.Entry;
import org.houvast.query.projecting.Projector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A destroyed key erases what anybody sees, at once and without a rebuild; what is counted stays. */
class ErasureTest {

    private static final ChildId ANNA = new ChildId("c-anna");
    private static final ChildId BRAM = new ChildId("c-bram");
    private static final List<String> WORDS =
            List.of("Anna", "Bram", "Sofie", "Peeters", "geen eten mee", "Moeder volgt", "Els Maes", "verhuisd");
    private static final List<String> PAGES = List.of(
            "/",
            "/cases/case-peeters",
            "/cases/case-peeters?lang=en",
            "/measures/return-home-achieved?by=house&unit=child");

    private final Product product = new Product();
    private final Asking inspector = new Asking(product, "inspector");
    private EventId decision = new EventId("none");

    @BeforeEach
    void aFamilyAtHome() {
        product.tell(Families.house());
        var story = Families.longStory();
        decision = story.lines().getLast().id();
        product.tell(story);
        product.settle();
    }

    @AfterEach
    void stop() {
        product.close();
    }

    private void destroy(Subject... subjects) {
        var keys = product.bean(PersonalKeys.class);
        for (var subject : subjects) {
            keys.destroy(subject);
        }
    }

    private void destroyEverybody() {
        destroy(
                Subject.of(ANNA),
                Subject.of(BRAM),
                new Subject("case/case-peeters"),
                new Subject("person/case-peeters-mother"),
                new Subject("person/coach-1"),
                Subject.of(Families.DEN_EIK));
    }

    private String timeline() {
        return inspector.json("/api/cases/case-peeters/timeline").toString();
    }

    private String why() {
        return inspector
                .json("/api/cases/case-peeters/decisions/" + decision + "/why")
                .toString();
    }

    @Test
    void without_its_keys_a_case_can_still_be_followed_and_nobody_in_it_is_named() {
        assertThat(timeline()).contains(WORDS);
        var figure = inspector.json("/api/measures/return-home-achieved?unit=child");
        var events = inspector.json("/api/cases/case-peeters/timeline").size();

        destroyEverybody();

        assertThat(timeline()).doesNotContain(WORDS).contains("gewist");
        assertThat(inspector.json("/api/cases/case-peeters/timeline").size()).isEqualTo(events);
        assertThat(inspector.json("/api/cases").toString())
                .doesNotContain(WORDS)
                .contains("gewist");
        assertThat(why()).doesNotContain(WORDS).contains("gewist", "R35");
        assertThat(inspector.json("/api/measures/return-home-achieved?unit=child"))
                .isEqualTo(figure);
        assertThat(figure.get("denominator").asInt()).isEqualTo(2);
        for (var page : PAGES) {
            var answer = inspector.get(page);
            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            assertThat(answer.body())
                    .as(page)
                    .doesNotContain(WORDS)
                    .doesNotContain(Personal.ERASED)
                    .doesNotContain("\u0018");
        }
        assertThat(inspector.get("/cases/case-peeters?lang=en").body()).contains("erased");
        assertThat(timeline()).doesNotContain("\\u0018");
        assertThat(new Asking(product, "evaluator").get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void an_entry_about_two_siblings_is_read_until_both_are_erased() {
        destroy(Subject.of(ANNA));
        assertThat(timeline()).doesNotContain("Anna").contains("Moeder volgt", "Bram");
        destroy(Subject.of(BRAM));
        assertThat(timeline()).doesNotContain("Moeder volgt").doesNotContain("Bram");
    }

    @Test
    void a_rebuild_after_an_erasure_makes_the_same() {
        destroyEverybody();
        var before = timeline();
        var board = inspector.json("/api/cases");
        rebuild();
        assertThat(timeline()).isEqualTo(before).doesNotContain(WORDS);
        assertThat(inspector.json("/api/cases")).isEqualTo(board);
    }

    @Test
    void a_case_with_somebody_erased_can_go_on() {
        destroy(Subject.of(ANNA));
        var other = Families.placed(
                "case-other",
                "Gezin Ander",
                LocalDate.of(2021, 1, 4),
                TrajectoryGoal.RETURN_HOME,
                new ChildId("o-dirk"));
        product.tell(other);
        product.settle();
        assertThat(inspector.json("/api/cases").toString()).contains("Dirk", "gewist");
    }

    private void rebuild() {
        var projectors = product.all(Projector.class);
        var names = product.database().listCollectionNames().into(new ArrayList<>());
        for (var projector : projectors) {
            names.stream()
                    .filter(name -> name.startsWith(projector.model().id()))
                    .forEach(name -> product.database().getCollection(name).deleteMany(new Document()));
        }
        var entries = new ArrayList<Entry>();
        try (var stream = product.bean(EventStore.class).openStream(null)) {
            while (stream.hasNextAvailable()) {
                entries.add(entry(stream.nextAvailable()));
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        assertThat((long) entries.size()).isEqualTo(product.position());
        projectors.forEach(projector -> projector.apply(entries));
    }

    private static Entry entry(TrackedEventMessage<?> event) {
        return new Entry(
                event.trackingToken().position().orElseThrow(),
                new EventId(event.getIdentifier()),
                event.getTimestamp(),
                (DomainEvent) event.getPayload());
    }
}
