package org.houvast.language.reassessment;

import org.houvast.language.Coded;

/** Outcomes of D8 (domain.md 1.6). */
public enum ReassessmentOutcome implements Coded {
    CONTINUE,
    PREPARE_RETURN,
    NO_PERSPECTIVE,
    EXTEND_BEYOND_18
}
