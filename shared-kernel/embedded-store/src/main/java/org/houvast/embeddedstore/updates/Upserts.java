package org.houvast.embeddedstore.updates;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.houvast.embeddedstore.keys.KeyString;
import org.houvast.embeddedstore.matching.Equalities;
import org.jspecify.annotations.Nullable;

/** What is inserted when no document was found (MongoDB manual, "db.collection.update()", upsert behavior). */
final class Upserts {

    private static final String ID = "_id";

    private Upserts() {}

    /**
     * The document.
     *
     * @throws MongoServerError when filter and update contradict each other
     */
    static Document of(Document filter, Change change) {
        Map<String, @Nullable Object> equalities = Equalities.of(filter);
        if (change instanceof Replacement) {
            equalities.keySet().removeIf(path -> !path.equals(ID) && !path.startsWith(ID + "."));
        }
        Document made = document(equalities);
        Document inserted = change.inserted(made);
        UpdateError.IMMUTABLE_FIELD.unless(
                !made.containsKey(ID) || sameId(made, inserted),
                "Performing an update on the path '_id' would modify the immutable field '_id'");
        if (inserted.containsKey(ID)) {
            return Update.idFirst(inserted);
        }
        Document identified = new Document(ID, new ObjectId());
        identified.putAll(inserted);
        return identified;
    }

    private static boolean sameId(Document one, Document other) {
        return other.containsKey(ID) && Arrays.equals(KeyString.of(one.get(ID)), KeyString.of(other.get(ID)));
    }

    private static Document document(Map<String, @Nullable Object> equalities) {
        Document document = new Document();
        for (Map.Entry<String, @Nullable Object> equality : equalities.entrySet()) {
            String path = equality.getKey();
            UpdateError.NOT_EXACT_VALUE_FIELD.unless(
                    !path.startsWith(ID + "."),
                    "field at '_id' must be exactly specified, field at sub-path '" + path + "' found");
            FieldPath field = new FieldPath(List.of(path.split("\\.", -1)));
            document = Walk.apply(document, field, new Assign(equality.getValue()));
        }
        return document;
    }
}
