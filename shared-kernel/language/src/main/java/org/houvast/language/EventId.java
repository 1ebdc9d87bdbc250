package org.houvast.language;

/** An entry of the ledger; for a decision also the id of the decision. */
public record EventId(String value) implements Identifier {

    /** @throws IllegalArgumentException when the value has not the shape of an identifier */
    public EventId {
        Identifier.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
