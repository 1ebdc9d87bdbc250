package org.houvast.language.consent;

import org.houvast.language.Coded;

/** What a consent is for (domain.md 1.5, D). */
public enum ConsentScope implements Coded {
    /** The trajectory as a whole. */
    TRAJECTORY,
    /** Being filmed. */
    VIDEO,
    /** Sharing with others. */
    SHARING,
    /** Hearing the child. */
    HEARING_CHILD
}
