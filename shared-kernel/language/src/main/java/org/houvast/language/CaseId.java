package org.houvast.language;

/** A family case (dossier): the unit of consistency, and the name of its stream. */
public record CaseId(String value) implements Identifier {

    /** @throws IllegalArgumentException when the value has not the shape of an identifier */
    public CaseId {
        Identifier.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
