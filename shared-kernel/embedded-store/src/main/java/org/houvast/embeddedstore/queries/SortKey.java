package org.houvast.embeddedstore.queries;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.List;
import org.houvast.embeddedstore.keys.IndexField;
import org.houvast.embeddedstore.keys.IndexKeys;
import org.houvast.embeddedstore.keys.ParallelArraysException;

/**
 * The place of a document in an order: the first of the keys that it would have in an index of the same fields, so that of
 * an array the smallest element counts, or the greatest when descending (MongoDB manual, "BSON types: comparison and sort
 * order", arrays).
 */
public final class SortKey {

    private static final int BAD_VALUE = 2;
    private static final int BAD_SORT = 15975;

    private final List<IndexField> fields;

    /**
     * For an order.
     *
     * @throws MongoServerError when a direction is neither 1 nor -1
     */
    public SortKey(Document sort) {
        this.fields = sort.entrySet().stream()
                .map(field -> new IndexField(field.getKey(), descending(field.getValue())))
                .toList();
    }

    private static boolean descending(Object direction) {
        if (direction instanceof Number number && Math.abs(number.doubleValue()) == 1) {
            return number.intValue() < 0;
        }
        throw new MongoServerError(BAD_SORT, "$sort key ordering must be 1 (for ascending) or -1 (for descending)");
    }

    /** The place of a document, to be compared byte by byte without sign. */
    public byte[] of(Document document) {
        try {
            return IndexKeys.of(document, fields).bytes().getFirst();
        } catch (ParallelArraysException e) {
            throw new MongoServerError(BAD_VALUE, "BadValue", "cannot sort with keys that are parallel arrays");
        }
    }
}
