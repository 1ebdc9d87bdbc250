package org.houvast.command.deciding;

/** What every decision is held to: the case is open, it is recorded by who may, reasons are given, and evidence is cited (R35). */
public final class Deliberated {

    private Deliberated() {}

    /** Checks a decision that one person may take. */
    public static Check check(DecisionCommand command, Context context) {
        return KnownToTheCase.open(context.file())
                .and(TakenByWhoMay.check(command.kind(), context))
                .and(GivesReasons.check(command.deliberation()))
                .and(CitesEvidence.check(
                        command.deliberation(), command.circumstances().occurred(), context.file()));
    }

    /** Checks a decision that a team takes (R07). */
    public static Check inTeam(DecisionCommand command, Context context) {
        return check(command, context)
                .and(TakenInTeam.check(command.deliberation(), context.profile().kindreflex()));
    }
}
