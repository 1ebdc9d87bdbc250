package org.houvast.language.stay;

import org.houvast.language.Coded;

/** Outcomes of D6 (domain.md 1.6). */
public enum PlacementOutcome implements Coded {
    PLACE,
    /** Placed although a rule of age or siblings asks for an exception (R16). */
    PLACE_WITH_EXCEPTION,
    NOT_PLACE
}
