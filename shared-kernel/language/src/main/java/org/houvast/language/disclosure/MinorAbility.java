package org.houvast.language.disclosure;

import org.houvast.language.Coded;

/** What was judged about a minor weighing its own interests; without a judgement its age decides (domain.md 4.2). */
public enum MinorAbility implements Coded {
    /** Able, though younger than the age from which that is presumed. */
    JUDGED_ABLE,
    /** Not able, though old enough for it to be presumed. */
    JUDGED_UNABLE
}
