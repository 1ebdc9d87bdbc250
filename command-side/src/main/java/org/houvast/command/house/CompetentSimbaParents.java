package org.houvast.command.house;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houvast.command.deciding.Check;
import org.houvast.language.house.Competence;
import org.houvast.language.house.SimbaParent;
import org.houvast.language.rule.Rule;

/** R19: Simba parents are selected on competences (S000:440-468). Warns of those that are not noted of each of them. */
final class CompetentSimbaParents {

    private CompetentSimbaParents() {}

    static Check check(List<SimbaParent> parents) {
        var missing = Stream.of(Competence.values())
                .filter(competence -> !parents.stream()
                        .allMatch(parent -> parent.competences().contains(competence)))
                .map(Competence::code)
                .collect(Collectors.joining(", "));
        return missing.isEmpty()
                ? Check.met()
                : Check.warns(Rule.R19, "competences-missing", Map.of("competences", missing));
    }
}
