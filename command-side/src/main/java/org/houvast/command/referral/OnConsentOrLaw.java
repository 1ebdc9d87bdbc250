package org.houvast.command.referral;

import java.time.LocalDate;
import java.util.Map;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Circumstances;
import org.houvast.command.deciding.Context;
import org.houvast.command.deciding.FiledEntry;
import org.houvast.language.EventId;
import org.houvast.language.Identifier;
import org.houvast.language.consent.ConsentEvent.ConsentGiven;
import org.houvast.language.consent.ConsentScope;
import org.houvast.language.consent.Consents;
import org.houvast.language.event.Ground;
import org.houvast.language.rule.Rule;

/**
 * R38: a service is involved with consent, or on another ground (domain.md 1.5, A). A consent that is given as the
 * ground is an entry of this case, and the sharing it allows still stands on that day.
 */
final class OnConsentOrLaw {

    private OnConsentOrLaw() {}

    static Check check(Circumstances how, Consents consents, Context context) {
        var ground = how.ground();
        if (ground == null) {
            return Check.warns(Rule.R38, "no-ground", Map.of());
        }
        return ground.kind() == Ground.Kind.LEGAL || consented(ground.reference(), how.occurred(), consents, context)
                ? Check.met()
                : Check.warns(Rule.R38, "consent-does-not-stand", Map.of("on", how.occurred()));
    }

    private static boolean consented(String reference, LocalDate on, Consents consents, Context context) {
        return Identifier.SHAPE.matcher(reference).matches()
                && context.file()
                        .entry(new EventId(reference))
                        .filter(entry -> entry.type() == ConsentGiven.class && !entry.isWithdrawn())
                        .filter(entry -> stillStands(entry, on, consents))
                        .isPresent();
    }

    private static boolean stillStands(FiledEntry consent, LocalDate on, Consents consents) {
        return consent.about().stream().anyMatch(person -> consents.stands(person, ConsentScope.SHARING, on));
    }
}
