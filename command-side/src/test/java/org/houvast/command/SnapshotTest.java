package org.houvast.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.common.caching.Cache;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.houvast.command.Sender.Answered;
import org.houvast.command.familycase.CaseState;
import org.houvast.command.familycase.CaseState.KnownChild;
import org.houvast.command.familycase.axon.Folded;
import org.houvast.language.ChildId;
import org.houvast.language.PersonId;
import org.houvast.ledger.personal.PersonalKeys;
import org.houvast.ledger.personal.Subject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A case that goes on from a snapshot is the same case, whatever became of the snapshot. */
@ExtendWith(OutputCaptureExtension.class)
class SnapshotTest extends OverHttp {

    private final CommandServer server;
    private final EventStore events;
    private final MongoCollection<Document> snapshots;
    private final Story story;
    private final ChildId child;
    private final PersonId mother;

    SnapshotTest(CommandServer server) {
        super(server);
        this.server = server;
        this.events = server.bean(EventStore.class);
        this.snapshots = server.bean(MongoDatabase.class).getCollection("snapshots");
        this.story = story();
        this.child = new ChildId(story.caseId() + "-anna");
        this.mother = new PersonId(story.caseId() + "-mia");
    }

    @BeforeEach
    void aCaseWithASnapshot() {
        Story.recorded(story.sender().json("/api/cases", """
                {'caseId':'%s','occurred':'2021-01-04','family':'Family of Mia','programme':'simbahuizen-be',
                 'clients':[{'person':'%s','name':'Mia Plantedname','relation':'mother'}]}""".formatted(story.caseId(), mother)));
        story.child(child.value());
        signals(50);
        await().untilAsserted(() -> assertThat(snapshot().getLong("upTo")).isGreaterThanOrEqualTo(49));
    }

    @Test
    void it_is_read_with_what_followed_instead_of_all_entries() {
        signals(2);
        assertThat(events.readEvents(story.caseId()).asStream()).hasSizeLessThan(10);
        assertThat(loaded()).isEqualTo(replayed());
    }

    @Test
    void what_another_process_records_after_it_counts() {
        var there = server.beside();
        try {
            var elsewhere = new Story(new Sender(there.address(), "supervisor"), story.caseId());
            var withdrawn = Story.recorded(signal(elsewhere)).entry();
            var standing = Story.recorded(signal(elsewhere)).entry();
            withdraw(elsewhere, withdrawn);
            server.bean(Cache.class).removeAll();
            assertThat(decided(withdrawn).refusals()).containsExactly("R35");
            Story.recorded(decided(standing));
        } finally {
            there.close();
        }
        assertThat(loaded()).isEqualTo(replayed());
    }

    @Test
    void an_entry_withdrawn_before_it_is_withdrawn_in_it() {
        var withdrawn = Story.recorded(signal(story)).entry();
        withdraw(story, withdrawn);
        signals(50);
        await().untilAsserted(() -> assertThat(snapshot().getLong("upTo")).isGreaterThan(90));
        server.bean(Cache.class).removeAll();
        assertThat(decided(withdrawn).refusals()).containsExactly("R35");
        assertThat(loaded()).isEqualTo(replayed());
    }

    @Test
    void nothing_personal_lies_in_it_and_what_is_erased_is_erased_there_too() {
        assertThat(stored()).contains(child.value(), "personal:1:").doesNotContain("Plantedname", "2019-01-01");
        assertThat(loaded().children()).containsExactly(new KnownChild(child, LocalDate.of(2019, 1, 1)));
        server.bean(PersonalKeys.class).destroy(Subject.of(child));
        server.bean(PersonalKeys.class).destroy(Subject.of(mother));
        assertThat(loaded().children()).containsExactly(new KnownChild(child, null));
        assertThat(loaded()).isEqualTo(replayed());
        server.bean(Cache.class).removeAll();
        Story.recorded(
                story.send("record-signal", "{'occurred':'2021-01-06','source':'school','observation':'No lunch'}"));
    }

    @Test
    void of_another_revision_it_is_passed_over_until_there_is_a_new_one(CapturedOutput output) {
        change(Updates.combine(
                Updates.set("snapshot.revision", "of-later"),
                Updates.set("snapshot.payload", bytes("{\"of\":\"later\"}"))));
        answersAsBeforeAndKeepsItsStateAgain();
        assertThat(output.getAll()).doesNotContain("cannot be read");
    }

    @Test
    void damaged_it_is_passed_over_and_the_log_does_not_quote_it(CapturedOutput output) {
        change(Updates.set("snapshot.payload", bytes(stored().replaceFirst("personal:1:[^\"]*\"", "Plantedtext,"))));
        answersAsBeforeAndKeepsItsStateAgain();
        assertThat(output.getAll())
                .contains("The snapshot of " + story.caseId() + " cannot be read")
                .doesNotContain("Planted");
    }

    @Test
    void with_a_sealed_value_that_was_altered_it_is_passed_over(CapturedOutput output) {
        change(Updates.set("snapshot.payload", bytes(stored().replaceFirst("(personal:1:[^:]*):....", "$1:AAAA"))));
        answersAsBeforeAndKeepsItsStateAgain();
        assertThat(output.getAll()).contains("The snapshot of " + story.caseId() + " cannot be read");
    }

    @Test
    void of_which_a_part_is_missing_it_is_passed_over(CapturedOutput output) {
        change(Updates.unset("snapshot.payload"));
        answersAsBeforeAndKeepsItsStateAgain();
        assertThat(output.getAll()).contains("The snapshot of " + story.caseId() + " cannot be read");
    }

    private void answersAsBeforeAndKeepsItsStateAgain() {
        server.bean(Cache.class).removeAll();
        assertThat(loaded()).isEqualTo(replayed());
        Story.recorded(signal(story));
        long last = events.readEvents(story.caseId(), 0).asStream().count() - 1;
        await().untilAsserted(() -> assertThat(snapshot().getLong("upTo")).isEqualTo(last));
        assertThat(events.readEvents(story.caseId()).asStream()).hasSize(1);
        assertThat(loaded()).isEqualTo(replayed());
        server.bean(Cache.class).removeAll();
        assertThat(Story.recorded(signal(story)).json().path("version").longValue())
                .isEqualTo(last + 1);
    }

    private CaseState loaded() {
        return Folded.loaded(events, story.caseId());
    }

    private CaseState replayed() {
        return Folded.replayed(events, story.caseId());
    }

    private void signals(int times) {
        for (int i = 0; i < times; i++) {
            Story.recorded(signal(story));
        }
    }

    private Answered signal(Story of) {
        return of.send(
                "record-signal",
                "{'occurred':'2021-01-06','children':['%s'],'source':'school','observation':'No lunch'}"
                        .formatted(child));
    }

    private static void withdraw(Story of, String entry) {
        Story.recorded(new Story(of.sender().as("privacy-officer"), of.caseId())
                .send(
                        "withdraw-entry",
                        "{'occurred':'2021-01-08','entry':'%s','ground':{'kind':'legal','reference':'Art. 16'}}"
                                .formatted(entry)));
    }

    private Answered decided(String citing) {
        return story.send(
                "decide-concern",
                "{'occurred':'2021-01-20','outcome':'worrying',%s}".formatted(Story.deliberation(citing)));
    }

    private Document snapshot() {
        return Optional.ofNullable(
                        snapshots.find(Filters.eq("_id", story.caseId())).first())
                .orElseGet(() -> new Document("upTo", -1L));
    }

    /** The state as it lies in the database. */
    private String stored() {
        var payload = snapshot().get("snapshot", Document.class).get("payload", Binary.class);
        return new String(payload.getData(), StandardCharsets.UTF_8);
    }

    private void change(Bson update) {
        assertThat(snapshots
                        .updateOne(Filters.eq("_id", story.caseId()), update)
                        .getModifiedCount())
                .isEqualTo(1);
    }

    private static Binary bytes(String json) {
        return new Binary(json.getBytes(StandardCharsets.UTF_8));
    }
}
