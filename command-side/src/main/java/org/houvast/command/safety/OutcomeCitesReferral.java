package org.houvast.command.safety;

import java.util.Map;
import org.houvast.command.deciding.CaseFile;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Deliberating;
import org.houvast.language.rule.Rule;
import org.houvast.language.safety.SafetyEvent.MandatedServiceReferralMade;

/** R35: the outcome of the mandated service cites the referral on which it followed (domain.md 1.6, D4). */
final class OutcomeCitesReferral {

    private OutcomeCitesReferral() {}

    /** Warns, because it was decided elsewhere. */
    static Check check(Deliberating deliberation, CaseFile file) {
        return deliberation.evidence().isEmpty()
                        || deliberation.evidence().stream()
                                .flatMap(entry -> file.entry(entry).stream())
                                .anyMatch(entry -> entry.type() == MandatedServiceReferralMade.class)
                ? Check.met()
                : Check.warns(Rule.R35, "referral-not-cited", Map.of());
    }
}
