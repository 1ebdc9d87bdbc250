package org.houvast.language.intake;

import org.houvast.language.Coded;

/** What an intake says of one of its elements (domain.md 1.5, D). */
public enum ElementState implements Coded {
    /** It was looked into, and this was found. */
    PRESENT,
    /** There is nothing of the kind, because ... */
    NONE,
    /** It could not be known, because ... */
    UNKNOWN
}
