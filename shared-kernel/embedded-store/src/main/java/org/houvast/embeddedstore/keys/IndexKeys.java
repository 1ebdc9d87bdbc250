package org.houvast.embeddedstore.keys;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The keys under which an index finds a document. An array is its elements: a key for each of them, and for fields inside
 * the same array the values of one element together (MongoDB manual, "Multikey indexes").
 */
public final class IndexKeys {

    private final List<IndexField> fields;
    private final SortedSet<byte[]> keys = new TreeSet<>(Arrays::compareUnsigned);
    private boolean multikey;
    private boolean absent = true;

    private IndexKeys(List<IndexField> fields) {
        this.fields = fields;
    }

    /**
     * Works them out.
     *
     * @param fields those of the index, in its order
     * @throws ParallelArraysException when two fields lead through different arrays
     */
    public static IndexKeys of(Document document, List<IndexField> fields) {
        IndexKeys keys = new IndexKeys(List.copyOf(fields));
        keys.expand(
                fields.stream().map(field -> Walk.begin(document, field.path())).toList());
        return keys;
    }

    /** The keys, in their order; at least one. */
    public List<byte[]> bytes() {
        return List.copyOf(keys);
    }

    /** Whether an array was on the way, so that there may be several keys, or one that is not of the whole value. */
    public boolean multikey() {
        return multikey;
    }

    /** Whether the document has none of the fields: then a sparse index does not hold it. */
    public boolean absent() {
        return absent;
    }

    private void expand(List<Walk> walks) {
        String array = common(walks);
        if (array == null) {
            multikey |= walks.stream().anyMatch(Walk::placed);
            keys.add(key(walks));
            return;
        }
        multikey = true;
        List<?> elements = walks.stream()
                .filter(walk -> array.equals(walk.array()))
                .map(Walk::elements)
                .findFirst()
                .orElseThrow();
        if (elements.isEmpty()) {
            expand(walks.stream()
                    .map(walk -> array.equals(walk.array()) ? walk.intoNothing() : walk)
                    .toList());
        }
        for (Object element : elements) {
            expand(walks.stream()
                    .map(walk -> array.equals(walk.array()) ? walk.into(element) : walk)
                    .toList());
        }
    }

    /** The one array at which walks stand. */
    private static @Nullable String common(List<Walk> walks) {
        List<String> arrays = new ArrayList<>();
        for (Walk walk : walks) {
            String array = walk.array();
            if (array != null && !arrays.contains(array)) {
                arrays.add(array);
            }
        }
        if (arrays.size() > 1) {
            throw new ParallelArraysException(arrays.getFirst(), arrays.get(1));
        }
        return arrays.isEmpty() ? null : arrays.getFirst();
    }

    private byte[] key(List<Walk> walks) {
        KeyWriter to = new KeyWriter();
        for (int i = 0; i < walks.size(); i++) {
            Object value = walks.get(i).value();
            absent &= value instanceof Missing;
            int from = to.length();
            if (value == Walk.NOTHING) {
                KeyString.writeNothing(to);
            } else {
                KeyString.write(value, to);
            }
            if (fields.get(i).descending()) {
                to.invert(from);
            }
        }
        return to.bytes();
    }
}
