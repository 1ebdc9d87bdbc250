package org.houvast.proof;

import java.util.Arrays;
import java.util.Base64;

/** A SHA-256 hash: 32 bytes, equal when the bytes are equal. */
public final class Hash {

    /** The number of bytes of a hash. */
    public static final int LENGTH = 32;

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Takes the array as its own: the caller must not keep it. */
    static Hash owning(byte[] bytes) {
        return new Hash(bytes);
    }

    /**
     * The hash with these bytes.
     *
     * @throws MalformedException when they are not 32
     */
    public static Hash of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new MalformedException("A hash has 32 bytes, not " + bytes.length);
        }
        return new Hash(bytes.clone());
    }

    /** The hash at an offset of a sequence of hashes, counted in hashes. */
    public static Hash at(byte[] hashes, int index) {
        return new Hash(Arrays.copyOfRange(hashes, index * LENGTH, (index + 1) * LENGTH));
    }

    /**
     * Reads the standard base64 of a hash, with padding, in its only canonical form.
     *
     * @throws MalformedException when it is anything else
     */
    public static Hash parse(String base64) {
        return of(Base64Text.decode(base64));
    }

    /** The bytes, as a copy. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Writes the bytes into an array, at an offset counted in hashes. */
    public void copyTo(byte[] hashes, int index) {
        System.arraycopy(bytes, 0, hashes, index * LENGTH, LENGTH);
    }

    byte[] shared() {
        return bytes;
    }

    /** The standard base64 with padding: 44 characters. */
    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return base64();
    }
}
