package org.houvast.embeddedstore.commands;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.houvast.embeddedstore.bson.Bson;
import org.houvast.embeddedstore.bson.BsonCheck;
import org.houvast.embeddedstore.keys.KeyString;
import org.jspecify.annotations.Nullable;

/** Values, each once whatever the type of its number, and no more than a reply can hold (MongoDB manual, "distinct"). */
final class DistinctValues {

    private static final int TOO_BIG = 17217;
    private static final int EMPTY_DOCUMENT = 5;

    private final Map<byte[], @Nullable Object> values = new TreeMap<>(Arrays::compareUnsigned);
    private long bytes;

    /**
     * Adds a value; of an array, its elements; of what is missing, nothing.
     *
     * @throws MongoServerError when there is no room for it
     */
    void add(@Nullable Object value) {
        if (value instanceof List<?> elements) {
            elements.forEach(this::addOne);
        } else {
            addOne(value);
        }
    }

    private void addOne(@Nullable Object value) {
        if (value instanceof Missing) {
            return;
        }
        byte[] key = KeyString.of(value);
        if (!values.containsKey(key)) {
            // as an element of the array that is answered: its type, its place as text, and itself
            bytes += Bson.bytes(new Document(String.valueOf(values.size()), value)).length - EMPTY_DOCUMENT;
            if (bytes > BsonCheck.LARGEST_DOCUMENT) {
                throw new MongoServerError(TOO_BIG, "distinct too big, 16mb cap");
            }
            values.put(key, value);
        }
    }

    /** All of them, in MongoDB's order of values. */
    List<@Nullable Object> all() {
        return new ArrayList<>(values.values());
    }
}
