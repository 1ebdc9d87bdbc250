package org.houvast.language.reunification;

import org.houvast.language.Coded;

/** Outcomes of D9 (domain.md 1.6). */
public enum ReturnOutcome implements Coded {
    RETURN_IN_PHASES,
    RETURN_AT_ONCE,
    POSTPONE,
    NOT_RETURN
}
