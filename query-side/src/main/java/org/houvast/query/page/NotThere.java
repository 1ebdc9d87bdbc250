package org.houvast.query.page;

/** What was asked for does not exist, or not for this reader; its message says where to look. Becomes 404. */
public final class NotThere extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Something that is not there, and where to look instead. */
    public NotThere(String whereToLook) {
        super(whereToLook);
    }

    /** The message, for the reader. */
    public String whereToLook() {
        return String.valueOf(getMessage());
    }
}
