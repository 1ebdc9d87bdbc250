package org.houvast.command.reassessment;

import java.util.Map;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Context;
import org.houvast.command.deciding.Entries;
import org.houvast.language.access.CommandName;
import org.houvast.language.profile.SimbaSettings;
import org.houvast.language.reassessment.ReassessmentEvent.RiskReassessed;
import org.houvast.language.rule.Rule;

/** What stands in the way of a command in the present state, whatever is filled in besides. */
public final class MayBeDone {

    private MayBeDone() {}

    /** Of this command: whether risks were reassessed in the period (R30). */
    public static Check of(CommandName command, Entries entries, Context context) {
        return command == CommandName.DECIDE_REASSESSMENT
                ? context.inSimba(settings -> reassessed(entries, settings))
                : Check.met();
    }

    private static Check reassessed(Entries entries, SimbaSettings settings) {
        return entries.of(RiskReassessed.class)
                        .anyMatch(entry -> RestsOnANewRiskReassessment.lately(entry, entries.on(), settings))
                ? Check.met()
                : Check.refuses(Rule.R30, "none-lately", Map.of());
    }
}
