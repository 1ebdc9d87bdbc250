package org.houvast.embeddedstore;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a query asks of each field, all of which a document must meet. */
final class Conditions {

    private final Document byField = new Document();

    Conditions(Document query) {
        collect(query);
    }

    private void collect(Document query) {
        query.forEach((field, condition) -> {
            if (field.equals("$and") && condition instanceof List<?> all) {
                all.forEach(part -> {
                    if (part instanceof Document conjunct) {
                        collect(conjunct);
                    }
                });
            } else if (!field.startsWith("$")) {
                byField.putIfAbsent(field, condition);
            }
        });
    }

    /**
     * The conditions on an index's fields, when it can answer them: the documents it then names are all that can match,
     * whatever else is asked. So an update of one document that is guarded by its state reads one document.
     */
    @Nullable
    Document answeredBy(Index<Object> index) {
        Document part = new Document();
        for (IndexKey key : index.getKeys()) {
            if (!byField.containsKey(key.getKey())) {
                return null;
            }
            part.put(key.getKey(), byField.get(key.getKey()));
        }
        return index.canHandle(part) ? part : null;
    }
}
