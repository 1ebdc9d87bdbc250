package org.houvast.embeddedstore.planning;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Ends of ranges over keys none of which begins with another. */
final class Bytes {

    private Bytes() {}

    /** The least bytes that are greater than all that begin with a prefix; null when there are none. */
    static byte @Nullable [] next(byte[] prefix) {
        int length = prefix.length;
        while (length > 0 && prefix[length - 1] == (byte) 0xFF) {
            length--;
        }
        if (length == 0) {
            return null;
        }
        byte[] next = Arrays.copyOf(prefix, length);
        next[length - 1]++;
        return next;
    }

    static byte[] inverted(byte[] bytes) {
        byte[] inverted = bytes.clone();
        for (int i = 0; i < inverted.length; i++) {
            inverted[i] = (byte) ~inverted[i];
        }
        return inverted;
    }

    static byte[] joined(byte[] one, byte[] other) {
        byte[] joined = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, joined, one.length, other.length);
        return joined;
    }
}
