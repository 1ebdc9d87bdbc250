package org.houvast.embeddedstore.keys;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that grow. Whatever is written can be told apart from what follows it, so that keys can stand one after another. */
final class KeyWriter {

    private static final int USUAL = 64;
    private static final byte ESCAPE = (byte) 0xFF;

    private byte[] bytes = new byte[USUAL];
    private int length;

    KeyWriter one(int value) {
        room(1);
        bytes[length++] = (byte) value;
        return this;
    }

    KeyWriter two(int value) {
        return one(value >>> Byte.SIZE).one(value);
    }

    KeyWriter four(int value) {
        return two(value >>> Short.SIZE).two(value);
    }

    /** Unsigned. */
    KeyWriter eight(long value) {
        return four((int) (value >>> Integer.SIZE)).four((int) value);
    }

    KeyWriter all(byte[] value) {
        room(value.length);
        System.arraycopy(value, 0, bytes, length, value.length);
        length += value.length;
        return this;
    }

    /** Ends with two zero bytes; a zero byte inside is followed by 0xFF, so that what is longer comes later. */
    KeyWriter text(String value) {
        for (byte each : value.getBytes(StandardCharsets.UTF_8)) {
            one(each);
            if (each == 0) {
                one(ESCAPE);
            }
        }
        return two(0);
    }

    /** Turns the order of everything from a place on into its opposite. */
    KeyWriter invert(int from) {
        for (int i = from; i < length; i++) {
            bytes[i] = (byte) ~bytes[i];
        }
        return this;
    }

    int length() {
        return length;
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
