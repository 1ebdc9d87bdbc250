package org.houvast.ledger;

import java.time.Instant;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;

/** A stored event at its position, as Axon reads it. */
sealed class ReadEvent implements TrackedEventData<byte[]> {

    private final StoredEvent event;
    private final long position;

    private ReadEvent(StoredEvent event, long position) {
        this.event = event;
        this.position = position;
    }

    static ReadEvent of(StoredEvent event, long position) {
        StoredEvent.Place place = event.place();
        return place == null ? new ReadEvent(event, position) : new InStream(event, place, position);
    }

    long position() {
        return position;
    }

    @Override
    public TrackingToken trackingToken() {
        return new GlobalSequenceTrackingToken(position);
    }

    @Override
    public String getEventIdentifier() {
        return event.id();
    }

    @Override
    public Instant getTimestamp() {
        return event.at();
    }

    @Override
    public SerializedObject<byte[]> getPayload() {
        return new SimpleSerializedObject<>(
                event.payload(), byte[].class, new SimpleSerializedType(event.type(), event.revision()));
    }

    @Override
    public SerializedObject<byte[]> getMetaData() {
        return new SerializedMetaData<>(event.metadata(), byte[].class);
    }

    /** An event that is a version of a stream. */
    static final class InStream extends ReadEvent implements DomainEventData<byte[]> {

        private final StoredEvent.Place place;

        private InStream(StoredEvent event, StoredEvent.Place place, long position) {
            super(event, position);
            this.place = place;
        }

        /** Whether it is one of so many versions of a stream from the first given. */
        boolean isIn(String stream, long first, int versions) {
            return place.stream().equals(stream) && place.version() >= first && place.version() < first + versions;
        }

        @Override
        public String getType() {
            return place.streamType();
        }

        @Override
        public String getAggregateIdentifier() {
            return place.stream();
        }

        @Override
        public long getSequenceNumber() {
            return place.version();
        }
    }
}
