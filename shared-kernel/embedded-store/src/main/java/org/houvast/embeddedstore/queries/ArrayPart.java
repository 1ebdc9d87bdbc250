package org.houvast.embeddedstore.queries;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.houvast.embeddedstore.matching.Matcher;
import org.jspecify.annotations.Nullable;

/** What is shown of a field's value. */
interface ArrayPart {

    /**
     * The part.
     *
     * @param whole the document that was found
     */
    Optional<Object> of(@Nullable Object value, Document whole);

    /** The field is left out. */
    static ArrayPart nothing() {
        return (value, whole) -> Optional.empty();
    }

    /** The element by which the document was found. */
    static ArrayPart positional(Document filter) {
        Matcher matcher = new Matcher(filter);
        return (value, whole) -> {
            OptionalInt position = matcher.place(whole);
            if (!(value instanceof List<?> elements)) {
                return Optional.ofNullable(value);
            }
            if (position.isEmpty() || position.getAsInt() >= elements.size()) {
                throw new MongoServerError(
                        51246, "positional operator '.$' couldn't find a matching element in the array");
            }
            return Optional.of(elements.subList(position.getAsInt(), position.getAsInt() + 1));
        };
    }

    /** The first element that meets conditions. */
    static ArrayPart elementMatching(Document conditions) {
        Predicate<@Nullable Object> meets = Matcher.ofElement(conditions);
        return (value, whole) -> value instanceof List<?> elements
                ? elements.stream().filter(meets).findFirst().map(List::of)
                : Optional.empty();
    }

    /** So many elements from the beginning or the end, or from a position on. */
    static ArrayPart slice(@Nullable Object argument) {
        if (argument instanceof Number count) {
            int wanted = count.intValue();
            return (value, whole) -> Optional.ofNullable(
                    value instanceof List<?> elements
                            ? wanted < 0 ? slice(elements, wanted, -wanted) : slice(elements, 0, wanted)
                            : value);
        }
        if (argument instanceof List<?> pair
                && pair.size() == 2
                && pair.get(0) instanceof Number skip
                && pair.get(1) instanceof Number count
                && count.intValue() > 0) {
            return (value, whole) -> Optional.ofNullable(
                    value instanceof List<?> elements ? slice(elements, skip.intValue(), count.intValue()) : value);
        }
        throw new MongoServerError(
                28667, "Invalid $slice syntax: it takes a number, or an array of a position and a count above 0");
    }

    private static List<?> slice(List<?> elements, int from, int count) {
        int size = elements.size();
        int first = from < 0 ? Math.max(0, size + from) : Math.min(from, size);
        return elements.subList(first, (int) Math.min(size, (long) first + count));
    }
}
