package org.houvast.ledger;

/** The ledger holds an event that this program does not know; reading stops there, nothing is skipped. */
public final class UnknownEventException extends RuntimeException {

    private final String eventName;
    private final long position;

    UnknownEventException(String eventName, long position) {
        super("The ledger holds at position " + position + " an event named '" + eventName
                + "' that this program does not know");
        this.eventName = eventName;
        this.position = position;
    }

    /** The stored name. */
    public String eventName() {
        return eventName;
    }

    /** Where it stands. */
    public long position() {
        return position;
    }
}
