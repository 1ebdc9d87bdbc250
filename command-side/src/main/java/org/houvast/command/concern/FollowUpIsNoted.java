package org.houvast.command.concern;

import java.util.Map;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Entries;
import org.houvast.command.deciding.FiledEntry;
import org.houvast.language.rule.Rule;
import org.houvast.language.safety.SafetyEvent.FollowUpAgreed;
import org.houvast.language.safety.SafetyEvent.MandatedServiceReferralMade;

/** R14: step 6 notes what was agreed with the mandated service (vervolgacties; S004:427). */
final class FollowUpIsNoted {

    private FollowUpIsNoted() {}

    /** Refuses the completion of step 6 without a referral, or without a follow-up agreed since. */
    static Check check(Entries entries) {
        var referral = entries.last(MandatedServiceReferralMade.class);
        return referral.isEmpty() ? Check.refuses(Rule.R14, "not-referred", Map.of()) : noted(referral.get(), entries);
    }

    private static Check noted(FiledEntry referral, Entries entries) {
        return entries.anySince(referral.occurred(), FollowUpAgreed.class)
                ? Check.met()
                : Check.refuses(Rule.R14, "no-follow-up", Map.of());
    }
}
