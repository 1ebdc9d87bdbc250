package org.houvast.embeddedstore.planning;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.ErrorCode;
import de.bwaldvogel.mongo.exception.FailedToParseException;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which index a query is to use (MongoDB manual, "cursor.hint()"). */
sealed interface Hint {

    /** None is named. */
    record Nothing() implements Hint {}

    /** The order of insertion or its opposite. */
    record Natural(boolean backwards) implements Hint {}

    /** One by its name, or those of a key pattern. */
    record Named(Object by) implements Hint {

        /** Those that it names. */
        List<IndexDefinition> among(Collection<IndexDefinition> indexes) {
            List<IndexDefinition> found = indexes.stream()
                    .filter(index -> by instanceof Document pattern
                            ? same(index.keyPattern(), pattern)
                            : index.name().equals(by))
                    .toList();
            if (found.isEmpty()) {
                throw new MongoServerError(
                        ErrorCode.BadValue, "hint provided does not correspond to an existing index");
            }
            return found;
        }

        private static boolean same(Document pattern, Document hint) {
            return new ArrayList<>(pattern.keySet()).equals(new ArrayList<>(hint.keySet()))
                    && pattern.keySet().stream().allMatch(path -> sign(pattern, path) == sign(hint, path));
        }

        private static int sign(Document pattern, String path) {
            return pattern.get(path) instanceof Number direction ? (int) Math.signum(direction.doubleValue()) : 0;
        }
    }

    /** What a hint, or a sort order, names. */
    static Hint of(@Nullable Object hint) {
        return switch (hint) {
            case null -> new Nothing();
            case Document pattern when pattern.isEmpty() -> new Nothing();
            case Document pattern
            when pattern.get("$natural") instanceof Number direction -> new Natural(direction.doubleValue() < 0);
            case Document pattern -> new Named(pattern);
            case String name -> new Named(name);
            default -> throw new FailedToParseException("hint must be either a string or nested object");
        };
    }
}
