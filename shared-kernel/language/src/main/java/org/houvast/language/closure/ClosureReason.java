package org.houvast.language.closure;

import org.houvast.language.Coded;

/** Why a child's trajectory was closed, outcomes of D12 (domain.md 1.6). */
public enum ClosureReason implements Coded {
    RETURNED_HOME(EndReason.AS_PLANNED),
    LONG_TERM_FOSTER_CARE(EndReason.AS_PLANNED),
    OTHER_PERMANENT_PLACE(EndReason.AS_PLANNED),
    CLIENT_WITHDREW(EndReason.BY_THE_CLIENT),
    PROVIDER_STOPPED(EndReason.BY_THE_PROVIDER),
    AGREED_EARLY_END(EndReason.EARLY_IN_AGREEMENT),
    EXTERNAL_CIRCUMSTANCES(EndReason.EXTERNAL_CIRCUMSTANCES),
    REACHED_18(EndReason.EXTERNAL_CIRCUMSTANCES),
    DIED(EndReason.EXTERNAL_CIRCUMSTANCES);

    private final EndReason endReason;

    ClosureReason(EndReason endReason) {
        this.endReason = endReason;
    }

    /** What it counts as in the Dutch statistics of youth care. */
    public EndReason endReason() {
        return endReason;
    }
}
