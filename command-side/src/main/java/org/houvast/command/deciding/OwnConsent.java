package org.houvast.command.deciding;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;
import org.houvast.language.ChildId;
import org.houvast.language.consent.ConsentScope;
import org.houvast.language.consent.Consents;
import org.houvast.language.rule.Rule;

/**
 * R23, for the children: from its twelfth birthday (the profile's setting) a child consents to its trajectory itself
 * (S003:15; S004:285-289). A child may turn twelve in the course of it: then its own consent is asked.
 */
public final class OwnConsent {

    private OwnConsent() {}

    /** Of these children: those who are old enough on a day. */
    public static Stream<ChildId> oldEnough(Collection<ChildId> children, LocalDate on, Context context) {
        int years = context.profile().kindreflex().ownConsentFromYears();
        return children.stream()
                .filter(child ->
                        context.file().birthDate(child).stream().anyMatch(born -> !on.isBefore(born.plusYears(years))));
    }

    /** Warns of each of these children that is old enough and whose own consent does not stand on a day. */
    public static Check asked(Collection<ChildId> children, LocalDate on, Consents consents, Context context) {
        return oldEnough(children, on, context)
                .filter(child -> !consents.stands(child.person(), ConsentScope.TRAJECTORY, on))
                .map(child -> Check.warns(Rule.R23, "own-consent-due", Map.of("child", child)))
                .reduce(Check.met(), Check::and);
    }
}
