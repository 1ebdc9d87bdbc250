package org.houvast.embeddedstore.matching;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What is asked of a document. */
sealed interface Condition {

    /** Where a document meets it: a place as {@link Path#find} gives it. */
    int find(Document document);

    /** Whether one value by itself meets what is asked of the end of the path. */
    boolean meetsElement(@Nullable Object element);

    default boolean meets(Document document) {
        return find(document) != Path.NOT_MET;
    }

    private static int met(boolean met) {
        return met ? Path.NO_ARRAY : Path.NOT_MET;
    }

    /** A value at the end of a path meets a test. */
    record Holds(Path path, boolean elements, ElementTest test) implements Condition {

        @Override
        public int find(Document document) {
            return path.find(document, elements, test);
        }

        @Override
        public boolean meetsElement(@Nullable Object element) {
            return test.meets(element);
        }
    }

    /** The document as a whole meets something, whatever its fields. */
    record Whole(Predicate<Document> test) implements Condition {

        @Override
        public int find(Document document) {
            return met(test.test(document));
        }

        @Override
        public boolean meetsElement(@Nullable Object element) {
            return element instanceof Document document && test.test(document);
        }
    }

    /** No value, or nothing, meets it. */
    record Not(Condition condition) implements Condition {

        @Override
        public int find(Document document) {
            return met(!condition.meets(document));
        }

        @Override
        public boolean meetsElement(@Nullable Object element) {
            return !condition.meetsElement(element);
        }
    }

    /** All are met, if need be by different elements of an array; the place is that of the last which has one. */
    record All(List<Condition> conditions) implements Condition {

        @Override
        public int find(Document document) {
            int place = Path.NO_ARRAY;
            for (Condition condition : conditions) {
                int found = condition.find(document);
                if (found == Path.NOT_MET) {
                    return found;
                }
                place = found == Path.NO_ARRAY ? place : found;
            }
            return place;
        }

        @Override
        public boolean meetsElement(@Nullable Object element) {
            return conditions.stream().allMatch(condition -> condition.meetsElement(element));
        }
    }

    /** One at least is met; none is when there is none. */
    record Any(List<Condition> conditions) implements Condition {

        @Override
        public int find(Document document) {
            for (Condition condition : conditions) {
                int found = condition.find(document);
                if (found != Path.NOT_MET) {
                    return found;
                }
            }
            return Path.NOT_MET;
        }

        @Override
        public boolean meetsElement(@Nullable Object element) {
            return conditions.stream().anyMatch(condition -> condition.meetsElement(element));
        }
    }
}
