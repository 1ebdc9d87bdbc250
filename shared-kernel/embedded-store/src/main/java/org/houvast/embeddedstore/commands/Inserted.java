package org.houvast.embeddedstore.commands;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.List;
import org.houvast.embeddedstore.bson.Bson;
import org.houvast.embeddedstore.storage.Collection;
import org.houvast.embeddedstore.storage.Transaction;
import org.houvast.embeddedstore.updates.Update;
import org.jspecify.annotations.Nullable;

/** A document that is to be inserted, with its {@code _id} before all else (MongoDB manual, "Documents: the _id field"). */
final class Inserted {

    private static final String ID = "_id";
    private static final int INVALID_ID = 53;
    private static final int DOLLAR_IN_ID = 52;

    private final Document document;
    private final byte[] bytes;

    private Inserted(Document document, byte[] bytes) {
        this.document = document;
        this.bytes = bytes;
    }

    static Inserted of(byte[] bytes) {
        Document document = Bson.document(bytes);
        if (!document.isEmpty() && document.keySet().iterator().next().equals(ID)) {
            return new Inserted(document, bytes);
        }
        return of(document);
    }

    static Inserted of(Document document) {
        document.putIfAbsent(ID, new ObjectId());
        Document ordered = Update.idFirst(document);
        return new Inserted(ordered, Bson.bytes(ordered));
    }

    void into(Transaction transaction, Collection collection) {
        checkId(document.get(ID));
        transaction.insert(collection, bytes, document);
    }

    private static void checkId(@Nullable Object id) {
        if (id instanceof List<?> || id instanceof BsonRegularExpression) {
            throw new MongoServerError(
                    INVALID_ID,
                    "InvalidIdField",
                    "The '_id' value cannot be of type " + (id instanceof List<?> ? "array" : "regex"));
        }
        if (id instanceof Document fields && fields.keySet().stream().anyMatch(key -> key.startsWith("$"))) {
            throw new MongoServerError(
                    DOLLAR_IN_ID, "DollarPrefixedFieldName", "_id fields may not contain '$'-prefixed fields");
        }
    }
}
