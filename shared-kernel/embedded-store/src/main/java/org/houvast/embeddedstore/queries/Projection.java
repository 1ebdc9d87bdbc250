package org.houvast.embeddedstore.queries;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which fields of the documents found are answered: those named, or all but those named; a part of an array by
 * {@code $slice}, {@code $elemMatch} or the positional {@code $} (MongoDB manual, "Project fields to return from query").
 * Expressions are refused.
 */
public final class Projection {

    private static final String ID = "_id";
    private static final String POSITIONAL = ".$";
    private static final int INCLUSION_IN_EXCLUSION = 31253;
    private static final int EXCLUSION_IN_INCLUSION = 31254;
    private static final int NOT_IMPLEMENTED = 238;
    private static final int TWO_POSITIONAL = 31276;
    private static final int EMPTY_PATH = 40352;

    private final Document filter;
    private final ProjectedField root = new ProjectedField();
    private boolean hasPositional;
    private boolean including;
    private boolean excluding;

    /**
     * Reads one.
     *
     * @param filter the query's, for the positional operator
     * @throws MongoServerError when it mixes what to show and what to leave out, names a field twice, or asks for more than
     *     is supported
     */
    public Projection(Document fields, Document filter) {
        this.filter = filter;
        fields.forEach(this::read);
        boolean idLeftOut = Boolean.FALSE.equals(flag(fields.get(ID)));
        if (including && !idLeftOut && !fields.containsKey(ID)) {
            root.end(ID, null);
        }
    }

    private void read(String path, @Nullable Object value) {
        if (List.of(path.split("\\.", -1)).contains("")) {
            throw new MongoServerError(EMPTY_PATH, "FieldPath cannot be constructed with an empty name");
        }
        Boolean flag = flag(value);
        if (value instanceof Document part && part.keySet().stream().noneMatch(key -> key.startsWith("$"))) {
            part.forEach((name, inner) -> read(path + "." + name, inner));
        } else if (value instanceof Document part) {
            readPart(path, part);
        } else if (flag == null) {
            throw unsupported("Values in a projection: field '" + path + "'");
        } else if (flag) {
            include(path);
            boolean positional = path.endsWith(POSITIONAL);
            if (positional && hasPositional) {
                throw new MongoServerError(
                        TWO_POSITIONAL, "Cannot specify more than one positional projection per query.");
            }
            hasPositional |= positional;
            root.end(
                    positional ? path.substring(0, path.length() - POSITIONAL.length()) : path,
                    positional ? ArrayPart.positional(filter) : null);
        } else {
            exclude(path);
        }
    }

    private void include(String path) {
        if (excluding) {
            throw new MongoServerError(
                    INCLUSION_IN_EXCLUSION, "Cannot do inclusion on field " + path + " in exclusion projection");
        }
        including = true;
    }

    private void exclude(String path) {
        if (!path.equals(ID)) {
            if (including) {
                throw new MongoServerError(
                        EXCLUSION_IN_INCLUSION, "Cannot do exclusion on field " + path + " in inclusion projection");
            }
            excluding = true;
        }
        root.end(path, ArrayPart.nothing());
    }

    private void readPart(String path, Document part) {
        String operator = part.keySet().iterator().next();
        if (part.size() == 1 && operator.equals("$slice")) {
            root.end(path, ArrayPart.slice(part.get(operator)));
        } else if (part.size() == 1 && operator.equals("$elemMatch") && part.get(operator) instanceof Document match) {
            include(path);
            root.end(path, ArrayPart.elementMatching(match));
        } else {
            throw unsupported("Expressions in a projection: " + operator);
        }
    }

    private static MongoServerError unsupported(String what) {
        return new MongoServerError(NOT_IMPLEMENTED, "NotImplemented", what + " are not supported by this store");
    }

    private static @Nullable Boolean flag(@Nullable Object value) {
        return switch (value) {
            case Boolean flag -> flag;
            case Number number -> number.doubleValue() != 0;
            case null, default -> null;
        };
    }

    /** The document as it is to be answered; the one given is not changed. */
    public Document of(Document document) {
        return project(document, root, document);
    }

    private Document project(Document document, ProjectedField fields, Document whole) {
        Document result = new Document();
        document.forEach((name, value) -> {
            ProjectedField field = fields.child(name);
            if (field == null) {
                if (!including) {
                    result.put(name, value);
                }
            } else if (!field.isEnd()) {
                inside(value, field, whole, projected -> result.put(name, projected));
            } else if (field.part() == null) {
                result.put(name, value);
            } else {
                field.part().of(value, whole).ifPresent(part -> result.put(name, part));
            }
        });
        return result;
    }

    /** Of an array, its documents and arrays; anything else has no fields to show. */
    private void inside(@Nullable Object value, ProjectedField fields, Document whole, Taker taker) {
        switch (value) {
            case Document document -> taker.take(project(document, fields, whole));
            case List<?> elements -> {
                List<@Nullable Object> kept = new ArrayList<>(elements.size());
                elements.forEach(element -> inside(element, fields, whole, kept::add));
                taker.take(kept);
            }
            case null, default -> {
                if (!including) {
                    taker.take(value);
                }
            }
        }
    }

    private interface Taker {

        void take(@Nullable Object value);
    }
}
