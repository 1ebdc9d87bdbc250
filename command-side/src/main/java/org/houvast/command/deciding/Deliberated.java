package org.houvast.command.deciding;

import java.util.Set;
import org.houvast.language.event.DecisionKind;

/** What every decision is held to: the case is open, it is recorded by who may, reasons are given, and evidence is cited (R35). */
public final class Deliberated {

    private Deliberated() {}

    /** Decisions that may be taken, or recorded, in a case that is closed. */
    private static final Set<DecisionKind> AFTER_CLOSING = Set.of(DecisionKind.D4, DecisionKind.D13, DecisionKind.D14);

    /** Checks that a decision may be taken now and by its sender, whatever is decided. */
    public static Check mayBeTaken(DecisionKind decision, Context context) {
        var open = AFTER_CLOSING.contains(decision) ? Check.met() : KnownToTheCase.open(context.file());
        return open.and(TakenByWhoMay.check(decision, context));
    }

    /** Checks a decision that one person may take. */
    public static Check check(DecisionCommand command, Context context) {
        return KnownToTheCase.open(context.file()).and(evenAfterClosing(command, context));
    }

    /** Checks a decision that one person may take, in a closed case too. */
    public static Check evenAfterClosing(DecisionCommand command, Context context) {
        return GivesReasons.check(command.deliberation())
                .and(TakenByWhoMay.check(command.kind(), context))
                .and(CitesEvidence.check(
                        command.deliberation(), command.circumstances().occurred(), context.file()));
    }

    /** Checks a decision that a team takes (R07). */
    public static Check inTeam(DecisionCommand command, Context context) {
        return check(command, context)
                .and(TakenInTeam.check(command.deliberation(), context.profile().kindreflex()));
    }

    /**
     * Checks a decision that others took and that is only recorded: it happened, so a rule that it does not meet stays on it
     * as a warning. It cites entries of this case, or none.
     */
    public static Check elsewhere(DecisionCommand command, Context context) {
        var cited = CitesEvidence.check(
                command.deliberation(), command.circumstances().occurred(), context.file());
        return TakenByWhoMay.check(command.kind(), context)
                .and(command.deliberation().evidence().isEmpty() ? cited.aboutAFact() : cited);
    }
}
