package org.houvast.embeddedstore.reference;

/** What MongoDB refuses. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int code;

    Refused(int code, String reason) {
        super(reason);
        this.code = code;
    }

    public int code() {
        return code;
    }
}
