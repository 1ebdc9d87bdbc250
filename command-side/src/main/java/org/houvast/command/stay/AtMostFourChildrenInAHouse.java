package org.houvast.command.stay;

import java.util.Map;
import org.houvast.command.deciding.Check;
import org.houvast.language.ChildId;
import org.houvast.language.profile.SimbaSettings;
import org.houvast.language.rule.Rule;

/** R17: two to four children live in a house (S000:16, S000:120). Refused above, and in a house that is closed; warned below. */
final class AtMostFourChildrenInAHouse {

    private AtMostFourChildrenInAHouse() {}

    static Check check(ChildId child, HouseView house, SimbaSettings settings) {
        if (!house.opened()) {
            return Check.met();
        }
        if (house.closed()) {
            return Check.refuses(Rule.R17, "closed", Map.of());
        }
        int children = house.takenBesides(child) + 1;
        int most = Math.min(house.capacity(), settings.placesTo());
        if (children > most) {
            return Check.refuses(Rule.R17, "full", Map.of("children", children, "places", most));
        }
        return children < settings.placesFrom()
                ? Check.warns(Rule.R17, "alone", Map.of("children", children, "atLeast", settings.placesFrom()))
                : Check.met();
    }
}
