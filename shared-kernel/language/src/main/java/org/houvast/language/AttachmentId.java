package org.houvast.language;

/** A document that is kept with the entries of a case (bijlage). */
public record AttachmentId(String value) implements Identifier {

    /** @throws IllegalArgumentException when the value has not the shape of an identifier */
    public AttachmentId {
        Identifier.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
