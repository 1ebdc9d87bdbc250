package org.houvast.embeddedstore.planning;

import java.util.Arrays;
import org.houvast.embeddedstore.keys.KeyString;
import org.jspecify.annotations.Nullable;

/**
 * Values of one field that follow each other, as bytes.
 *
 * @param from the first
 * @param to the first behind it; null: none
 * @param point whether it is one value
 * @param low the lower end for a reader, with its bracket
 * @param high the upper end for a reader, with its bracket
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, nor a key of a map
record Interval(byte[] from, byte @Nullable [] to, boolean point, String low, String high) {

    static final Interval ALL = new Interval(new byte[0], null, false, "[MinKey", "MaxKey]");

    static Interval of(@Nullable Object value) {
        return of(KeyString.of(value), Texts.of(value));
    }

    static Interval of(byte[] key, String text) {
        return new Interval(key, Bytes.next(key), true, "[" + text, text + "]");
    }

    boolean contains(byte[] key) {
        return Arrays.compareUnsigned(from, key) <= 0 && (to == null || Arrays.compareUnsigned(key, to) < 0);
    }

    boolean contains(Interval other) {
        return Arrays.compareUnsigned(from, other.from) <= 0 && compareEnds(other.to, to) <= 0;
    }

    boolean empty() {
        return to != null && Arrays.compareUnsigned(from, to) >= 0;
    }

    /** What both hold; maybe empty. */
    Interval and(Interval other) {
        Interval first = Arrays.compareUnsigned(from, other.from) >= 0 ? this : other;
        Interval last = compareEnds(to, other.to) <= 0 ? this : other;
        return new Interval(first.from, last.to, point || other.point, first.low, last.high);
    }

    /** The same values where their order is turned round. */
    Interval inverted() {
        byte[] end = Bytes.next(Bytes.inverted(from));
        if (point) {
            return new Interval(Bytes.inverted(from), end, true, low, high);
        }
        byte[] begin = to == null ? null : Bytes.next(Bytes.inverted(to));
        return new Interval(begin == null ? new byte[0] : begin, end, false, low, high);
    }

    /** The keys that begin with a point of the fields before and go on with these values. */
    KeyRange behind(KeyRange before, boolean leftOut) {
        byte[] prefix = before.from();
        byte[] first = Bytes.joined(prefix, from);
        return new KeyRange(
                first,
                to == null ? Bytes.next(prefix) : Bytes.joined(prefix, to),
                leftOut ? first.length : before.prefix());
    }

    private static int compareEnds(byte @Nullable [] one, byte @Nullable [] other) {
        if (one == null || other == null) {
            return Boolean.compare(one == null, other == null);
        }
        return Arrays.compareUnsigned(one, other);
    }
}
