package org.houvast.embeddedstore;

import static java.util.Objects.requireNonNull;

import de.bwaldvogel.mongo.bson.Document;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.jspecify.annotations.Nullable;

/**
 * Ids and index keys in the store's maps: written as BSON, which is a fraction of what Java serialisation takes, in an
 * order that is total but is not MongoDB's (these maps are only asked for exact keys).
 */
final class KeyType extends BasicDataType<Object> {

    static final KeyType INSTANCE = new KeyType();

    private static final String FIELD = "k";
    private static final int OBJECT_BYTES = 24;

    private KeyType() {}

    @Override
    public int getMemory(Object key) {
        return OBJECT_BYTES
                + switch (key) {
                    case String text -> text.length();
                    case List<?> parts ->
                        parts.stream()
                                .mapToInt(part -> part == null ? OBJECT_BYTES : getMemory(part))
                                .sum();
                    default -> 0;
                };
    }

    @Override
    public void write(WriteBuffer buffer, Object key) {
        byte[] bytes = bytes(key);
        buffer.putVarInt(bytes.length).put(bytes);
    }

    @Override
    public Object read(ByteBuffer buffer) {
        byte[] bytes = new byte[DataUtils.readVarInt(buffer)];
        buffer.get(bytes);
        return requireNonNull(Bson.document(bytes).get(FIELD));
    }

    @Override
    public Object[] createStorage(int size) {
        return new Object[size];
    }

    @Override
    public int compare(@Nullable Object left, @Nullable Object right) {
        if (left == null || right == null) {
            return Boolean.compare(left != null, right != null);
        }
        if (left instanceof List<?> lefts && right instanceof List<?> rights) {
            return compareParts(lefts, rights);
        }
        if (left.getClass() != right.getClass()) {
            return left.getClass().getName().compareTo(right.getClass().getName());
        }
        return left instanceof Comparable<?> ? compareAlike(left, right) : Arrays.compare(bytes(left), bytes(right));
    }

    private int compareParts(List<?> lefts, List<?> rights) {
        for (int i = 0; i < Math.min(lefts.size(), rights.size()); i++) {
            int difference = compare(lefts.get(i), rights.get(i));
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(lefts.size(), rights.size());
    }

    @SuppressWarnings("unchecked") // both are of the same comparable class
    private static int compareAlike(Object left, Object right) {
        return ((Comparable<Object>) left).compareTo(right);
    }

    private static byte[] bytes(Object key) {
        return Bson.bytes(new Document(FIELD, key));
    }
}
