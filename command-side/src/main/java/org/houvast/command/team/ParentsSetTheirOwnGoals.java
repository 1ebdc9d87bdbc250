package org.houvast.command.team;

import java.util.List;
import java.util.Map;
import org.houvast.command.deciding.Check;
import org.houvast.language.PersonId;
import org.houvast.language.rule.Rule;

/** R25: parents set their own goals, after the co-operation of all involved has begun (S003:15). */
final class ParentsSetTheirOwnGoals {

    private ParentsSetTheirOwnGoals() {}

    /** The owner of a goal is a parent: a client of the case. */
    static Check owner(PersonId owner, List<PersonId> parents) {
        return parents.contains(owner)
                ? Check.met()
                : Check.refuses(Rule.R25, "owner-no-parent", Map.of("owner", owner));
    }

    /** First co-operation, then goals: warned when there is no team yet. */
    static Check inTurn(Team team) {
        return team.formed() ? Check.met() : Check.warns(Rule.R25, "before-team", Map.of());
    }
}
