package org.houvast.command.house;

import java.util.Map;
import org.houvast.command.deciding.Check;
import org.houvast.language.profile.SimbaSettings;
import org.houvast.language.rule.Rule;

/** R17: a house has two to four places (S000:16, S000:120). */
final class TwoToFourPlaces {

    private TwoToFourPlaces() {}

    static Check check(int capacity, SimbaSettings settings) {
        return capacity >= settings.placesFrom() && capacity <= settings.placesTo()
                ? Check.met()
                : Check.refuses(
                        Rule.R17,
                        "places-out-of-bounds",
                        Map.of("places", capacity, "from", settings.placesFrom(), "to", settings.placesTo()));
    }

    /** A house keeps at least the places that are taken or kept. */
    static Check enough(int capacity, House house) {
        int taken = house.living().size() + house.expected().size();
        return capacity >= taken
                ? Check.met()
                : Check.refuses(Rule.R17, "fewer-than-taken", Map.of("places", capacity, "taken", taken));
    }
}
