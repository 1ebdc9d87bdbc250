package org.houvast.command.disclosure;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Context;
import org.houvast.command.disclosure.DisclosureCommand.DecideSharing;
import org.houvast.language.ChildId;
import org.houvast.language.consent.ConsentScope;
import org.houvast.language.consent.Consents;
import org.houvast.language.disclosure.SharingOutcome;
import org.houvast.language.event.Ground;

/**
 * D14: what can be traced to a person is shared on a law, or on a consent to sharing that stands on that day; a child of
 * twelve or older consents to it itself (domain.md 1.6; 4.1, art. 458). What is shared anonymised needs neither.
 */
final class SharedOnAGround {

    private SharedOnAGround() {}

    static Check check(DecideSharing c, Disclosure state, Consents consents, Context context) {
        if (c.outcome() != SharingOutcome.SHARE) {
            return Check.met();
        }
        var ground = c.circumstances().ground();
        if (ground == null || ground.reference().isBlank()) {
            return Check.needs(false, "sharing-without-ground");
        }
        return ground.kind() == Ground.Kind.LEGAL ? Check.met() : onConsent(c, ground, state, consents, context);
    }

    private static Check onConsent(
            DecideSharing c, Ground ground, Disclosure state, Consents consents, Context context) {
        var on = c.circumstances().occurred();
        boolean standing = state.consenting(ground.reference())
                .filter(person -> consents.stands(person, ConsentScope.SHARING, on))
                .isPresent();
        int years = context.profile().kindreflex().ownConsentFromYears();
        var missing = c.children().stream()
                .filter(child -> speaksForItself(child, on, years, context))
                .filter(child -> !consents.stands(child.person(), ConsentScope.SHARING, on))
                .map(ChildId::value)
                .collect(Collectors.joining(", "));
        return Check.needs(standing, "consent-not-standing", Map.of("on", on, "reference", ground.reference()))
                .and(Check.needs(
                        missing.isEmpty(), "child-has-not-consented", Map.of("missing", missing, "years", years)));
    }

    private static boolean speaksForItself(ChildId child, LocalDate on, int years, Context context) {
        return context.file()
                .birthDate(child)
                .filter(born -> !on.isBefore(born.plusYears(years)))
                .isPresent();
    }
}
