package org.houvast.language;

/** A child in a case; a child is a person as well, with the same value. */
public record ChildId(String value) implements Identifier {

    /** @throws IllegalArgumentException when the value has not the shape of an identifier */
    public ChildId {
        Identifier.checked(value);
    }

    /** The child as a person that an entry can be about. */
    public PersonId person() {
        return new PersonId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
