package org.houvast.proof;

/** A proof or a signature does not hold. */
public final class NotProvenException extends RuntimeException {

    private final Flaw flaw;

    public NotProvenException(Flaw flaw, String message) {
        super(message);
        this.flaw = flaw;
    }

    /** What is wrong with it. */
    public Flaw flaw() {
        return flaw;
    }
}
