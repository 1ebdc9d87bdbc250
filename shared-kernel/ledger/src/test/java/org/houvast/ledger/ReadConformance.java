package org.houvast.ledger;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventsourcing.snapshotting.RevisionSnapshotFilter;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;

/** What readers see, and what it costs. */
abstract class ReadConformance extends Conformance {

    private static final Instant START = Instant.parse("2024-01-01T00:00:00Z");
    private static final int STREAM = 30;

    @Test
    void a_reader_does_not_step_over_what_is_not_there_yet() {
        LedgerEngine engine = engine();
        engine.appendEvents(Noted.in("a", 0, "a0", START));
        ByHand.insert(database, 3, "beyond the hole");
        assertThat(Pages.ids(Pages.after(engine, 0))).containsExactly("a0");
        assertThat(Position.of(engine.createHeadToken())).isEqualTo(1);
        engine.appendEvents(Noted.in("a", 1, "a1", START));
        assertThat(Pages.ids(Pages.after(engine, 0))).containsExactly("a0", "a1", "beyond the hole");
    }

    @Test
    void a_moment_is_found_inside_commits_of_any_size() {
        LedgerEngine engine = engine();
        for (int commit = 0; commit < 20; commit++) {
            DomainEventMessage<?>[] events = new DomainEventMessage<?>[commit % 5 + 1];
            for (int i = 0; i < events.length; i++) {
                events[i] = Noted.in("s" + commit, i, commit + "/" + i, START.plusSeconds(10L * commit + i));
            }
            engine.appendEvents(events);
        }
        List<Instant> times = Pages.after(engine, 0).stream()
                .map(event -> event.getTimestamp())
                .toList();
        for (int i = 0; i < times.size(); i++) {
            assertThat(Position.of(engine.createTokenAt(times.get(i)))).isEqualTo(i);
            assertThat(Position.of(engine.createTokenAt(times.get(i).plusMillis(1))))
                    .isEqualTo(i + 1L);
        }
    }

    @Test
    void a_stream_is_read_from_any_version() {
        LedgerEngine engine = engine();
        for (int version = 0; version < 150; version += 3) {
            engine.appendEvents(
                    Noted.in("a", version),
                    Noted.in("a@1", version),
                    Noted.in("a", version + 1L),
                    Noted.in("a", version + 2L));
        }
        for (long from : new long[] {0, 1, 2, 19, 20, 21, 99, 100, 149, 150, 200}) {
            assertThat(engine.readEvents("a", from).asStream().map(DomainEventMessage::getSequenceNumber))
                    .hasSize((int) Math.max(0, 150 - from))
                    .isSorted()
                    .allMatch(version -> version >= from);
        }
    }

    @Test
    void an_answer_costs_the_same_in_a_ledger_ten_times_as_long() {
        Costs small = costsAfter(150);
        Costs large = costsAfter(1_500);
        assertThat(large.stream()).isEqualTo(small.stream());
        assertThat(large.tail()).isEqualTo(small.tail());
        assertThat(large.head()).isEqualTo(small.head());
        assertThat(large.append()).isEqualTo(small.append()).isEqualTo(new Counting.Cost(1, 0));
        assertThat(small.stream().documents()).isEqualTo(STREAM);
        assertThat(small.tail().documents()).isEqualTo(STREAM);
        // ten times as long is some four halvings more
        assertThat(large.moment().commands()).isBetween(2, small.moment().commands() + 5);
    }

    private record Costs(
            Counting.Cost append, Counting.Cost head, Counting.Cost stream, Counting.Cost tail, Counting.Cost moment) {}

    private Costs costsAfter(int commits) {
        fill("filler " + commits, commits);
        String stream = "measured " + commits;
        LedgerEngine writer = engine();
        for (int version = 0; version < STREAM; version++) {
            writer.appendEvents(Noted.in(stream, version, stream + version, START));
        }
        long head = head();
        Counting counting = new Counting();
        MongoClient client = opened(MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(address()))
                .addCommandListener(counting)
                .build()));
        LedgerEngine engine = engine(builder -> builder.database(client.getDatabase(database.getName())));
        engine.createHeadToken();
        engine.appendEvents(Noted.in(stream, STREAM));
        return new Costs(
                counting.of(() -> engine.appendEvents(Noted.in(stream + " beside", 0))),
                counting.of(engine::createHeadToken),
                counting.of(() ->
                        assertThat(engine.readEvents(stream, 1).asStream()).hasSize(STREAM)),
                counting.of(
                        () -> assertThat(Pages.after(engine, head + 2 - STREAM)).hasSize(STREAM)),
                counting.of(() -> engine.createTokenAt(START.minusSeconds(1))));
    }

    private void fill(String prefix, int commits) {
        LedgerEngine engine = engine();
        try (ExecutorService threads = Executors.newFixedThreadPool(64)) {
            for (int i = 0; i < commits; i++) {
                DomainEventMessage<Noted> event = Noted.in(prefix + i, 0, prefix + i, START.minusSeconds(commits - i));
                threads.execute(() -> engine.appendEvents(event));
            }
        }
    }

    @Test
    void of_two_snapshots_the_higher_one_is_kept() {
        LedgerEngine engine = engine();
        engine.storeSnapshot(Noted.in("a", 7));
        engine.storeSnapshot(Noted.in("a", 3));
        assertThat(engine.readSnapshot("a").orElseThrow().getSequenceNumber()).isEqualTo(7);
    }

    @Test
    void a_snapshot_of_another_revision_is_passed_over_and_the_stream_is_read() {
        engine().storeSnapshot(Noted.in("a", 1));
        LedgerEngine engine = engine(builder -> builder.snapshotFilter(
                RevisionSnapshotFilter.builder().type("page").revision("2").build()));
        engine.appendEvents(Noted.in("a", 0), Noted.in("a", 1), Noted.in("a", 2));
        LedgerEventStore store = new LedgerEventStore(engine);
        assertThat(engine.readSnapshot("a")).isEmpty();
        assertThat(store.readEvents("a").asStream()).hasSize(3);
        LedgerEventStore old = new LedgerEventStore(engine(builder -> builder.snapshotFilter(
                RevisionSnapshotFilter.builder().type("page").revision("1").build())));
        assertThat(old.readEvents("a").asStream()).hasSize(2);
        store.shutDown();
        old.shutDown();
    }

    @Test
    void a_snapshot_that_cannot_be_read_is_passed_over_and_the_stream_is_read() {
        LedgerEngine engine = engine();
        engine.appendEvents(Noted.in("a", 0), Noted.in("a", 1));
        engine.storeSnapshot(Noted.in("a", 1));
        LedgerEventStore store = new LedgerEventStore(engine);
        assertThat(store.readEvents("a").asStream()).hasSize(1);
        database.getCollection("snapshots")
                .updateOne(eq("_id", "a"), set("snapshot.payload", new Binary("{\"text\":".getBytes(UTF_8))));
        assertThat(store.readEvents("a").asStream()).hasSize(2);
        store.shutDown();
    }

    @Test
    void a_reader_goes_on_after_the_server_was_away() throws Exception {
        LosingProxy proxy = opened(proxy());
        MongoClient client = opened(MongoClients.create(proxy.connectionString() + "&serverSelectionTimeoutMS=200"));
        LedgerEventStore store =
                new LedgerEventStore(engine(builder -> builder.database(client.getDatabase(database.getName()))));
        LedgerEngine elsewhere = engine();
        try (TrackingEventStream stream = store.openStream(null)) {
            elsewhere.appendEvents(Noted.loose("before"));
            assertThat(stream.nextAvailable().getPayload()).isEqualTo(new Noted("before"));
            assertThat(stream.hasNextAvailable(50, TimeUnit.MILLISECONDS)).isFalse();
            proxy.fallSilent();
            elsewhere.appendEvents(Noted.loose("meanwhile"));
            assertThat(stream.hasNextAvailable(300, TimeUnit.MILLISECONDS)).isFalse();
            proxy.speakAgain();
            assertThat(stream.hasNextAvailable(1, TimeUnit.MINUTES)).isTrue();
            assertThat(stream.nextAvailable().getPayload()).isEqualTo(new Noted("meanwhile"));
        } finally {
            store.shutDown();
        }
    }

    private LosingProxy proxy() throws IOException {
        return new LosingProxy(address());
    }
}
