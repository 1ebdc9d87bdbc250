package org.houvast.language.reunification;

import org.houvast.language.Coded;

/** Outcomes of D10 (domain.md 1.6). */
public enum AftercareOutcome implements Coded {
    END_AS_PLANNED,
    EXTEND,
    END_EARLY,
    STEP_UP
}
