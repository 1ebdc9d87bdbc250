package org.houvast.language.stay;

import org.houvast.language.Coded;

/** Why a stay ended. */
public enum PlacementEndReason implements Coded {
    RETURNED_HOME,
    LONG_TERM_FOSTER_CARE,
    OTHER_PERMANENT_PLACE,
    MOVED,
    CONSENT_WITHDRAWN,
    /** Coming of age (meerderjarig). */
    REACHED_18,
    /** The child's death (overlijden). */
    DIED,
    OTHER
}
