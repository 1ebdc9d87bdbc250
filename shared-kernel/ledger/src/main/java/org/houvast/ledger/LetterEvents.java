package org.houvast.ledger;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.serialization.Serializer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The events that dead letters are about: kept in the ledger only, and read from there again. */
final class LetterEvents {

    private static final Duration AT_MOST = Duration.ofSeconds(30);

    private final StreamableMessageSource<TrackedEventMessage<?>> ledger;
    private final Serializer serializer;

    LetterEvents(StreamableMessageSource<TrackedEventMessage<?>> ledger, Serializer serializer) {
        this.ledger = ledger;
        this.serializer = serializer;
    }

    /** @throws IllegalArgumentException when its event was not read from a ledger */
    Document write(DeadLetter<? extends EventMessage<?>> letter) {
        EventMessage<?> event = letter.message();
        OptionalLong position = event instanceof TrackedEventMessage<?> tracked
                ? tracked.trackingToken().position()
                : OptionalLong.empty();
        String type = serializer.typeForClass(event.getPayloadType()).getName();
        return LedgerDeadLetter.write(
                letter,
                position.orElseThrow(() -> new IllegalArgumentException(
                        "Event " + event.getIdentifier() + " comes from no ledger, so it can be no dead letter")),
                type);
    }

    LedgerDeadLetter read(String sequence, Document fields) {
        return new LedgerDeadLetter(sequence, fields, new ReadOnce(fields));
    }

    private EventMessage<?> event(long position, String id) {
        try (BlockingStream<TrackedEventMessage<?>> from =
                ledger.openStream(new GlobalSequenceTrackingToken(position - 1))) {
            if (from.hasNextAvailable((int) AT_MOST.toSeconds(), TimeUnit.SECONDS)) {
                TrackedEventMessage<?> event = from.nextAvailable();
                if (event.getIdentifier().equals(id)) {
                    return event;
                }
            }
            throw new IllegalStateException("Event " + id + " cannot be read at position " + position);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while event " + id + " was read", e);
        }
    }

    /** Read when it is asked for: most letters are only looked at. */
    private final class ReadOnce implements Supplier<EventMessage<?>> {

        private final Document fields;
        private @Nullable EventMessage<?> event;

        ReadOnce(Document fields) {
            this.fields = fields;
        }

        @Override
        public EventMessage<?> get() {
            EventMessage<?> read = event;
            if (read == null) {
                read = event(fields.getLong(LedgerDeadLetter.POSITION), fields.getString(LedgerDeadLetter.EVENT));
                event = read;
            }
            return read;
        }
    }
}
