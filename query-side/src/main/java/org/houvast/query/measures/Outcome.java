package org.houvast.query.measures;

import org.houvast.language.Coded;

/** How a trajectory counts in a measure. */
enum Outcome implements Coded {
    /** In numerator and denominator. */
    ACHIEVED,
    /** In the denominator. */
    NOT_ACHIEVED,
    /** Not decided yet: counted apart. */
    OPEN,
    /** Not what the measure is about. */
    EXCLUDED
}
