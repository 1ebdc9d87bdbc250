package org.houvast.embeddedstore.aggregation;

import static java.util.Objects.requireNonNull;

import de.bwaldvogel.mongo.backend.aggregation.Expression;
import de.bwaldvogel.mongo.backend.aggregation.stage.BucketStage;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.Arrays;
import java.util.List;
import org.houvast.embeddedstore.keys.KeyString;
import org.houvast.embeddedstore.queries.Memory;
import org.jspecify.annotations.Nullable;

/** {@code $bucket}: groups between boundaries, each named by its lower one (MongoDB manual, "$bucket"). */
final class Bucket {

    private static final int NO_DEFAULT = 40066;
    private static final Document COUNT = new Document("count", new Document("$sum", 1));

    private final Document specification;
    private final List<?> boundaries;

    private Bucket(Document specification) {
        // the library refuses what makes no sense
        var _ = new BucketStage(specification);
        this.specification = specification;
        this.boundaries = (List<?>) requireNonNull(specification.get("boundaries"));
    }

    static Stage of(Document specification, Memory.Share memory) {
        Document output = specification.get("output") instanceof Document fields ? fields : COUNT;
        return new Group(new Bucket(specification)::of, Gathering.all(output), memory);
    }

    private @Nullable Object of(Document document) {
        byte[] key = KeyString.of(Expression.evaluateDocument(specification.get("groupBy"), document));
        int above = 0;
        while (above < boundaries.size() && !isBelow(key, boundaries.get(above))) {
            above++;
        }
        if (above > 0 && above < boundaries.size()) {
            return boundaries.get(above - 1);
        }
        if (!specification.containsKey("default")) {
            throw new MongoServerError(
                    NO_DEFAULT, "$switch could not find a matching branch for an input, and no default was specified.");
        }
        return specification.get("default");
    }

    private static boolean isBelow(byte[] key, @Nullable Object boundary) {
        return Arrays.compareUnsigned(key, KeyString.of(boundary)) < 0;
    }
}
