package org.houvast.ledger.personal;

import static com.mongodb.client.model.Filters.eq;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.houvast.ledger.personal.KeyStore.KIM;
import static org.houvast.ledger.personal.KeyStore.LOU;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Updates;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.Binary;
import org.houvast.embeddedstore.testing.TestServer;
import org.junit.jupiter.api.Test;

class PersonalKeysTest {

    private static final byte[] PLAIN = "\"x\"".getBytes(UTF_8);

    private final KeyStore store = new KeyStore();

    @Test
    void a_key_lies_wrapped_and_says_with_which_master_key() {
        var key = store.process().toSeal(List.of(KIM)).values().iterator().next();
        var stored = stored(KIM);
        assertThat(stored.getString("master"))
                .isEqualTo(store.masters.current().id())
                .doesNotContain(store.masters.lines().substring(0, 16));
        var wrapped = stored.get("key", Binary.class).getData();
        assertThat(wrapped).hasSize(12 + 32 + 16);
        assertThat(new String(wrapped, UTF_8)).doesNotContain(new String(key.getEncoded(), UTF_8));
        assertThat(store.process().toSeal(List.of(KIM)).get(KIM)).isEqualTo(key);
    }

    @Test
    void a_wrapped_key_put_in_anothers_place_is_noticed() {
        store.process().toSeal(List.of(KIM, LOU));
        StoredKeys.collection(store.database)
                .updateOne(
                        eq("_id", LOU.value()), Updates.set("key", stored(KIM).get("key")));
        assertThatThrownBy(() -> store.process().toSeal(List.of(LOU)))
                .isInstanceOf(MasterKeyException.class)
                .hasMessageContaining("person/lou");
    }

    @Test
    void of_many_who_create_at_once_one_wins_and_all_use_the_same() throws Exception {
        int processes = 8;
        var barrier = new CyclicBarrier(processes);
        try (var threads = Executors.newFixedThreadPool(processes)) {
            List<Future<byte[]>> keys = new ArrayList<>();
            for (int i = 0; i < processes; i++) {
                var process = store.process();
                keys.add(threads.submit(() -> {
                    barrier.await();
                    return process.toSeal(List.of(KIM))
                            .values()
                            .iterator()
                            .next()
                            .getEncoded();
                }));
            }
            var first = keys.getFirst().get();
            for (var key : keys) {
                assertThat(key.get()).isEqualTo(first);
            }
        }
    }

    @Test
    void a_destroyed_key_leaves_a_tombstone_that_nobody_can_fill() {
        var here = store.process();
        var there = store.process();
        here.toSeal(List.of(KIM));
        here.destroy(KIM);
        assertThat(stored(KIM).keySet()).containsExactlyInAnyOrder("_id", "destroyed");
        assertThatThrownBy(() -> there.toSeal(List.of(KIM))).isInstanceOf(ErasedSubjectException.class);
        var when = stored(KIM).getDate("destroyed");
        there.destroy(KIM);
        assertThat(stored(KIM).getDate("destroyed")).isEqualTo(when);
    }

    @Test
    void somebody_who_never_had_a_key_can_be_erased_before_anything_is_written() {
        var keys = store.process();
        keys.destroy(LOU);
        assertThatThrownBy(() -> keys.toSeal(List.of(LOU))).isInstanceOf(ErasedSubjectException.class);
    }

    @Test
    void a_destruction_is_seen_here_at_once_and_elsewhere_within_a_minute() {
        var here = new Sealing(store.process());
        var elsewhere = store.process();
        var sealed = here.seal(PLAIN, List.of(KIM));
        assertThat(here.open(sealed)).isPresent();
        elsewhere.destroy(KIM);
        assertThat(new Sealing(elsewhere).open(sealed)).isEmpty();
        store.pass(PersonalKeys.SEEN_WITHIN.minusNanos(1));
        assertThat(here.open(sealed))
                .as("a key in memory is used until it is too old")
                .isPresent();
        store.pass(Duration.ofNanos(1));
        assertThat(here.open(sealed)).isEmpty();
        assertThat(PersonalKeys.SEEN_WITHIN).isLessThanOrEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void a_batch_costs_one_question_however_many_it_is_about() {
        var about = IntStream.range(0, 200)
                .mapToObj(i -> new Subject("person/p" + i))
                .toList();
        var sealing = new Sealing(store.process());
        var sealed =
                about.stream().map(each -> sealing.seal(PLAIN, List.of(each))).toList();
        var questions = new AtomicInteger();
        var counting = MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(TestServer.address()))
                .addCommandListener(new CommandListener() {
                    @Override
                    public void commandStarted(CommandStartedEvent event) {
                        if (event.getCommandName().equals("find")) {
                            questions.incrementAndGet();
                        }
                    }
                })
                .build();
        try (var client = MongoClients.create(counting)) {
            var fresh = new Sealing(
                    PersonalKeys.open(client.getDatabase(store.database.getName()), store.masters, Clock.systemUTC()));
            questions.set(0);
            fresh.expect(List.of("{\"a\":[\"" + String.join("\",\"", sealed) + "\"]}", "nothing of the kind"));
            assertThat(questions).hasValue(1);
            assertThat(sealed).allSatisfy(each -> assertThat(fresh.open(each)).hasValue(PLAIN));
            assertThat(questions).hasValue(1);
        }
    }

    @Test
    void a_fingerprint_is_the_same_everywhere_and_no_bare_hash() throws Exception {
        var here = new Fingerprints(store.process()).of("Kim Zwaluw");
        assertThat(new Fingerprints(store.process()).of("Kim Zwaluw"))
                .isEqualTo(here)
                .hasSize(64);
        assertThat(new Fingerprints(store.process()).of("Kim Zwaluv")).isNotEqualTo(here);
        assertThat(new Fingerprints(new KeyStore().process()).of("Kim Zwaluw")).isNotEqualTo(here);
        var bare = MessageDigest.getInstance("SHA-256").digest("Kim Zwaluw".getBytes(UTF_8));
        assertThat(HexFormat.of().formatHex(bare)).isNotEqualTo(here);
    }

    private Document stored(Subject subject) {
        return Objects.requireNonNull(StoredKeys.collection(store.database)
                .find(eq("_id", subject.value()))
                .first());
    }
}
