package org.houvast.ledger;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.Serializer;
import org.bson.BsonBinaryWriter;
import org.bson.RawBsonDocument;
import org.bson.io.BasicOutputBuffer;

/**
 * A commit that has no position yet. Its document is made by the thread that wants it recorded; only the two fields that
 * depend on what is recorded before it, both of a fixed length and at its head, are put in later.
 */
final class CommitDraft {

    // BSON: int32 length, then each element as a type byte, its name with a zero byte, and its value
    private static final int AT_ID = 4 + 1 + 4;
    private static final int AT_LATEST = AT_ID + 8 + 1 + 7;
    private static final VarHandle INT64 = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final CommitRequest request;
    private final List<? extends EventMessage<?>> messages;
    private final List<StoredEvent> events;
    private final List<String> ids = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private final Map<String, Long> versions = new HashMap<>();
    private final long latest;
    private final byte[] document;
    private final int bytes;

    /** @throws CommitTooLargeException when the commit fits no document */
    CommitDraft(CommitRequest request, List<? extends EventMessage<?>> messages, Serializer serializer) {
        this.request = request;
        this.messages = messages;
        this.events = new ArrayList<>(messages.size());
        for (EventMessage<?> message : messages) {
            add(StoredEvent.of(message, serializer));
        }
        this.latest = events.stream()
                .mapToLong(event -> event.at().toEpochMilli())
                .max()
                .orElseThrow();
        try (BasicOutputBuffer buffer = new BasicOutputBuffer(expectedBytes())) {
            write(buffer);
            this.document = buffer.getInternalBuffer();
            this.bytes = buffer.getSize();
        }
        if (bytes > CommitTooLargeException.LARGEST_BYTES) {
            throw new CommitTooLargeException(bytes, events.size());
        }
    }

    private void add(StoredEvent event) {
        events.add(event);
        ids.add(event.id());
        keys.add(Key.ofEvent(event.id()));
        StoredEvent.Place place = event.place();
        if (place != null) {
            keys.add(place.key());
            versions.merge(place.stream(), place.version(), Math::max);
        }
    }

    private int expectedBytes() {
        return events.stream()
                .mapToInt(event -> event.payload().length + event.metadata().length + 512)
                .sum();
    }

    private void write(BasicOutputBuffer buffer) {
        try (BsonBinaryWriter to = new BsonBinaryWriter(buffer)) {
            CommitBson.write(to, new StoredCommit(0, name(), request.fingerprint(), Instant.EPOCH, events));
        }
    }

    String name() {
        return request.commitId();
    }

    List<String> ids() {
        return ids;
    }

    /** What its events lay claim to: each an id, and most a version of a stream. */
    List<String> keys() {
        return keys;
    }

    /** The size of its document. */
    int bytes() {
        return bytes;
    }

    /** The end of the ledger once this is recorded as the next commit after the given end. */
    Tip after(Tip tip) {
        return new Tip(tip.last() + events.size(), Math.max(tip.latest(), latest));
    }

    /** Its document as the next commit after the given end. It is the same one each time, so one is used at a time. */
    RawBsonDocument document(Tip tip) {
        INT64.set(document, AT_ID, tip.last() + 1);
        INT64.set(document, AT_LATEST, Math.max(tip.latest(), latest));
        return new RawBsonDocument(document, 0, bytes);
    }

    /** What is stored when this is recorded as the next commit after the given end. */
    StoredCommit stored(Tip tip) {
        return new StoredCommit(
                tip.last() + 1,
                name(),
                request.fingerprint(),
                Instant.ofEpochMilli(Math.max(tip.latest(), latest)),
                List.copyOf(events));
    }

    Receipt receipt(Tip tip) {
        return new Receipt(tip.last() + events.size(), ids, versions);
    }

    /** The first event that another one of this draft, or the given keys, leave no place for. */
    EventMessage<?> misplaced(Set<String> taken) {
        Set<String> seen = new HashSet<>(taken);
        for (EventMessage<?> message : messages) {
            boolean fresh = seen.add(Key.ofEvent(message.getIdentifier()));
            if (message instanceof DomainEventMessage<?> inStream) {
                fresh &= seen.add(Key.ofVersion(inStream));
            }
            if (!fresh) {
                return message;
            }
        }
        return messages.getFirst();
    }

    /** Whether two of its events claim the same id or version; an index does not notice that inside one document. */
    boolean contradictsItself() {
        return Set.copyOf(keys).size() < keys.size();
    }
}
