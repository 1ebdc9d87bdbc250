package org.houvast.command.stay;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Circumstances;
import org.houvast.command.deciding.Context;
import org.houvast.command.deciding.OwnConsent;
import org.houvast.language.PersonId;
import org.houvast.language.consent.ConsentScope;
import org.houvast.language.event.Ground;
import org.houvast.language.rule.Rule;

/**
 * R23: everybody involved consents before the start (S003:15): the clients, the members of the Simba team on that day
 * (professionals and network among them), the Simba parents of the house, and the children of twelve and older. Where
 * it rests on the law instead (a judge decides), who did not consent is warned of.
 */
final class EverybodyConsents {

    private EverybodyConsents() {}

    static Check check(Stay stay, HouseView house, Circumstances how, Context context) {
        var missing = involved(stay, house, how, context).stream()
                .filter(person -> !stay.consents().stands(person, ConsentScope.TRAJECTORY, how.occurred()))
                .map(PersonId::value)
                .sorted()
                .collect(Collectors.joining(", "));
        if (missing.isEmpty()) {
            return Check.met();
        }
        return byLaw(how)
                ? Check.warns(Rule.R23, "by-law", Map.of("missing", missing))
                : Check.refuses(Rule.R23, "consent-missing", Map.of("missing", missing));
    }

    private static Set<PersonId> involved(Stay stay, HouseView house, Circumstances how, Context context) {
        var involved = new LinkedHashSet<PersonId>(context.file().parents());
        involved.addAll(stay.simbaTeam().members(how.occurred()).keySet());
        involved.addAll(house.parents());
        OwnConsent.oldEnough(context.file().children(), how.occurred(), context)
                .forEach(child -> involved.add(child.person()));
        return involved;
    }

    private static boolean byLaw(Circumstances how) {
        var ground = how.ground();
        return ground != null && ground.kind() == Ground.Kind.LEGAL;
    }
}
