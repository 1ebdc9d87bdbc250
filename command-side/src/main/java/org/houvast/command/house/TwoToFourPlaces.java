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
                        "The house would have " + capacity + " places",
                        "Open it with " + profile.placesFrom() + " to " + profile.placesTo() + " places",
                        Map.of(
                                "places", Integer.toString(capacity),
                                "from", Integer.toString(profile.placesFrom()),
                                "to", Integer.toString(profile.placesTo())));
    }
}
