package org.houvast.language.guidance;

import org.houvast.language.Coded;

/** Where and how parent and child met. */
public enum ContactKind implements Coded {
    /** The parent visits the Simba house. */
    VISIT_AT_HOUSE,
    /** The child visits home. */
    VISIT_AT_HOME,
    OUTING,
    STAY_OVER,
    CALL
}
