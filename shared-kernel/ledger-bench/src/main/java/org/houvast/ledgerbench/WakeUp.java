package org.houvast.ledgerbench;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.houvast.ledger.LedgerEventStore;
import org.houvast.ledger.Ledgers;

/**
 * How long after an event is recorded by one event store a reader of another one has it, both on one server. They share
 * nothing but the database, so the second one wakes as it would in another process.
 */
final class WakeUp {

    private static final int TO_WARM_UP = 100;
    private static final int TIMES = 300;
    private static final int LONGEST_PAUSE_MILLIS = 60;

    private WakeUp() {}

    /** Milliseconds, the shortest first. */
    static List<Double> measure(String server) throws InterruptedException {
        try (Store store = Store.open(server)) {
            LedgerEventStore writer = ledgers(store).eventStore();
            LedgerEventStore reader = ledgers(store).eventStore();
            try {
                return times(writer, reader).stream().sorted().toList();
            } finally {
                reader.shutDown();
                writer.shutDown();
                store.database("wake-up").drop();
            }
        }
    }

    private static Ledgers ledgers(Store store) {
        MongoDatabase database = store.database("wake-up");
        return new Ledgers(database, Entry.serializer());
    }

    private static List<Double> times(EventStore writer, EventStore reader) throws InterruptedException {
        List<Double> times = new ArrayList<>();
        try (BlockingStream<TrackedEventMessage<?>> stream = reader.openStream(null)) {
            for (int version = 0; version < TO_WARM_UP + TIMES; version++) {
                Thread.sleep(ThreadLocalRandom.current().nextInt(LONGEST_PAUSE_MILLIS));
                writer.publish(Entry.in("awake", version));
                long recorded = System.nanoTime();
                stream.nextAvailable();
                times.add((System.nanoTime() - recorded) / 1e6);
            }
        }
        return times.subList(TO_WARM_UP, times.size());
    }
}
