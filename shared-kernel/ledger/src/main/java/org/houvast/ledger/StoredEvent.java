package org.houvast.ledger;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** One event as it is stored. It does not know its position: that follows from the commit that it is in. */
public final class StoredEvent {

    private final String id;
    private final Instant at;
    private final String type;
    private final @Nullable String revision;
    private final byte[] payload;
    private final byte[] metadata;
    private final @Nullable Place place;

    StoredEvent(
            String id,
            Instant at,
            String type,
            @Nullable String revision,
            byte[] payload,
            byte[] metadata,
            @Nullable Place place) {
        this.id = id;
        this.at = at;
        this.type = type;
        this.revision = revision;
        this.payload = payload;
        this.metadata = metadata;
        this.place = place;
    }

    /**
     * A version of a stream.
     *
     * @param streamType the type of the aggregate, empty when it was given none
     * @param stream the id of the stream
     * @param version from 0, without gaps
     */
    public record Place(String streamType, String stream, long version) {

        /** The place as the unique index knows it. */
        String key() {
            return Key.ofVersion(stream, version);
        }
    }

    static StoredEvent of(EventMessage<?> event, Serializer serializer) {
        SerializedObject<byte[]> payload = event.serializePayload(serializer, byte[].class);
        return new StoredEvent(
                event.getIdentifier(),
                event.getTimestamp().truncatedTo(ChronoUnit.MILLIS),
                payload.getType().getName(),
                payload.getType().getRevision(),
                payload.getData(),
                event.serializeMetaData(serializer, byte[].class).getData(),
                event instanceof DomainEventMessage<?> inStream ? place(inStream) : null);
    }

    private static Place place(DomainEventMessage<?> event) {
        String type = event.getType();
        return new Place(type == null ? "" : type, event.getAggregateIdentifier(), event.getSequenceNumber());
    }

    /** Its id, unique over the ledger. */
    public String id() {
        return id;
    }

    /** When it was recorded, to the millisecond. */
    public Instant at() {
        return at;
    }

    /** Its declared name. */
    public String type() {
        return type;
    }

    /** The revision of its form, or null when it has none. */
    public @Nullable String revision() {
        return revision;
    }

    /** The exact bytes that the serializer made; not a copy, so not to be changed. */
    public byte[] payload() {
        return payload;
    }

    /** The exact bytes of what goes with it; not a copy, so not to be changed. */
    public byte[] metadata() {
        return metadata;
    }

    /** Where it is in a stream, or null for an event that is in none. */
    public @Nullable Place place() {
        return place;
    }
}
