package org.houvast.language;

/** A word of a controlled vocabulary (domain.md, section 6): an enum constant that is stored and sent as its code. */
public interface Coded {

    /** The Java name of the constant. */
    String name();

    /** The code in kebab-case: {@code PREPARE_RETURN} is {@code prepare-return}. */
    default String code() {
        return Codes.of(name());
    }
}
