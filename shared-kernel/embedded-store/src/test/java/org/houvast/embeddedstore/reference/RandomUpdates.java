package org.houvast.embeddedstore.reference;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Updates out of few values: one field by one operator, or a field and a number. */
public final class RandomUpdates {

    private static final List<String> PATHS = List.of("a", "b", "c", "a.x", "b.y", "c.0", "a.1.x");

    private final RandomQueries random;

    public RandomUpdates(RandomQueries random) {
        this.random = random;
    }

    /** An update by operators. */
    public Document operators() {
        Document update = operator();
        if (random.chance(0.3) && !update.containsKey("$mul")) {
            update.putIfAbsent("$inc", new Document("n", 1));
        }
        return update;
    }

    private Document operator() {
        String path = random.one(PATHS);
        return switch (random.below(13)) {
            case 0 -> new Document("$unset", new Document(path, ""));
            case 1 -> new Document("$inc", new Document("n", random.one(List.<Object>of(1, -3L, 0.5, 0))));
            case 2 -> new Document("$mul", new Document("n", random.one(List.<Object>of(2, 3L, 0.5))));
            case 3 -> new Document(random.one(List.of("$min", "$max")), new Document(path, value()));
            case 4, 5 -> new Document("$push", new Document(path, each()));
            case 6 -> new Document("$addToSet", new Document(path, new Document("$each", random.list(3, this::value))));
            case 7 -> new Document("$pop", new Document(path, random.one(List.of(1, -1))));
            case 8 -> new Document("$pull", new Document(path, pulled()));
            case 9 -> new Document("$pullAll", new Document(path, random.list(3, this::value)));
            case 10 ->
                new Document("$rename", new Document(random.one(List.of("a", "b")), random.one(List.of("c", "d"))));
            default -> new Document("$set", new Document(path, value()));
        };
    }

    private @Nullable Object value() {
        return random.value(true, 2);
    }

    private @Nullable Object each() {
        return random.chance(0.5) ? new Document("$each", random.list(3, this::value)) : value();
    }

    private @Nullable Object pulled() {
        return random.chance(0.5)
                ? new Document(random.one(List.of("$gte", "$lt")), random.one(List.of(1, "a")))
                : value();
    }
}
