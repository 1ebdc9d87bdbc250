package org.houvast.query.page;

/** Something that cannot be answered at present, and may be later; its message says why. Becomes 503. */
public final class Unavailable extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Something that cannot be answered at present, and why. */
    public Unavailable(String why) {
        super(why);
    }

    /** The message, for the reader. */
    public String why() {
        return String.valueOf(getMessage());
    }
}
