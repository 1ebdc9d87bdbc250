package org.houvast.embeddedstore;

/** A failure as it may be logged: its type and where it happened, without messages, which may quote documents. */
final class Plain extends RuntimeException {

    private Plain(Throwable failure) {
        super(failure.getClass().getName(), null, false, true);
        setStackTrace(failure.getStackTrace());
    }

    static Plain of(Throwable failure) {
        Throwable first = failure;
        while (first.getCause() != null && first.getCause() != first) {
            first = first.getCause();
        }
        return new Plain(first);
    }
}
