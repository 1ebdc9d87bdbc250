package org.houvast.embeddedstore.aggregation;

import static java.util.Objects.requireNonNull;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.aggregation.Expression;
import de.bwaldvogel.mongo.backend.aggregation.accumulator.Accumulator;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.houvast.embeddedstore.bson.Bson;
import org.houvast.embeddedstore.keys.KeyString;
import org.houvast.embeddedstore.queries.Memory;
import org.jspecify.annotations.Nullable;

/**
 * A field of a group and what is gathered in it. Those that gather many values are the store's own: they count what they
 * hold, take null for a value, and know 1 and 1.0 for the same (MongoDB manual, "$push", "$addToSet").
 */
record Gathering(String field, String operator, @Nullable Object expression, Supplier<Accumulator> library) {

    private static final int VALUE_BYTES = 32;

    /** Those of a {@code $group}; the library refuses what it does not know. */
    static List<Gathering> all(Document specification) {
        List<Gathering> all = new ArrayList<>();
        Accumulator.parse(specification).forEach((field, library) -> {
            Document only = requireNonNull((Document) specification.get(field));
            String operator = only.keySet().iterator().next();
            all.add(new Gathering(field, operator, only.get(operator), library));
        });
        return all;
    }

    /** Whether it holds a value of each document. */
    boolean holds() {
        return operator.equals("$push") || operator.equals("$addToSet");
    }

    /** Begins a group. */
    Of begin(Memory.Share memory) {
        return holds() ? new Values(memory, operator.equals("$addToSet")) : new Single(library.get(), memory);
    }

    /** What is gathered in one group. */
    interface Of {

        void add(Document document);

        @Nullable
        Object result();
    }

    private static int bytes(@Nullable Object value) {
        return value instanceof Number || value instanceof Missing
                ? VALUE_BYTES
                : VALUE_BYTES + Bson.bytes(new Document("", value)).length;
    }

    /** A number, or one of the values. */
    private final class Single implements Of {

        private final Accumulator accumulator;
        private final Memory.Share memory;
        private boolean counted;

        Single(Accumulator accumulator, Memory.Share memory) {
            this.accumulator = accumulator;
            this.memory = memory;
        }

        @Override
        public void add(Document document) {
            Object value = Expression.evaluateDocument(expression, document);
            if (!counted) {
                memory.take(bytes(value));
                counted = true;
            }
            accumulator.aggregate(value);
        }

        @Override
        public @Nullable Object result() {
            return accumulator.getResult();
        }
    }

    private final class Values implements Of {

        private final Memory.Share memory;
        private final List<@Nullable Object> values = new ArrayList<>();
        private final @Nullable Set<byte[]> distinct;

        Values(Memory.Share memory, boolean distinct) {
            this.memory = memory;
            this.distinct = distinct ? new TreeSet<>(Arrays::compareUnsigned) : null;
        }

        @Override
        public void add(Document document) {
            Object value = Expression.evaluateDocument(expression, document);
            if (!(value instanceof Missing) && (distinct == null || distinct.add(KeyString.of(value)))) {
                memory.take(distinct == null ? bytes(value) : 2L * bytes(value));
                values.add(value);
            }
        }

        @Override
        public Object result() {
            return values;
        }
    }
}
