package org.houvast.command.concern;

import java.util.Map;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Entries;
import org.houvast.command.deciding.WorryingAndWilling;
import org.houvast.language.concern.ConcernOutcome;
import org.houvast.language.concern.Willingness;
import org.houvast.language.examination.ExaminationEvent.ProtectiveFactorRecorded;
import org.houvast.language.examination.ExaminationEvent.RiskFactorRecorded;
import org.houvast.language.reassessment.ReassessmentEvent.RiskReassessed;
import org.houvast.language.rule.Rule;

/**
 * R06: step 4 states whether the home situation is worrying and, when it is, whether each client is willing (S004:312-314).
 * Neither doubt nor an unclear willingness is an answer. Both sides were looked at: risk and protective factors (S004:279-281).
 */
final class ConcernIsStated {

    private ConcernIsStated() {}

    static Check check(Entries entries) {
        return stated(entries).and(bothSides(entries));
    }

    private static Check stated(Entries entries) {
        var concern = WorryingAndWilling.concern(entries);
        if (concern.isEmpty()) {
            return WorryingAndWilling.decided(entries);
        } else if (concern.get().isOutcome(ConcernOutcome.DOUBT_CONSULT)) {
            return Check.refuses(Rule.R06, "in-doubt", Map.of());
        } else if (concern.get().isOutcome(ConcernOutcome.NOT_WORRYING)) {
            return Check.met();
        }
        var unclear = WorryingAndWilling.parents(Willingness.UNCLEAR, entries);
        return WorryingAndWilling.willingnessKnown(entries)
                .and(
                        unclear.isEmpty()
                                ? Check.met()
                                : Check.refuses(
                                        Rule.R06,
                                        "willingness-unclear",
                                        Map.of("unclear", WorryingAndWilling.listed(unclear))));
    }

    private static Check bothSides(Entries entries) {
        boolean both = entries.any(RiskReassessed.class)
                || (entries.any(RiskFactorRecorded.class) && entries.any(ProtectiveFactorRecorded.class));
        return both ? Check.met() : Check.warns(Rule.R06, "one-sided", Map.of());
    }
}
