package org.houvast.command.stay;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.stream.Collectors;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Context;
import org.houvast.language.PersonId;
import org.houvast.language.consent.ConsentScope;
import org.houvast.language.rule.Rule;

/**
 * R23: everybody involved consents before the start (S003:15): the clients, the members of the Simba team, and the
 * children of twelve and older.
 */
final class EverybodyConsents {

    private EverybodyConsents() {}

    static Check check(Stay stay, LocalDate on, Context context) {
        var involved = new LinkedHashSet<PersonId>(context.file().parents());
        involved.addAll(stay.teamMembers());
        int own = context.profile().kindreflex().ownConsentFromYears();
        for (var child : context.file().children()) {
            if (context.file().birthDate(child).stream().anyMatch(born -> !on.isBefore(born.plusYears(own)))) {
                involved.add(child.person());
            }
        }
        var missing = involved.stream()
                .filter(person -> !stay.consents().stands(person, ConsentScope.TRAJECTORY, on))
                .map(PersonId::value)
                .sorted()
                .collect(Collectors.joining(", "));
        return missing.isEmpty() ? Check.met() : Check.refuses(Rule.R23, "consent-missing", Map.of("missing", missing));
    }
}
