package org.houvast.ledger;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.axonframework.common.AxonConfigurationException;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;

/**
 * Axon's way into the ledger. What a unit of work records is one commit, there or not there; its events have the next
 * positions, and a token is the position that a reader has passed.
 */
public final class LedgerEngine extends BatchingEventStorageEngine implements AutoCloseable {

    private final Head head;
    private final Appender appender;
    private final TrackedReading reading;
    private final Commits commits;
    private final Snapshots snapshots;
    private final Staging staging;
    private final MongoDatabase database;
    private volatile Runnable tail = () -> {};
    private volatile Runnable last = () -> {};

    private LedgerEngine(Builder builder) {
        super(builder);
        database = builder.databaseOrThrow();
        commits = new Commits(database);
        snapshots = new Snapshots(database);
        head = new Head(commits);
        appender = new Appender(
                new BatchWriter(commits, new Rivals(database), head, recorded -> tell(recorded, builder.listener)),
                builder.bounds);
        reading = new TrackedReading(commits, head);
        staging = new Staging(staged -> {
            last.run();
            write(CommitRequest.of(staged.root()), staged.events(), getEventSerializer())
                    .leaveIn(staged.root());
        });
    }

    private void tell(List<StoredCommit> recorded, RecordedListener listener) {
        tail.run();
        listener.recorded(recorded);
    }

    /** Has something run, to be brief, whenever this engine has recorded. */
    void whenRecorded(Runnable reader) {
        tail = reader;
    }

    /** Has something run in each unit of work that is about to record; what it throws keeps it from recording. */
    void beforeRecording(Runnable check) {
        last = check;
    }

    /** Will have something run, to be brief, whenever another process has recorded. */
    HeadWatch watch(Runnable reader) {
        return new HeadWatch(database, commits, head, reader);
    }

    /** A builder that needs a database and serializers. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        if (CurrentUnitOfWork.isStarted()) {
            staging.add(CurrentUnitOfWork.get(), events);
        } else {
            write(CommitRequest.unnamed(), events, serializer);
        }
    }

    private Receipt write(CommitRequest request, List<? extends EventMessage<?>> events, Serializer serializer) {
        CommitDraft draft = new CommitDraft(request, events, serializer);
        try {
            return appender.append(draft);
        } catch (MisplacedException e) {
            EventMessage<?> misplaced = draft.misplaced(e.taken());
            handlePersistenceException(new KeyTakenException(misplaced.getIdentifier()), misplaced);
            throw new IllegalStateException("a misplaced event was let pass", e);
        }
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        snapshots.keep(snapshot, serializer);
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String stream) {
        return keysAhead(snapshots.of(stream).stream().toList()).stream();
    }

    /** Axon would deserialize it later, where a damaged one could no longer be passed over. */
    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String stream) {
        Optional<DomainEventMessage<?>> snapshot = super.readSnapshot(stream);
        snapshot.ifPresent(DomainEventMessage::getPayload);
        return snapshot;
    }

    @Override
    protected Stream<? extends TrackedEventData<?>> readEventData(@Nullable TrackingToken after, boolean mayBlock) {
        long passed = Position.of(after);
        return StreamSupport.stream(
                new ReadAhead<ReadEvent>(
                        (last, wanted) -> keysAhead(reading.after(last == null ? passed : last.position(), wanted)),
                        batchSize(),
                        true),
                false);
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readEventData(String stream, long firstVersion) {
        return StreamSupport.stream(
                new ReadAhead<ReadEvent.InStream>(
                        (last, wanted) -> keysAhead(commits.ofStream(
                                stream, last == null ? firstVersion : last.getSequenceNumber() + 1, wanted)),
                        batchSize(),
                        false),
                false);
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken lastToken, int batchSize) {
        return keysAhead(reading.after(Position.of(lastToken), batchSize));
    }

    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(String stream, long firstVersion, int batchSize) {
        return keysAhead(commits.ofStream(stream, firstVersion, batchSize));
    }

    /** One question for the keys of a batch, not one per person in it. */
    private <E extends ReadEvent> List<E> keysAhead(List<E> batch) {
        if (getEventSerializer() instanceof EventSerializer serializer) {
            serializer.expect(batch);
        }
        return batch;
    }

    @Override
    public @Nullable TrackingToken createTailToken() {
        return head.now().last() == 0 ? null : new GlobalSequenceTrackingToken(0);
    }

    @Override
    public @Nullable TrackingToken createHeadToken() {
        long last = head.now().last();
        return last == 0 ? null : new GlobalSequenceTrackingToken(last);
    }

    @Override
    public @Nullable TrackingToken createTokenAt(Instant time) {
        OptionalLong first = reading.firstFrom(time);
        return first.isPresent() ? new GlobalSequenceTrackingToken(first.getAsLong() - 1) : createHeadToken();
    }

    /**
     * Takes no more commits, records those that wait and answers all who wait for them. Reading goes on.
     */
    @Override
    public void close() {
        appender.close();
    }

    /** Gathers what an engine needs. */
    public static final class Builder extends BatchingEventStorageEngine.Builder {

        private @Nullable MongoDatabase database;
        private @Nullable Serializer events;
        private RecordedListener listener = RecordedListener.NONE;
        private QueueBounds bounds = QueueBounds.USUAL;

        private Builder() {
            persistenceExceptionResolver(KeyTakenException.class::isInstance);
        }

        /** The database that holds the ledger. */
        public Builder database(MongoDatabase given) {
            this.database = given;
            return this;
        }

        /** Who is told of what this engine records; nobody unless it is said. */
        public Builder recordedListener(RecordedListener given) {
            this.listener = given;
            return this;
        }

        /** How much may wait to be recorded. */
        Builder bounds(QueueBounds given) {
            this.bounds = given;
            return this;
        }

        @Override
        public Builder eventSerializer(Serializer serializer) {
            this.events = serializer;
            super.eventSerializer(serializer);
            return this;
        }

        @Override
        public Builder snapshotSerializer(Serializer serializer) {
            super.snapshotSerializer(serializer);
            return this;
        }

        @Override
        public Builder upcasterChain(EventUpcaster upcasters) {
            super.upcasterChain(upcasters);
            return this;
        }

        @Override
        public Builder snapshotFilter(SnapshotFilter filter) {
            super.snapshotFilter(filter);
            return this;
        }

        @Override
        public Builder persistenceExceptionResolver(PersistenceExceptionResolver resolver) {
            super.persistenceExceptionResolver(resolver);
            return this;
        }

        @Override
        protected void validate() {
            super.validate();
            if (events == null) {
                throw new AxonConfigurationException("A ledger engine needs a serializer for events");
            }
            if (!(upcasterChain instanceof KnownNames)) {
                upcasterChain = new KnownNames(upcasterChain, events);
            }
        }

        private MongoDatabase databaseOrThrow() {
            if (database == null) {
                throw new AxonConfigurationException("A ledger engine needs a database");
            }
            return database;
        }

        /** The engine. */
        public LedgerEngine build() {
            return new LedgerEngine(this);
        }
    }
}
