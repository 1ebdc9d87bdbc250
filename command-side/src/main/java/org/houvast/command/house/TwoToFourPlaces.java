package org.houvast.command.house;

import java.util.Map;
import org.houvast.command.deciding.Check;
import org.houvast.language.programme.ProgrammeProfile;
import org.houvast.language.rule.Rule;

/** R17: a house has two to four places (S000:16, S000:120). */
final class TwoToFourPlaces {

    private TwoToFourPlaces() {}

    static Check check(int capacity, ProgrammeProfile profile) {
        return capacity >= profile.placesFrom() && capacity <= profile.placesTo()
                ? Check.met()
                : Check.refuses(
                        Rule.R17,
                        "places-out-of-bounds",
                        Map.of("places", capacity, "from", profile.placesFrom(), "to", profile.placesTo()));
    }
}
