package org.houvast.command.deciding;

import java.util.Map;
import org.houvast.language.event.Participant;
import org.houvast.language.profile.KindreflexSettings;
import org.houvast.language.rule.Rule;

/** R07: a team decision is taken by at least two named people (S004:308). */
public final class TakenInTeam {

    private TakenInTeam() {}

    /** Checks the number of different people who took part. */
    public static Check check(Deliberating deliberation, KindreflexSettings settings) {
        long people = deliberation.participants().stream()
                .map(Participant::name)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .count();
        return people >= settings.teamOf()
                ? Check.met()
                : Check.refuses(Rule.R07, "too-few", Map.of("participants", people, "atLeast", settings.teamOf()));
    }
}
