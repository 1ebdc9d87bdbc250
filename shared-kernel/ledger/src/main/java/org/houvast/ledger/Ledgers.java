package org.houvast.ledger;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.houvast.ledger.upcasting.Upcasters;

/** Builds what a process needs of one ledger from its database. */
public final class Ledgers {

    // sequences, and letters in one: Axon's own default
    private static final int DEAD_AT_MOST = 1024;

    // one letter; then another process may try
    private static final Duration TRIED_FOR_AT_MOST = Duration.ofSeconds(30);

    private final MongoDatabase database;
    private final Serializer serializer;
    private final RecordedListener listener;

    /**
     * Of one database.
     *
     * @param serializer for events and snapshots, usually an {@link EventSerializer}
     */
    public Ledgers(MongoDatabase database, Serializer serializer) {
        this(database, serializer, RecordedListener.NONE);
    }

    /**
     * Of one database.
     *
     * @param serializer for events and snapshots, usually an {@link EventSerializer}
     * @param listener who is told of what this process records
     */
    public Ledgers(MongoDatabase database, Serializer serializer, RecordedListener listener) {
        this.database = database;
        this.serializer = serializer;
        this.listener = listener;
    }

    /** Axon's event store on the ledger: one for each process, to be shut down at the end. */
    public LedgerEventStore eventStore() {
        return new LedgerEventStore(engine(Upcasters.all()));
    }

    /** The engine below the event store; to be closed at the end. */
    public LedgerEngine engine(EventUpcaster upcasters) {
        return LedgerEngine.builder()
                .database(database)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .snapshotFilter(this::readable)
                .upcasterChain(upcasters)
                .recordedListener(listener)
                .build();
    }

    /** A snapshot in a revision that this process does not know is passed over: its stream is read instead. */
    private boolean readable(DomainEventData<?> snapshot) {
        return !UnknownSerializedType.class.equals(
                serializer.classForType(snapshot.getPayload().getType()));
    }

    /** What can be asked of the ledger besides its events. */
    public Ledger ledger() {
        return new Ledger(database);
    }

    /**
     * Where event processors keep how far they are.
     *
     * @param node the name of this process among those that work on the same ledger; a process that comes back under
     *     its old name gets its claims back at once
     * @param claimTimeout how long a claim of another may stand still before it is taken over
     */
    public TokenStore tokenStore(String node, Duration claimTimeout) {
        return new LedgerTokenStore(database, node, claimTimeout, System::nanoTime);
    }

    /**
     * The events that a processor could not handle. They stay in the ledger; kept is which ones, and why.
     *
     * @param processor its name
     * @param events what it reads from, usually the {@link #eventStore()}
     */
    public DeadLetters deadLetters(String processor, StreamableMessageSource<TrackedEventMessage<?>> events) {
        DeadSequences sequences = new DeadSequences(database, processor, TRIED_FOR_AT_MOST, System::nanoTime);
        LetterEvents read = new LetterEvents(events, serializer);
        return new DeadLetters(
                processor, sequences, new DeadLetterQueue(sequences, read, DEAD_AT_MOST, DEAD_AT_MOST), read);
    }
}
