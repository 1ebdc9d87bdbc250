package org.houvast.query.page;

/** A question that cannot be understood; its message says which parameter, and what to do. Becomes 400. */
public final class BadQuestion extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** A question whose parameter is wrong, and how it can be made right. */
    public BadQuestion(String whatToDo) {
        super(whatToDo);
    }

    /** The message, for the reader. */
    public String whatToDo() {
        return String.valueOf(getMessage());
    }
}
