package org.houvast.query.why;

import org.houvast.language.Coded;

/** What a reader must know of an entry that a decision rests on. */
enum Mark implements Coded {
    /** It was recorded after the day on which the decision was taken. */
    RECORDED_AFTER_DECISION,
    CORRECTED_SINCE,
    DISPUTED_SINCE,
    WITHDRAWN_SINCE,
    CORRECTED_BEFORE,
    DISPUTED_BEFORE,
    WITHDRAWN_BEFORE
}
