package org.houvast.command.safety;

import java.util.List;
import java.util.Map;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Entries;
import org.houvast.command.deciding.WorryingAndWilling;
import org.houvast.language.PersonId;
import org.houvast.language.concern.Willingness;
import org.houvast.language.rule.Rule;

/**
 * R11: a safety plan is agreed with parents who are willing (S002:7): the last D2 about each of them says so. One who is partly
 * willing may take part, with a warning; and so is a client left out of the plan.
 */
final class PlanWithTheWilling {

    private PlanWithTheWilling() {}

    static Check check(List<PersonId> parents, Entries entries) {
        var willing = WorryingAndWilling.parents(Willingness.WILLING, entries);
        var partly = WorryingAndWilling.parents(Willingness.PARTLY, entries);
        var clients = entries.file().parents();
        return parents.stream()
                .filter(clients::contains)
                .filter(parent -> !willing.contains(parent))
                .map(parent -> partly.contains(parent)
                        ? Check.warns(Rule.R11, "partly-willing", Map.of("parent", parent))
                        : Check.refuses(Rule.R11, "not-willing", Map.of("parent", parent)))
                .reduce(leftOut(parents, clients), Check::and);
    }

    private static Check leftOut(List<PersonId> parents, List<PersonId> clients) {
        var others =
                clients.stream().filter(client -> !parents.contains(client)).toList();
        return others.isEmpty()
                ? Check.met()
                : Check.warns(Rule.R11, "left-out", Map.of("parents", WorryingAndWilling.listed(others)));
    }
}
