package org.houvast.embeddedstore.storage;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.houvast.embeddedstore.keys.IndexField;
import org.houvast.embeddedstore.keys.IndexKeys;
import org.jspecify.annotations.Nullable;

/**
 * A unique index has the key already. The message names the index; the values stand in {@code keyValue} alone, as messages
 * end up in logs (MongoDB manual, "Unique indexes").
 */
public final class DuplicateKeyError extends MongoServerError {

    private static final int CODE = 11000;

    private final transient Document keyPattern;
    private final transient Document keyValue;

    DuplicateKeyError(Namespace namespace, Index index, Document document, byte[] key) {
        super(
                CODE,
                "DuplicateKey",
                "E11000 duplicate key error collection: " + namespace + " index: " + index.name() + " dup key: { "
                        + String.join(", ", index.keyPattern().keySet()) + " }");
        this.keyPattern = index.keyPattern();
        this.keyValue = value(document, index.definition().fields(), key);
    }

    /** The fields of the index. */
    public Document keyPattern() {
        return keyPattern;
    }

    /** The values that are there already, by the fields of the index. */
    public Document keyValue() {
        return keyValue;
    }

    /** Of an array, the element that the key was made of. */
    private static Document value(Document document, List<IndexField> fields, byte[] key) {
        Document whole = new Document();
        int elements = 0;
        for (IndexField field : fields) {
            Object value = Utils.getSubdocumentValueCollectionAware(document, field.path());
            whole.put(field.path(), present(value));
            elements = Math.max(elements, value instanceof List<?> list ? list.size() : 0);
        }
        for (int i = 0; i < elements; i++) {
            Document element = element(whole, i);
            if (Arrays.equals(flatKey(element, fields), key)) {
                return element;
            }
        }
        return whole;
    }

    /** What is missing, also in an element of an array, as null: an answer cannot hold it. */
    private static @Nullable Object present(@Nullable Object value) {
        return switch (value) {
            case Missing missing -> null;
            case List<?> elements -> {
                List<@Nullable Object> present = new ArrayList<>();
                elements.forEach(element -> present.add(present(element)));
                yield present;
            }
            case null, default -> value;
        };
    }

    private static Document element(Document whole, int position) {
        Document element = new Document();
        whole.forEach((path, value) -> element.put(
                path, value instanceof List<?> list && position < list.size() ? list.get(position) : value));
        return element;
    }

    private static byte[] flatKey(Document values, List<IndexField> fields) {
        Document flat = new Document();
        List<IndexField> positions = IntStream.range(0, fields.size())
                .mapToObj(i -> {
                    flat.put("f" + i, values.get(fields.get(i).path()));
                    return new IndexField("f" + i, fields.get(i).descending());
                })
                .toList();
        return IndexKeys.of(flat, positions).bytes().getFirst();
    }
}
