package org.houvast.embeddedstore.updates;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way of an operator through documents, by names, and arrays, by places, to its field (MongoDB manual, "$set"). What is
 * on the way is copied, what is not is shared.
 */
final class Walk {

    /** So many places of an array may be filled with null to get to one that is not there. */
    private static final int MOST_FILLED = 1_500_000;

    private final FieldPath path;
    private final Operator operator;

    private Walk(FieldPath path, Operator operator) {
        this.path = path;
        this.operator = operator;
    }

    /**
     * The document with what an operator makes of one of its fields.
     *
     * @throws MongoServerError PathNotViable when a value on the way is neither a document nor an array that has such a
     *     place
     */
    static Document apply(Document document, FieldPath path, Operator operator) {
        return new Walk(path, operator).inside(document, 0);
    }

    /** What stands at the end of a path that is followed through arrays by place only; {@link Missing} for nothing. */
    static @Nullable Object find(Document document, FieldPath path) {
        Object here = document;
        for (String name : path.parts()) {
            here = step(here, name);
        }
        return here;
    }

    /** What has a name in a value. */
    static @Nullable Object step(@Nullable Object from, String name) {
        return switch (from) {
            case Document document -> document.getOrMissing(name);
            case List<?> array -> element(array, FieldPath.place(name));
            case null, default -> Missing.getInstance();
        };
    }

    private static @Nullable Object element(List<?> array, long place) {
        return place >= 0 && place < array.size() ? array.get((int) place) : Missing.getInstance();
    }

    private @Nullable Object changed(@Nullable Object there, int at) {
        if (at == path.parts().size()) {
            return operator.apply(there, path);
        }
        return switch (there) {
            case Document document -> inside(document, at);
            case List<?> array -> inside(array, at);
            case Missing missing -> operator.way() == Operator.Way.MADE ? inside(new Document(), at) : missing;
            case null, default -> blocked(there, at);
        };
    }

    private Document inside(Document document, int at) {
        String name = path.parts().get(at);
        Object there = document.getOrMissing(name);
        Object changed = changed(there, at + 1);
        if (changed == there) {
            return document;
        }
        Document copy = document.clone();
        if (changed instanceof Missing) {
            copy.remove(name);
        } else {
            copy.put(name, changed);
        }
        return copy;
    }

    /** What is removed from an array leaves null behind. */
    private @Nullable Object inside(List<?> array, int at) {
        long place = FieldPath.place(path.parts().get(at));
        if (place < 0) {
            return blocked(array, at);
        }
        Object there = element(array, place);
        Object changed = changed(there, at + 1);
        if (changed == there) {
            return array;
        }
        UpdateError.CANNOT_BACKFILL_ARRAY.unless(
                place - array.size() <= MOST_FILLED, "can't backfill more than " + MOST_FILLED + " elements");
        List<@Nullable Object> copy = new ArrayList<>(array);
        if (place >= copy.size()) {
            copy.addAll(Collections.nCopies((int) place - copy.size() + 1, null));
        }
        copy.set((int) place, changed instanceof Missing ? null : changed);
        return copy;
    }

    private @Nullable Object blocked(@Nullable Object there, int at) {
        String name = path.parts().get(at);
        String way = at == 0 ? "" : " '" + path.parts().get(at - 1) + "'";
        String element = "element" + way + " of type " + Utils.describeType(there);
        switch (operator.way()) {
            case MADE -> throw UpdateError.PATH_NOT_VIABLE.because("Cannot create field '" + name + "' in " + element);
            case POSSIBLE ->
                throw UpdateError.PATH_NOT_VIABLE.because(
                        "Cannot use the part (" + name + ") of (" + path + ") to traverse the " + element);
            case LEFT -> {
                return there;
            }
        }
        throw new IllegalStateException(path.toString());
    }
}
