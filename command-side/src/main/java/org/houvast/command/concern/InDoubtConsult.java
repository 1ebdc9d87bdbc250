package org.houvast.command.concern;

import java.time.LocalDate;
import java.util.Map;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Entries;
import org.houvast.command.deciding.FiledEntry;
import org.houvast.command.deciding.WorryingAndWilling;
import org.houvast.language.concern.ConcernOutcome;
import org.houvast.language.examination.ExaminationEvent.MandatedServiceConsulted;
import org.houvast.language.rule.Rule;

/**
 * R10: in doubt VK or OCJ is consulted, anonymously if need be (S004:300-302). Doubt is warned about until somebody was consulted
 * since the decision before; and so is a decision that follows doubt when nobody was consulted in between.
 */
final class InDoubtConsult {

    private InDoubtConsult() {}

    static Check check(ConcernOutcome outcome, Entries entries) {
        var before = WorryingAndWilling.concern(entries);
        var since = before.map(FiledEntry::occurred).orElse(LocalDate.MIN);
        if (entries.anySince(since, MandatedServiceConsulted.class)) {
            return Check.met();
        } else if (outcome == ConcernOutcome.DOUBT_CONSULT) {
            return Check.warns(Rule.R10, "not-consulted", Map.of());
        }
        return before.filter(decided -> decided.isOutcome(ConcernOutcome.DOUBT_CONSULT))
                .map(doubt -> Check.warns(Rule.R10, "doubt-not-consulted", Map.of("doubted", doubt.occurred())))
                .orElseGet(Check::met);
    }
}
