package org.houvast.ledger;

import java.time.Instant;
import org.bson.BsonBinary;
import org.bson.BsonBinaryWriter;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.RawBsonDocument;
import org.bson.io.BasicOutputBuffer;
import org.jspecify.annotations.Nullable;

/** The document of one event inside its commit. */
final class EventBson {

    static final String ID = "id";
    private static final String AT = "at";
    private static final String TYPE = "type";
    private static final String REVISION = "revision";
    private static final String PAYLOAD = "payload";
    private static final String METADATA = "metadata";
    private static final String STREAM = "stream";
    private static final String VERSION = "version";
    private static final String STREAM_TYPE = "streamType";

    private @Nullable String id;
    private @Nullable Instant at;
    private @Nullable String type;
    private @Nullable String revision;
    private byte @Nullable [] payload;
    private byte @Nullable [] metadata;
    private @Nullable String stream;
    private long version;
    private String streamType = "";

    private EventBson() {}

    static void write(BsonWriter to, StoredEvent event) {
        to.writeStartDocument();
        to.writeString(ID, event.id());
        to.writeDateTime(AT, event.at().toEpochMilli());
        to.writeString(TYPE, event.type());
        String revision = event.revision();
        if (revision != null) {
            to.writeString(REVISION, revision);
        }
        to.writeBinaryData(PAYLOAD, new BsonBinary(event.payload()));
        to.writeBinaryData(METADATA, new BsonBinary(event.metadata()));
        StoredEvent.Place place = event.place();
        if (place != null) {
            to.writeString(STREAM, place.stream());
            to.writeInt64(VERSION, place.version());
            to.writeString(STREAM_TYPE, place.streamType());
        }
        to.writeEndDocument();
    }

    static RawBsonDocument document(StoredEvent event) {
        try (BasicOutputBuffer buffer = new BasicOutputBuffer();
                BsonBinaryWriter to = new BsonBinaryWriter(buffer)) {
            write(to, event);
            return new RawBsonDocument(buffer.getInternalBuffer(), 0, buffer.getSize());
        }
    }

    /** @throws IllegalStateException when something that every event has is missing */
    static StoredEvent read(BsonReader from) {
        EventBson fields = new EventBson();
        from.readStartDocument();
        while (from.readBsonType() != BsonType.END_OF_DOCUMENT) {
            fields.take(from.readName(), from);
        }
        from.readEndDocument();
        return fields.event();
    }

    private void take(String name, BsonReader from) {
        switch (name) {
            case ID -> id = from.readString();
            case AT -> at = Instant.ofEpochMilli(from.readDateTime());
            case TYPE -> type = from.readString();
            case REVISION -> revision = from.readString();
            case PAYLOAD -> payload = from.readBinaryData().getData();
            case METADATA -> metadata = from.readBinaryData().getData();
            case STREAM -> stream = from.readString();
            case VERSION -> version = from.readInt64();
            case STREAM_TYPE -> streamType = from.readString();
            default -> from.skipValue();
        }
    }

    private StoredEvent event() {
        return new StoredEvent(
                CommitBson.present(id, ID),
                CommitBson.present(at, AT),
                CommitBson.present(type, TYPE),
                revision,
                CommitBson.present(payload, PAYLOAD),
                CommitBson.present(metadata, METADATA),
                stream == null ? null : new StoredEvent.Place(streamType, stream, version));
    }
}
