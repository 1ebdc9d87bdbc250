package org.houvast.language.concern;

import org.houvast.language.Coded;

/** Outcomes of D1 (domain.md 1.6). */
public enum ConcernOutcome implements Coded {
    WORRYING,
    NOT_WORRYING,
    DOUBT_CONSULT
}
