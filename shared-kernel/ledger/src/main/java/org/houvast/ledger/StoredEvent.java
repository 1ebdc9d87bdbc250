package org.houvast.ledger;

import java.time.Instant;
import java.util.Date;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.bson.Document;
import org.bson.types.Binary;

/** One event in the document of its commit. */
sealed class StoredEvent implements TrackedEventData<byte[]> {

    static final String ID = "id";
    static final String AT = "at";
    private static final String TYPE = "type";
    private static final String REVISION = "revision";
    private static final String PAYLOAD = "payload";
    private static final String METADATA = "metadata";
    private static final String STREAM = "stream";
    private static final String VERSION = "version";
    private static final String STREAM_TYPE = "streamType";

    final Document fields;
    private final long position;

    private StoredEvent(Document fields, long position) {
        this.fields = fields;
        this.position = position;
    }

    /** Time is kept to the millisecond. */
    static Document write(EventMessage<?> event, Serializer serializer) {
        SerializedObject<byte[]> payload = event.serializePayload(serializer, byte[].class);
        Document fields = new Document(ID, event.getIdentifier())
                .append(AT, Date.from(event.getTimestamp()))
                .append(TYPE, payload.getType().getName());
        String revision = payload.getType().getRevision();
        if (revision != null) {
            fields.append(REVISION, revision);
        }
        fields.append(PAYLOAD, new Binary(payload.getData()))
                .append(
                        METADATA,
                        new Binary(event.serializeMetaData(serializer, byte[].class)
                                .getData()));
        if (event instanceof DomainEventMessage<?> inStream) {
            fields.append(STREAM, inStream.getAggregateIdentifier())
                    .append(VERSION, inStream.getSequenceNumber())
                    .append(STREAM_TYPE, inStream.getType());
        }
        return fields;
    }

    static StoredEvent read(Document fields, long position) {
        return fields.containsKey(STREAM) ? new InStream(fields, position) : new StoredEvent(fields, position);
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
        return fields.getString(ID);
    }

    @Override
    public Instant getTimestamp() {
        return fields.getDate(AT).toInstant();
    }

    @Override
    public SerializedObject<byte[]> getPayload() {
        return new SimpleSerializedObject<>(
                bytes(PAYLOAD),
                byte[].class,
                new SimpleSerializedType(fields.getString(TYPE), fields.getString(REVISION)));
    }

    @Override
    public SerializedObject<byte[]> getMetaData() {
        return new SerializedMetaData<>(bytes(METADATA), byte[].class);
    }

    private byte[] bytes(String field) {
        return fields.get(field, Binary.class).getData();
    }

    /** An event that is a version of a stream. */
    static final class InStream extends StoredEvent implements DomainEventData<byte[]> {

        private InStream(Document fields, long position) {
            super(fields, position);
        }

        @Override
        public String getType() {
            return fields.get(STREAM_TYPE, "");
        }

        @Override
        public String getAggregateIdentifier() {
            return fields.getString(STREAM);
        }

        @Override
        public long getSequenceNumber() {
            return fields.getLong(VERSION);
        }
    }
}
