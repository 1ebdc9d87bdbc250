package org.houvast.ledger.proving;

/** What is stored does not agree with what was signed; nothing more is signed until somebody has looked. */
public final class LedgerAlteredException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** With what disagrees. */
    public LedgerAlteredException(String message) {
        super(message);
    }
}
