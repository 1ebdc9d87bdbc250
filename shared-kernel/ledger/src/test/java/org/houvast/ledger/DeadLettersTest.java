package org.houvast.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.bson.Document;
import org.houvast.embeddedstore.testing.TestServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Two streams; the second event of the one cannot be handled at first. */
class DeadLettersTest {

    private final MongoDatabase database = TestServer.database();
    private final Ledgers ledgers = new Ledgers(database, Noted.SERIALIZER);
    private final LedgerEventStore store = ledgers.eventStore();
    private DeadLetters letters = ledgers.deadLetters(Reactions.NAME, store);
    private Reactions reactions = new Reactions(ledgers, store, letters, "family@1");

    @BeforeEach
    void publish() {
        store.publish(Noted.in("family", 0), Noted.in("family", 1), Noted.in("house", 0));
        store.publish(Noted.in("family", 2), Noted.in("house", 1));
        awaitHandled("family@0", "house@0", "house@1");
    }

    @AfterEach
    void drop() {
        reactions.close();
        store.shutDown();
        database.drop();
    }

    @Test
    void what_failed_and_what_waits_behind_it_can_be_seen_and_the_others_go_on() {
        DeadSequence family = letters.sequence("family").orElseThrow();
        assertThat(letters.sequences()).containsExactly(family);
        assertThat(letters.sequence("house")).isEmpty();
        assertThat(family.beingTried()).isFalse();
        assertThat(family.letters()).hasSize(2);
        DeadSequence.Letter failed = family.letters().getFirst();
        assertThat(failed.position()).isEqualTo(2);
        assertThat(failed.type()).isEqualTo("test.noted");
        assertThat(failed.tries()).isEqualTo(1);
        assertThat(failed.cause()).isEqualTo(IllegalStateException.class.getName());
        assertThat(failed.place()).contains("Reactions.handle", "caused by " + ArithmeticException.class.getName());
        DeadSequence.Letter waiting = family.letters().getLast();
        assertThat(waiting.position()).isEqualTo(4);
        assertThat(waiting.tries()).isZero();
        assertThat(waiting.cause()).isNull();
    }

    @Test
    void a_sequence_is_handled_in_order_once_it_can_be() {
        reactions.mend();
        assertThat(letters.retry("family", reactions.invoker())).isTrue();
        assertThat(letters.sequences()).isEmpty();
        store.publish(Noted.in("family", 3));
        awaitHandled("family@0", "house@0", "house@1", "family@1", "family@2", "family@3");
    }

    @Test
    void what_fails_again_stays_and_counts() {
        assertThat(letters.retry("family", reactions.invoker())).isFalse();
        DeadSequence family = letters.sequence("family").orElseThrow();
        assertThat(family.beingTried()).isFalse();
        assertThat(family.letters()).extracting(DeadSequence.Letter::tries).containsExactly(2, 0);
        DeadSequence.Letter failed = family.letters().getFirst();
        assertThat(failed.lastTouched()).isAfterOrEqualTo(failed.since());
        assertThat(reactions.handled()).doesNotContain("family@1", "family@2");
    }

    @Test
    void only_the_sequence_that_was_named_is_tried() {
        reactions.mend();
        assertThat(letters.retry("house", reactions.invoker())).isFalse();
        assertThat(letters.sequence("family")).isPresent();
    }

    @Test
    void after_a_restart_nothing_is_forgotten_and_order_still_holds() {
        reactions.close();
        store.publish(Noted.in("family", 3), Noted.in("house", 2));
        letters = ledgers.deadLetters(Reactions.NAME, store);
        reactions = new Reactions(ledgers, store, letters);
        awaitHandled("house@2");
        assertThat(letters.sequence("family").orElseThrow().letters())
                .extracting(DeadSequence.Letter::position)
                .containsExactly(2L, 4L, 6L);
        assertThat(letters.retryAll(reactions.invoker())).isEqualTo(1);
        awaitHandled("house@2", "family@1", "family@2", "family@3");
    }

    @Test
    void an_event_that_comes_twice_is_a_dead_letter_once() {
        var again = letters.queue().deadLetterSequence("family").iterator();
        again.next();
        var waiting = again.next().message();
        assertThat(letters.queue().enqueueIfPresent("family", () -> new GenericDeadLetter<>("family", waiting)))
                .isTrue();
        letters.queue().enqueue("family", new GenericDeadLetter<>("family", waiting));
        assertThat(letters.sequence("family").orElseThrow().letters()).hasSize(2);
    }

    @Test
    void one_is_given_up_for_a_reason_and_the_log_says_so() {
        String event =
                letters.sequence("family").orElseThrow().letters().getFirst().event();
        List<String> log = logOf(
                () -> assertThat(letters.discard("family", event, "ticket 17")).isTrue());
        assertThat(log).singleElement().asString().contains(Reactions.NAME, event, "position 2", "ticket 17");
        assertThat(letters.discard("family", event, "again")).isFalse();
        assertThat(letters.retry("family", reactions.invoker())).isTrue();
        assertThat(reactions.handled()).containsExactly("family@0", "house@0", "house@1", "family@2");
    }

    @Test
    void what_is_being_tried_is_not_given_up() {
        String event =
                letters.sequence("family").orElseThrow().letters().getFirst().event();
        reactions.invoker().registerHandlerInterceptor((unitOfWork, chain) -> {
            assertThat(letters.sequence("family").orElseThrow().beingTried()).isTrue();
            assertThat(letters.discard("family", event, "too late")).isFalse();
            assertThat(letters.retry("family", reactions.invoker())).isFalse();
            return chain.proceed();
        });
        reactions.mend();
        assertThat(letters.retry("family", reactions.invoker())).isTrue();
    }

    @Test
    void nothing_that_an_event_or_an_exception_says_is_kept_with_it() {
        letters.retry("family", reactions.invoker());
        String kept = database.getCollection("deadletters").find().into(new ArrayList<>()).stream()
                .map(Document::toJson)
                .collect(Collectors.joining());
        assertThat(kept).contains("\"sequence\": \"family\"").doesNotContain("family@", "cannot react");
    }

    @Test
    void an_event_of_no_ledger_is_no_dead_letter() {
        assertThatThrownBy(() -> letters.queue().enqueue("x", new GenericDeadLetter<>("x", Noted.loose("x"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void awaitHandled(String... texts) {
        await().untilAsserted(() -> assertThat(reactions.handled()).containsExactly(texts));
    }

    private static List<String> logOf(Runnable work) {
        Logger logger = (Logger) LoggerFactory.getLogger(DeadLetters.class);
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        logger.addAppender(lines);
        work.run();
        logger.detachAppender(lines);
        return lines.list.stream()
                .filter(line -> line.getLevel() == Level.WARN)
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
    }
}
