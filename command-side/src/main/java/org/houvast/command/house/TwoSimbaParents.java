package org.houvast.command.house;

import java.util.List;
import java.util.Map;
import org.houvast.command.deciding.Check;
import org.houvast.language.house.SimbaParent;
import org.houvast.language.rule.Rule;

/** R19: two Simba parents, at least one of them a professional (S000:18-19). */
final class TwoSimbaParents {

    private TwoSimbaParents() {}

    static Check check(List<SimbaParent> parents) {
        long people = parents.stream().map(SimbaParent::person).distinct().count();
        long professionals = parents.stream().filter(SimbaParent::professional).count();
        return people == 2 && professionals >= 1
                ? Check.met()
                : Check.refuses(Rule.R19, "incomplete", Map.of("parents", people, "professionals", professionals));
    }
}
