package org.houvast.language;

/** A person in a case: child, parent, carer, professional or member of the network. */
public record PersonId(String value) implements Identifier {

    /** @throws IllegalArgumentException when the value has not the shape of an identifier */
    public PersonId {
        Identifier.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
