package org.houvast.embeddedstore.reference;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.houvast.embeddedstore.keys.IndexField;
import org.houvast.embeddedstore.planning.IndexDefinition;
import org.jspecify.annotations.Nullable;

/** Documents, indexes and queries out of few values, so that they meet. */
public final class RandomQueries {

    private static final List<String> PATHS =
            List.of("a", "b", "c", "a", "b", "c", "a.x", "a.y", "b.x", "a.0", "a.1.x");
    private static final List<@Nullable Object> VALUES = Arrays.asList(
            null,
            0,
            1,
            2,
            1L,
            1.0,
            1.5,
            -1,
            Double.NaN,
            Double.NEGATIVE_INFINITY,
            new Decimal128(new BigDecimal("1")),
            new Decimal128(new BigDecimal("1.1")),
            Decimal128.NaN,
            (1L << 53) + 1,
            (double) (1L << 53),
            "",
            "a",
            "ab",
            "abc",
            "a\0",
            "b",
            true,
            false,
            new Document(),
            new Document("x", 1),
            new Document("x", null),
            new Document("x", 1).append("y", 2),
            new Document("x", new Document("y", 1)),
            new Document("0", 1),
            Instant.EPOCH,
            new ObjectId("00000000000000000000ffff"),
            new ObjectId("ffffffffffffffffffffffff"),
            new BinData(new byte[] {-1, -1}),
            new BsonTimestamp(-1),
            MinKey.getInstance(),
            MaxKey.getInstance());
    private static final List<String> EXPRESSIONS = List.of("^a", "^ab?", "a", "^ab|b", "^", "^ab+", "^\\x61");

    private final Random random;

    public RandomQueries(long seed) {
        this.random = new Random(seed);
    }

    public int below(int bound) {
        return random.nextInt(bound);
    }

    public boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    public <T extends @Nullable Object> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    public <T extends @Nullable Object> List<T> list(int most, Supplier<T> each) {
        List<T> list = new ArrayList<>();
        IntStream.range(0, random.nextInt(most + 1)).forEach(i -> list.add(each.get()));
        return list;
    }

    /**
     * A document.
     *
     * @param arrays whether there may be some in it
     */
    public Document document(boolean arrays) {
        Document document = new Document();
        for (String field : List.of("a", "b", "c")) {
            if (chance(0.8)) {
                document.put(field, value(arrays, 2));
            }
        }
        return document;
    }

    public @Nullable Object value(boolean arrays, int deep) {
        if (arrays && deep > 0 && chance(0.3)) {
            return list(3, () -> value(true, deep - 1));
        }
        if (deep > 0 && chance(deep == 1 && arrays ? 0.5 : 0.2)) {
            Document inner = new Document();
            Stream.of("x", "y").filter(name -> chance(0.7)).forEach(name -> inner.put(name, value(arrays, deep - 1)));
            return inner;
        }
        return one(chance(0.5) ? VALUES.subList(0, 8) : VALUES);
    }

    private List<IndexField> fields() {
        return Stream.generate(() -> one(PATHS))
                .limit(1 + random.nextInt(3))
                .distinct()
                .map(path -> new IndexField(path, chance(0.4)))
                .toList();
    }

    /** An index; whether it is unique or multikey is left open. */
    public IndexDefinition index(String name) {
        return new IndexDefinition(name, fields(), false, chance(0.3), chance(0.3) ? partialFilter() : null, false);
    }

    private Document partialFilter() {
        String path = one(PATHS);
        return switch (random.nextInt(4)) {
            case 0 -> new Document(path, new Document("$exists", true));
            case 1 -> new Document(path, new Document(one(List.of("$gt", "$gte", "$lte")), one(List.of(0, 1, "a"))));
            case 2 -> new Document(path, value(false, 1));
            default -> new Document(path, new Document("$gte", 0).append("$lt", 2));
        };
    }

    /**
     * A filter.
     *
     * @param sample a document that it may be near to
     * @param index whose fields it may be about
     */
    public Document filter(Document sample, IndexDefinition index) {
        Document filter = new Document();
        index.fields().stream()
                .map(IndexField::path)
                .filter(path -> chance(0.5))
                .forEach(path -> filter.put(path, condition(path, sample)));
        for (int i = random.nextInt(3); i > 0; i--) {
            String path = one(PATHS);
            filter.put(path, condition(path, sample));
        }
        if (chance(0.2)) {
            String path = one(PATHS);
            filter.put("$and", List.of(new Document(path, condition(path, sample))));
        }
        if (chance(0.1)) {
            filter.put("$or", List.of(new Document("a", value(false, 1)), new Document("b", value(false, 1))));
        }
        return filter;
    }

    private @Nullable Object condition(String path, Document sample) {
        Object near = near(path, sample);
        return switch (random.nextInt(16)) {
            case 0, 1, 2 -> near;
            case 3 -> new Document("$in", list(4, () -> chance(0.5) ? near(path, sample) : value(true, 2)));
            case 4, 5 -> new Document(range(), near);
            case 6 ->
                new Document(one(List.of("$gt", "$gte")), near).append(one(List.of("$lt", "$lte")), value(false, 1));
            case 7 -> new Document("$exists", chance(0.7));
            case 8 -> new Document(one(List.of("$ne", "$eq")), near);
            case 9 -> new BsonRegularExpression(one(EXPRESSIONS), "");
            case 10 -> new Document("$not", new Document(range(), near));
            case 11 -> new Document(range(), near).append("$exists", true);
            case 12 -> new Document("$nin", list(3, () -> near(path, sample)));
            case 13 -> new Document("$size", random.nextInt(3));
            case 14 -> new Document("$elemMatch", new Document(range(), near).append("$ne", value(false, 1)));
            default -> new Document("$all", List.of(near == null ? 1 : near));
        };
    }

    private String range() {
        return one(List.of("$gt", "$gte", "$lt", "$lte"));
    }

    /** Something that a document has, or else anything. */
    private @Nullable Object near(String path, Document sample) {
        List<@Nullable Object> there = FieldValues.of(sample, path);
        Object found = there.isEmpty() || chance(0.3) ? value(true, 2) : one(there);
        return found instanceof Missing ? null : found;
    }

    /** An order that an index may have, or any. */
    public Document sort(IndexDefinition index) {
        Document sort = new Document();
        boolean backwards = chance(0.5);
        if (chance(0.5)) {
            index.fields().stream()
                    .filter(field -> chance(0.7))
                    .forEach(field -> sort.put(field.path(), field.descending() == backwards ? 1 : -1));
        } else {
            list(3, () -> one(PATHS)).forEach(path -> sort.put(path, chance(0.5) ? 1 : -1));
        }
        return sort;
    }
}
