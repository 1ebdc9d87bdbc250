package org.houvast.embeddedstore.commands;

/** A failure as it may be logged: its type and where it happened, without messages, which may quote documents. */
public final class Plain extends RuntimeException {

    private Plain(Throwable failure) {
        super(failure.getClass().getName(), null, false, true);
        setStackTrace(failure.getStackTrace());
    }

    /** Of a failure, its first cause. */
    public static Plain of(Throwable failure) {
        Throwable first = failure;
        while (first.getCause() != null && first.getCause() != first) {
            first = first.getCause();
        }
        return new Plain(first);
    }
}
