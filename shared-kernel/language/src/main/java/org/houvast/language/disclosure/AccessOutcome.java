package org.houvast.language.disclosure;

import org.houvast.language.Coded;

/** Outcomes of D13 (domain.md 1.6). */
public enum AccessOutcome implements Coded {
    FULL,
    PARTIAL,
    REFUSED
}
