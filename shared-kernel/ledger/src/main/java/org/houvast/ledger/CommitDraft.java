package org.houvast.ledger;

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
import org.bson.Document;
import org.bson.codecs.DocumentCodec;
import org.bson.codecs.EncoderContext;
import org.bson.io.BasicOutputBuffer;

/** A commit that has no position yet. */
final class CommitDraft {

    private final CommitRequest request;
    private final List<? extends EventMessage<?>> messages;
    private final List<Document> events = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private final Map<String, Long> versions = new HashMap<>();

    /** @throws CommitTooLargeException when the commit fits no document */
    CommitDraft(CommitRequest request, List<? extends EventMessage<?>> messages, Serializer serializer) {
        this.request = request;
        this.messages = messages;
        for (EventMessage<?> message : messages) {
            events.add(StoredEvent.write(message, serializer));
            ids.add(message.getIdentifier());
            if (message instanceof DomainEventMessage<?> inStream) {
                keys.add(StreamKey.of(inStream));
                versions.merge(inStream.getAggregateIdentifier(), inStream.getSequenceNumber(), Math::max);
            }
        }
        long bytes = bytes();
        if (bytes > CommitTooLargeException.LARGEST_BYTES) {
            throw new CommitTooLargeException(bytes, messages.size());
        }
    }

    private long bytes() {
        try (BasicOutputBuffer buffer = new BasicOutputBuffer();
                BsonBinaryWriter writer = new BsonBinaryWriter(buffer)) {
            new DocumentCodec()
                    .encode(writer, at(Long.MAX_VALUE), EncoderContext.builder().build());
            return buffer.getSize();
        }
    }

    CommitRequest request() {
        return request;
    }

    List<String> ids() {
        return ids;
    }

    List<String> keys() {
        return keys;
    }

    int count() {
        return events.size();
    }

    Document at(long first) {
        Document fields = new Document(StoredCommit.ID, first)
                .append(StoredCommit.COUNT, count())
                .append(StoredCommit.COMMIT, request.commitId());
        if (request.fingerprint() != null) {
            fields.append(StoredCommit.REQUEST, request.fingerprint());
        }
        if (!keys.isEmpty()) {
            // an empty list would be a key of its own in MongoDB's index
            fields.append(StoredCommit.KEYS, keys);
        }
        return fields.append(StoredCommit.EVENTS, events);
    }

    Receipt receipt(long first) {
        return new Receipt(first + count() - 1, ids, versions);
    }

    EventMessage<?> first() {
        return messages.getFirst();
    }

    /** The first event that another one of this draft, or the given keys, leave no place for. */
    EventMessage<?> misplaced(Set<String> taken) {
        Set<String> seen = new HashSet<>(taken);
        for (EventMessage<?> message : messages) {
            boolean fresh = seen.add(message.getIdentifier());
            if (message instanceof DomainEventMessage<?> inStream) {
                fresh &= seen.add(StreamKey.of(inStream));
            }
            if (!fresh) {
                return message;
            }
        }
        return first();
    }

    /** Whether two of its events claim the same id or version; an index does not notice that inside one document. */
    boolean contradictsItself() {
        return Set.copyOf(ids).size() < ids.size() || Set.copyOf(keys).size() < keys.size();
    }
}
