package org.houvast.command.deciding;

import org.jspecify.annotations.Nullable;

/** A decision, and an act that undoes another, says why (domain.md 1.5, the column of required data). */
public final class GivesReasons {

    private GivesReasons() {}

    /** Checks that a decision has its rationale. */
    public static Check check(Deliberating deliberation) {
        return given(deliberation.rationale());
    }

    /** Checks that an act has its reason. */
    public static Check check(Circumstances circumstances) {
        return given(circumstances.reason());
    }

    private static Check given(@Nullable String reason) {
        return Check.needs(reason != null && !reason.isBlank(), "reason-missing");
    }
}
