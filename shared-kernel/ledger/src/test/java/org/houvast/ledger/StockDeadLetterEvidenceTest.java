package org.houvast.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.extensions.mongo.eventhandling.deadletter.MongoSequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.houvast.embeddedstore.testing.TestServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.slf4j.LoggerFactory;

/** Why the ledger has a queue of dead letters of its own (docs/adr/0019): what axon-mongo's does. */
class StockDeadLetterEvidenceTest {

    private static final String SECRET = "what the mother said";

    private final MongoDatabase database = TestServer.database();
    private final SequencedDeadLetterQueue<EventMessage<?>> queue = StockDeadLetterCases.queue(database);
    private final EventMessage<?> event = GenericEventMessage.asEventMessage(SECRET);

    @AfterEach
    void drop() {
        database.drop();
    }

    @Test
    void it_does_what_axon_asks_of_it() {
        var cases = EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(StockDeadLetterCases.class))
                .execute()
                .testEvents();
        assertThat(cases.failed().list()).isEmpty();
        assertThat(cases.succeeded().count()).isEqualTo(36);
    }

    @Test
    void it_writes_the_event_into_the_log() {
        Logger logger = (Logger) LoggerFactory.getLogger(MongoSequencedDeadLetterQueue.class);
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        Level before = logger.getEffectiveLevel();
        logger.setLevel(Level.INFO);
        logger.addAppender(lines);
        queue.enqueue("family", new GenericDeadLetter<>("family", event, new IllegalStateException("no")));
        logger.detachAppender(lines);
        logger.setLevel(before);
        assertThat(lines.list).extracting(ILoggingEvent::getFormattedMessage).anyMatch(line -> line.contains(SECRET));
    }

    @Test
    void it_keeps_a_copy_of_the_event_and_the_words_of_the_exception() {
        queue.enqueue("family", new GenericDeadLetter<>("family", event, new IllegalStateException(SECRET)));
        var kept = database.getCollection("deadletters").find().into(new ArrayList<>());
        assertThat(kept).singleElement().asString().contains("IllegalStateException", SECRET);
    }

    @Test
    void an_event_that_comes_twice_is_a_dead_letter_twice() {
        queue.enqueue("family", new GenericDeadLetter<>("family", event, new IllegalStateException("no")));
        queue.enqueueIfPresent("family", () -> new GenericDeadLetter<>("family", event));
        assertThat(queue.sequenceSize("family")).isEqualTo(2);
    }
}
