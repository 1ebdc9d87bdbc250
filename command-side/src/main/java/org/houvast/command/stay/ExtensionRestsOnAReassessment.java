package org.houvast.command.stay;

import java.util.Map;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Context;
import org.houvast.command.stay.StayCommand.ExtendTerm;
import org.houvast.language.reassessment.ReassessmentEvent.RiskReassessed;
import org.houvast.language.rule.Rule;

/**
 * R30: an extension is a D8, and a D8 rests on a reassessment of the last months (S000:220-221). It often follows a D8 on
 * the same day, which has cited that reassessment; so that there is none is warned of, not refused.
 */
final class ExtensionRestsOnAReassessment {

    private ExtensionRestsOnAReassessment() {}

    static Check check(ExtendTerm c, Context context) {
        var on = c.circumstances().occurred();
        return context.inSimba(settings -> c.deliberation().evidence().stream()
                        .flatMap(id -> context.file().entry(id).stream())
                        .filter(entry -> entry.type() == RiskReassessed.class)
                        .filter(entry -> entry.children().contains(c.child()))
                        .anyMatch(entry -> !on.isAfter(entry.occurred().plusMonths(settings.reassessEveryMonths())))
                ? Check.met()
                : Check.warns(Rule.R30, "extension-not-resting", Map.of("child", c.child())));
    }
}
