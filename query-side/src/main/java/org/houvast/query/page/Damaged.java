package org.houvast.query.page;

/** What was asked for is not stored any more as the ledger says; nothing of it is shown. Becomes 500. */
public final class Damaged extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Something that is damaged, and whom to tell. */
    public Damaged(String whatToDo) {
        super(whatToDo);
    }

    /** The message, for the reader. */
    String whatToDo() {
        return String.valueOf(getMessage());
    }
}
