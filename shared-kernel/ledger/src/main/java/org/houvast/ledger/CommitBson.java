package org.houvast.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.jspecify.annotations.Nullable;

/** The document of a commit, read straight from the wire. */
final class CommitBson implements Codec<StoredCommit> {

    static final String ID = "_id";
    static final String LATEST = "latest";
    static final String COUNT = "count";
    static final String COMMIT = "commit";
    static final String REQUEST = "request";
    static final String KEYS = "keys";
    static final String EVENTS = "events";

    @Override
    public StoredCommit decode(BsonReader from, DecoderContext context) {
        Fields fields = new Fields();
        from.readStartDocument();
        while (from.readBsonType() != BsonType.END_OF_DOCUMENT) {
            fields.take(from.readName(), from);
        }
        from.readEndDocument();
        return fields.commit();
    }

    @Override
    public void encode(BsonWriter to, StoredCommit commit, EncoderContext context) {
        write(to, commit);
    }

    @Override
    public Class<StoredCommit> getEncoderClass() {
        return StoredCommit.class;
    }

    /** The one form in which a commit is stored. */
    static void write(BsonWriter to, StoredCommit commit) {
        to.writeStartDocument();
        to.writeInt64(ID, commit.first());
        to.writeDateTime(LATEST, commit.latest().toEpochMilli());
        to.writeInt32(COUNT, commit.events().size());
        to.writeString(COMMIT, commit.name());
        String request = commit.request();
        if (request != null) {
            to.writeString(REQUEST, request);
        }
        writeKeys(to, commit);
        to.writeStartArray(EVENTS);
        commit.events().forEach(event -> EventBson.write(to, event));
        to.writeEndArray();
        to.writeEndDocument();
    }

    private static void writeKeys(BsonWriter to, StoredCommit commit) {
        to.writeStartArray(KEYS);
        to.writeString(Key.ofCommit(commit.name()));
        for (StoredEvent event : commit.events()) {
            to.writeString(Key.ofEvent(event.id()));
            StoredEvent.Place place = event.place();
            if (place != null) {
                to.writeString(place.key());
            }
        }
        to.writeEndArray();
    }

    static <T> T present(@Nullable T value, String field) {
        if (value == null) {
            throw new IllegalStateException(
                    "A stored commit lacks the field " + field + ": it was written by another program, or altered");
        }
        return value;
    }

    private static final class Fields {

        private @Nullable Long first;
        private @Nullable Instant latest;
        private @Nullable String name;
        private @Nullable String request;
        private final List<StoredEvent> events = new ArrayList<>(1);

        private void take(String field, BsonReader from) {
            switch (field) {
                case ID -> first = from.readInt64();
                case LATEST -> latest = Instant.ofEpochMilli(from.readDateTime());
                case COMMIT -> name = from.readString();
                case REQUEST -> request = from.readString();
                case EVENTS -> readEvents(from);
                default -> from.skipValue();
            }
        }

        private void readEvents(BsonReader from) {
            from.readStartArray();
            while (from.readBsonType() != BsonType.END_OF_DOCUMENT) {
                events.add(EventBson.read(from));
            }
            from.readEndArray();
        }

        private StoredCommit commit() {
            return new StoredCommit(
                    present(first, ID), present(name, COMMIT), request, present(latest, LATEST), events);
        }
    }
}
