package org.houvast.embeddedstore.storage;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.houvast.embeddedstore.bson.Bson;
import org.houvast.embeddedstore.bson.BsonCheck;
import org.houvast.embeddedstore.bson.InvalidBsonException;
import org.houvast.embeddedstore.planning.Planner;

/**
 * Whether a collection is whole: every document can be read, every index holds each document under its keys and nothing
 * else, and the count is right.
 *
 * @param documents how many documents there are
 * @param keysPerIndex how many keys each index has, by its name
 * @param errors what is wrong, without a value of any document
 */
public record Validation(long documents, Map<String, Long> keysPerIndex, List<String> errors) {

    /** Looks at all documents and all keys. */
    public static Validation of(View view, Collection collection) {
        List<String> errors = new ArrayList<>();
        Map<String, Long> expected = new LinkedHashMap<>();
        collection.indexes().forEach(index -> expected.put(index.name(), 0L));
        long documents = 0;
        try (Scan scan = view.scan(collection, Planner.plan(new Document(), null, null, false, List.of()), null)) {
            while (scan.next()) {
                documents++;
                check(view, collection, scan.record(), scan.document(), expected, errors);
            }
        }
        if (documents != view.count(collection)) {
            errors.add(collection.namespace() + " is counted as " + view.count(collection) + " documents and has "
                    + documents);
        }
        Map<String, Long> keys = new LinkedHashMap<>();
        for (Index index : collection.indexes()) {
            Long found = view.statements.number("SELECT COUNT(*) FROM " + index.table());
            keys.put(index.name(), found == null ? 0 : found);
            if (!Objects.equals(expected.get(index.name()), found)) {
                errors.add("Index " + index.name() + " of " + collection.namespace() + " has " + found
                        + " keys instead of " + expected.get(index.name()));
            }
        }
        return new Validation(documents, keys, List.copyOf(errors));
    }

    private static void check(
            View view,
            Collection collection,
            long record,
            byte[] bytes,
            Map<String, Long> expected,
            List<String> errors) {
        Document document;
        try {
            BsonCheck.stored(bytes);
            document = Bson.document(bytes);
        } catch (InvalidBsonException e) {
            errors.add("Record " + record + " of " + collection.namespace() + " is no document");
            return;
        }
        for (Index index : collection.indexes()) {
            List<byte[]> keys = IndexEntries.keysOf(index.definition(), document);
            expected.merge(index.name(), (long) keys.size(), Long::sum);
            for (byte[] key : keys) {
                Long found = view.statements.number(
                        "SELECT 1 FROM " + index.table() + " WHERE key = ? AND record = ?", key, record);
                if (found == null) {
                    errors.add("Index " + index.name() + " of " + collection.namespace() + " does not find record "
                            + record);
                }
            }
        }
    }
}
