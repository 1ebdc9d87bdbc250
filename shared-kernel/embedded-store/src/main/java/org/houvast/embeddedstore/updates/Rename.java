package org.houvast.embeddedstore.updates;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A field's value under another name; neither may be inside an array (MongoDB manual, "$rename"). */
record Rename(FieldPath from, FieldPath path) implements Modification {

    /**
     * Reads one.
     *
     * @throws MongoServerError BadValue
     */
    static Rename of(FieldPath from, @Nullable Object target) {
        if (!(target instanceof String name)) {
            throw UpdateError.BAD_VALUE.because("The 'to' field for $rename must be a string: " + from);
        }
        FieldPath to = FieldPath.of(name);
        UpdateError.BAD_VALUE.unless(!from.equals(to), "The source and target field for $rename must differ: " + from);
        UpdateError.BAD_VALUE.unless(
                !from.leadsTo(to) && !to.leadsTo(from),
                "The source and target field for $rename must not be on the same path: " + from + ": " + to);
        UpdateError.BAD_VALUE.unless(
                !Positions.isPositional(from), "The source field for $rename may not be dynamic: " + from);
        UpdateError.BAD_VALUE.unless(
                !Positions.isPositional(to), "The destination field for $rename may not be dynamic: " + to);
        return new Rename(from, to);
    }

    @Override
    public List<FieldPath> paths() {
        return List.of(from, path);
    }

    @Override
    public boolean creates() {
        return true;
    }

    @Override
    public Document apply(Document document) {
        Object value = Walk.find(document, from);
        if (value instanceof Missing) {
            return Walk.apply(document, from, new Looked());
        }
        refuseArrays(document, from, "source");
        refuseArrays(document, path, "destination");
        return Walk.apply(Walk.apply(document, path, new Assign(value)), from, new Unset());
    }

    private static void refuseArrays(Document document, FieldPath path, String which) {
        Object here = document;
        for (String name : path.parts()) {
            UpdateError.BAD_VALUE.unless(
                    !(here instanceof List<?>), "The " + which + " field cannot be an array element, '" + path + "'");
            here = Walk.step(here, name);
        }
    }

    /** Changes nothing, but asks for a way to what is not there. */
    private record Looked() implements Operator {

        @Override
        public @Nullable Object apply(@Nullable Object there, FieldPath path) {
            return there;
        }

        @Override
        public Way way() {
            return Way.POSSIBLE;
        }
    }
}
