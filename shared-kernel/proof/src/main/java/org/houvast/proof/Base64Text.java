package org.houvast.proof;

import java.util.Base64;

/** Standard base64 with padding (RFC 4648 section 4), read strictly: one text for each sequence of bytes. */
public final class Base64Text {

    private Base64Text() {}

    /**
     * The bytes that a text stands for.
     *
     * @throws MalformedException when it is not base64, or not in its canonical form
     */
    public static byte[] decode(String text) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new MalformedException("Not base64: " + e.getMessage(), e);
        }
        // the decoder forgives missing padding and stray bits in the last character
        if (!encode(bytes).equals(text)) {
            throw new MalformedException("Not the canonical base64 of its bytes");
        }
        return bytes;
    }

    /** The text that stands for the bytes. */
    public static String encode(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
