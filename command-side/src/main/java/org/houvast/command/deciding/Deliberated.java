package org.houvast.command.deciding;

/** What every decision is held to: the case is open, reasons are given, and evidence is cited (R35). */
public final class Deliberated {

    private Deliberated() {}

    /** Checks a decision that one person may take. */
    public static Check check(CaseCommand command, Deliberating deliberation, Context context) {
        return KnownToTheCase.open(context.file())
                .and(GivesReasons.check(deliberation))
                .and(CitesEvidence.check(deliberation, command.circumstances().occurred(), context.file()));
    }

    /** Checks a decision that a team takes (R07). */
    public static Check inTeam(CaseCommand command, Deliberating deliberation, Context context) {
        return check(command, deliberation, context).and(TakenInTeam.check(deliberation, context.profile()));
    }
}
