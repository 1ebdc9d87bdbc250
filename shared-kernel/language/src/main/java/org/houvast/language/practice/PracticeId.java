package org.houvast.language.practice;

import org.houvast.language.Identifier;

/**
 * A practice that source 001 describes (praktijk). Whether the catalogue has it is for {@link Practices} to say: an id
 * that was recorded once can be read for ever.
 */
public record PracticeId(String value) implements Identifier {

    /** @throws IllegalArgumentException when the value has not the shape of an identifier */
    public PracticeId {
        Identifier.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
