package org.houvast.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.houvast.embeddedstore.testing.TestServer;
import org.houvast.language.EventName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class UnknownEventTest {

    @EventName(value = "test.noted", revision = 2)
    record NotedBetter(String words, int pages) {}

    private final MongoDatabase database = TestServer.database();

    @BeforeEach
    void record() {
        Pages.engine(database).appendEvents(Noted.loose("one"));
        Pages.engine(database).appendEvents(Noted.loose("two"), Noted.in("page", 0));
    }

    @AfterEach
    void drop() {
        database.drop();
    }

    @Test
    void it_stops_the_reader_and_says_which_and_where() {
        LedgerEngine forgetful =
                new Ledgers(database, new EventSerializer(List.of())).engine(NoOpEventUpcaster.INSTANCE);
        assertThatExceptionOfType(UnknownEventException.class)
                .isThrownBy(() -> forgetful
                        .readEvents(new GlobalSequenceTrackingToken(1), false)
                        .toList())
                .withMessageContaining("test.noted")
                .satisfies(e -> assertThat(e.position()).isEqualTo(2));
        assertThatExceptionOfType(UnknownEventException.class)
                .isThrownBy(() -> forgetful.readEvents("page").next())
                .satisfies(e -> assertThat(e.position()).isEqualTo(3));
    }

    @Test
    void an_older_revision_is_unknown_until_an_upcaster_brings_it_up_to_date() {
        Ledgers ledgers = new Ledgers(database, new EventSerializer(List.of(NotedBetter.class)));
        assertThatExceptionOfType(UnknownEventException.class)
                .isThrownBy(() -> ledgers.engine(NoOpEventUpcaster.INSTANCE)
                        .readEvents(null, false)
                        .toList())
                .satisfies(e -> assertThat(e.position()).isEqualTo(1));
        Stream<?> read = ledgers.engine(new Better()).readEvents(null, false).map(event -> event.getPayload());
        assertThat(read.toList())
                .isEqualTo(List.of(new NotedBetter("one", 1), new NotedBetter("two", 1), new NotedBetter("page@0", 1)));
    }

    private static final class Better extends SingleEventUpcaster {

        @Override
        protected boolean canUpcast(IntermediateEventRepresentation event) {
            return event.getType().equals(new SimpleSerializedType("test.noted", "1"));
        }

        @Override
        protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
            return event.upcastPayload(
                    new SimpleSerializedType("test.noted", "2"),
                    JsonNode.class,
                    old -> ((ObjectNode) old.deepCopy())
                            .removeAll()
                            .put("words", old.get("text").asString())
                            .put("pages", 1));
        }
    }
}
