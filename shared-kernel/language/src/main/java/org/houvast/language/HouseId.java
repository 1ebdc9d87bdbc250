package org.houvast.language;

/** A Simba house (Simbahuis): the name of its stream. */
public record HouseId(String value) implements Identifier {

    /** @throws IllegalArgumentException when the value has not the shape of an identifier */
    public HouseId {
        Identifier.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
