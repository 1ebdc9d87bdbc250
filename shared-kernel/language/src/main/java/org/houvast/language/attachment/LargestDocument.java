package org.houvast.language.attachment;

/**
 * The most that a document may hold.
 *
 * @param mebibytes so much, from 1 to {@value #MOST}
 */
public record LargestDocument(int mebibytes) {

    /** What is taken where nobody said otherwise, in mebibytes. */
    public static final int USUAL = 20;

    /** No more than this can be allowed, in mebibytes: a document is checked whole each time that somebody opens it. */
    public static final int MOST = 200;

    public LargestDocument {
        if (mebibytes < 1 || mebibytes > MOST) {
            throw new IllegalArgumentException("The most that a document may hold is 1 to " + MOST + " MiB");
        }
    }

    /** The same in bytes. */
    public long bytes() {
        return (long) mebibytes << 20;
    }
}
