package org.houvast.embeddedstore.storage;

import static java.util.Objects.requireNonNull;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.houvast.embeddedstore.keys.IndexField;
import org.houvast.embeddedstore.planning.IndexDefinition;
import org.jspecify.annotations.Nullable;

/**
 * An index of a collection and its table.
 *
 * @param id its number in the file
 * @param description as {@code listIndexes} gives it
 * @param definition what is asked of it by whoever plans
 */
public record Index(long id, Document description, IndexDefinition definition) {

    /** The name of the index that every collection has. */
    public static final String ID_NAME = "_id_";

    private static final String TTL = "expireAfterSeconds";

    static Index of(long id, Document description, boolean multikey) {
        return new Index(id, description, define(description, multikey));
    }

    private static IndexDefinition define(Document description, boolean multikey) {
        Document pattern = pattern(description);
        List<IndexField> fields = pattern.entrySet().stream()
                .map(field -> new IndexField(field.getKey(), ((Number) field.getValue()).doubleValue() < 0))
                .toList();
        String name = String.valueOf(description.get("name"));
        return new IndexDefinition(
                name,
                fields,
                name.equals(ID_NAME) || Boolean.TRUE.equals(description.get("unique")),
                Boolean.TRUE.equals(description.get("sparse")),
                (Document) description.get("partialFilterExpression"),
                multikey);
    }

    Index nowMultikey() {
        return of(id, description, true);
    }

    /** Its name. */
    public String name() {
        return definition.name();
    }

    /** The fields and their directions, as they were given. */
    public Document keyPattern() {
        return pattern(description);
    }

    private static Document pattern(Document description) {
        return (Document) requireNonNull(description.get("key"));
    }

    /** After how many seconds documents go; null when they stay. */
    public @Nullable Long expireAfterSeconds() {
        return description.get(TTL) instanceof Number seconds ? seconds.longValue() : null;
    }

    String table() {
        return "i" + id;
    }
}
