package org.houvast.proof;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * SHA-256 as RFC 9162 section 2.1.1 uses it: entries and nodes begin with another byte, so that none can pass for the
 * other. Each thread keeps one digest; the methods may be called from any thread.
 */
public final class Sha256 {

    private static final ThreadLocal<MessageDigest> DIGEST = ThreadLocal.withInitial(Sha256::digest);
    private static final byte LEAF = 0;
    private static final byte NODE = 1;
    private static final Hash OF_NOTHING = of(new byte[0]);

    private Sha256() {}

    /** The hash of an entry: {@code SHA-256(0x00 || entry)}. */
    public static Hash leaf(byte[] entry) {
        MessageDigest digest = DIGEST.get();
        digest.update(LEAF);
        return Hash.owning(digest.digest(entry));
    }

    /** The hash of a node with two children: {@code SHA-256(0x01 || left || right)}. */
    public static Hash node(Hash left, Hash right) {
        MessageDigest digest = DIGEST.get();
        digest.update(NODE);
        digest.update(left.shared());
        return Hash.owning(digest.digest(right.shared()));
    }

    /** The hash of bytes as they are. */
    public static Hash of(byte[] bytes) {
        return Hash.owning(DIGEST.get().digest(bytes));
    }

    /** The root of the tree without entries: the hash of no bytes. */
    public static Hash emptyRoot() {
        return OF_NOTHING;
    }

    /** A new digest, for bytes that come little by little. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
