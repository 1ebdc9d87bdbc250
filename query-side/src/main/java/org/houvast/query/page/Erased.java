package org.houvast.query.page;

/** What was asked for existed and was erased for good. Becomes 410. */
public final class Erased extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Something that was erased, in a sentence for the reader. */
    public Erased(String said) {
        super(said);
    }

    /** The message, for the reader. */
    String said() {
        return String.valueOf(getMessage());
    }
}
