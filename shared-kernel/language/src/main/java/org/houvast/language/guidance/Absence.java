package org.houvast.language.guidance;

import org.houvast.language.Coded;

/** Why something that was planned was not held. */
public enum Absence implements Coded {
    /** Called off beforehand (afgezegd). */
    CANCELLED,
    /** Nobody called it off, somebody did not come (gemist). */
    MISSED
}
