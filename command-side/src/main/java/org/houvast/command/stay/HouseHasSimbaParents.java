package org.houvast.command.stay;

import java.util.Map;
import org.houvast.command.deciding.Check;
import org.houvast.language.rule.Rule;

/** R19: a child is placed with two approved Simba parents (S000:18-19). */
final class HouseHasSimbaParents {

    private HouseHasSimbaParents() {}

    static Check check(HouseView house) {
        return house.parentsApproved() || !house.opened()
                ? Check.met()
                : Check.refuses(Rule.R19, "not-approved", Map.of("house", house.id()));
    }
}
