package org.houvast.embeddedstore.aggregation;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.aggregation.Expression;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.houvast.embeddedstore.keys.KeyString;
import org.houvast.embeddedstore.queries.Memory;
import org.jspecify.annotations.Nullable;

/** {@code $group}, which holds its groups and what they gather, not the documents (MongoDB manual, "$group"). */
final class Group implements Stage {

    private static final int NO_ID = 15955;
    private static final int GROUP_BYTES = 200;

    private final Function<Document, @Nullable Object> key;
    private final List<Gathering> gatherings;
    private final Memory.Share memory;

    Group(Function<Document, @Nullable Object> key, List<Gathering> gatherings, Memory.Share memory) {
        this.key = key;
        this.gatherings = gatherings;
        this.memory = memory;
    }

    static Stage of(Document specification, Memory.Share memory) {
        if (!specification.containsKey("_id")) {
            throw new MongoServerError(NO_ID, "a group specification must include an _id");
        }
        Object id = specification.get("_id");
        return new Group(document -> value(id, document), Gathering.all(specification), memory);
    }

    private static @Nullable Object value(@Nullable Object expression, Document document) {
        Object value = Expression.evaluateDocument(expression, document);
        return value instanceof Missing ? null : value;
    }

    @Override
    public Stream<Document> of(Stream<Document> documents) {
        Map<byte[], Gathered> groups = new TreeMap<>(Arrays::compareUnsigned);
        documents.forEach(document -> {
            Object value = key.apply(document);
            groups.computeIfAbsent(KeyString.of(value), bytes -> begin(value, bytes))
                    .add(document);
        });
        return groups.values().stream().map(Gathered::result);
    }

    private Gathered begin(@Nullable Object value, byte[] bytes) {
        memory.take(GROUP_BYTES * (1L + gatherings.size()) + 2L * bytes.length);
        return new Gathered(value);
    }

    /** One group. */
    private final class Gathered {

        private final @Nullable Object value;
        private final List<Gathering.Of> values = new ArrayList<>();

        Gathered(@Nullable Object value) {
            this.value = value;
            gatherings.forEach(gathering -> values.add(gathering.begin(memory)));
        }

        void add(Document document) {
            values.forEach(value -> value.add(document));
        }

        Document result() {
            Document result = new Document("_id", value);
            for (int i = 0; i < values.size(); i++) {
                result.put(gatherings.get(i).field(), values.get(i).result());
            }
            return result;
        }
    }
}
