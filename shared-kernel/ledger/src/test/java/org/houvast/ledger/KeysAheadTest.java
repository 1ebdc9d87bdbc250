package org.houvast.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.houvast.embeddedstore.testing.TestServer;
import org.houvast.language.EventName;
import org.houvast.language.PersonId;
import org.houvast.language.Personal;
import org.houvast.ledger.personal.MasterKeys;
import org.houvast.ledger.personal.PersonalKeys;
import org.houvast.ledger.personal.Sealing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Reading a batch of entries about many persons asks for their keys once. */
class KeysAheadTest {

    private static final int PERSONS = 60;
    private static final int BATCHES = 2;

    @EventName("test.person-met")
    record PersonMet(
            PersonId person, @Personal(of = "person") String name) {}

    private final MasterKeys masters = MasterKeys.generate();
    private final MongoDatabase ledger = TestServer.database();
    private final MongoDatabase keys = TestServer.database();
    private final AtomicInteger questions = new AtomicInteger();
    private final MongoClient counting = MongoClients.create(MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(TestServer.address()))
            .addCommandListener(new CommandListener() {
                @Override
                public void commandStarted(CommandStartedEvent event) {
                    if (event.getCommandName().equals("find")
                            && event.getDatabaseName().equals(keys.getName())) {
                        questions.incrementAndGet();
                    }
                }
            })
            .build());

    @AfterEach
    void close() {
        counting.close();
    }

    private LedgerEngine engine(MongoDatabase on) {
        var sealing = new Sealing(PersonalKeys.open(on, masters, Clock.systemUTC()));
        return new Ledgers(ledger, EventSerializer.sealing(List.of(PersonMet.class), sealing))
                .engine(NoOpEventUpcaster.INSTANCE);
    }

    @Test
    void a_stream_and_a_replay_cost_a_question_for_each_of_two_batches() {
        engine(keys)
                .appendEvents(IntStream.range(0, PERSONS)
                        .mapToObj(i -> new GenericDomainEventMessage<>(
                                "street", "street-1", i, new PersonMet(new PersonId("p" + i), "name " + i)))
                        .toList());

        var loading = engine(counting.getDatabase(keys.getName()));
        questions.set(0);
        var loaded = loading.readEvents("street-1").asStream().<Object>map(EventMessage::getPayload);
        assertThat(loaded).hasSize(PERSONS).contains(new PersonMet(new PersonId("p7"), "name 7"));
        assertThat(questions).hasValueLessThanOrEqualTo(BATCHES);

        var replaying = engine(counting.getDatabase(keys.getName()));
        questions.set(0);
        assertThat(replaying.readEvents(null, false).map(EventMessage::getPayload))
                .hasSize(PERSONS);
        assertThat(questions).hasValueLessThanOrEqualTo(BATCHES);
    }
}
