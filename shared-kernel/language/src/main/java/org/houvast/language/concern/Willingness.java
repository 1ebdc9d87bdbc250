package org.houvast.language.concern;

import org.houvast.language.Coded;

/** Outcomes of D2: is a parent willing? (bereid; domain.md 1.6) */
public enum Willingness implements Coded {
    WILLING,
    PARTLY,
    NOT_WILLING,
    UNCLEAR
}
