package org.houvast.embeddedstore.planning;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.houvast.embeddedstore.keys.IndexField;
import org.jspecify.annotations.Nullable;

/**
 * An index of a collection (MongoDB manual, "Indexes").
 *
 * @param name by which it is dropped and hinted at
 * @param fields at least one, in their order
 * @param unique whether a key belongs to one document only
 * @param sparse whether documents that have none of the fields are left out
 * @param partialFilter what a document meets to be held; null: every document is
 * @param multikey whether a document held now or before had an array on the way to a field, so that it may have several
 *     keys
 */
public record IndexDefinition(
        String name,
        List<IndexField> fields,
        boolean unique,
        boolean sparse,
        @Nullable Document partialFilter,
        boolean multikey) {

    public IndexDefinition {
        fields = List.copyOf(fields);
    }

    /** The fields as MongoDB writes them: each path with 1 or -1. */
    public Document keyPattern() {
        Document pattern = new Document();
        fields.forEach(field -> pattern.put(field.path(), field.descending() ? -1 : 1));
        return pattern;
    }
}
