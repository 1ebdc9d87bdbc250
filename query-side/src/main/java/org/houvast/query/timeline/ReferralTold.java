package org.houvast.query.timeline;

import org.houvast.language.referral.ReferralEvent;
import org.houvast.language.referral.ReferralEvent.LongTermFosterCareReferred;
import org.houvast.language.referral.ReferralEvent.ServiceEnded;
import org.houvast.language.referral.ReferralEvent.ServiceInvolved;
import org.houvast.query.page.Days;
import org.houvast.query.page.Words;

/** Tells what an entry about referral says. */
final class ReferralTold {

    private final Words words;
    private final Names names;

    ReferralTold(Words words, Names names) {
        this.words = words;
        this.names = names;
    }

    String tell(ReferralEvent event) {
        return switch (event) {
            case ServiceInvolved e -> involved(e);
            case ServiceEnded e ->
                words.say(
                        "tell.service-ended",
                        Telling.word(words, e.service()),
                        Telling.word(words, e.serviceEndReason()));
            case LongTermFosterCareReferred e ->
                words.say("tell.decided-for", Telling.word(words, e.outcome()), names.children(e.children()));
        };
    }

    private String involved(ServiceInvolved e) {
        var service = Telling.word(words, e.service());
        var end = e.plannedEnd();
        return end == null
                ? words.say("tell.service-involved", service)
                : words.say("tell.service-involved-until", service, Days.inWords(end, words.language()));
    }
}
