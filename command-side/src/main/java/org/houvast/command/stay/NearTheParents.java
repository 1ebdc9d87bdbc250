package org.houvast.command.stay;

import java.util.Map;
import org.houvast.command.deciding.Check;
import org.houvast.command.stay.StayCommand.DecidePlacement;
import org.houvast.language.profile.SimbaSettings;
import org.houvast.language.rule.Rule;

/**
 * R39: the house is preferably near the parents' home (S000:139-142), so that they can go on being parents there. What
 * counts as near is a setting, in minutes of travel one way.
 */
final class NearTheParents {

    private static final int MINUTES_OF_A_DAY = 24 * 60;

    private NearTheParents() {}

    /** Checks that what is said can be a travel time. */
    static Check estimated(DecidePlacement c) {
        var minutes = c.minutesFromHome();
        return minutes == null || (minutes >= 0 && minutes <= MINUTES_OF_A_DAY)
                ? Check.met()
                : Check.refuses("travel-out-of-bounds", Map.of("minutes", minutes, "most", MINUTES_OF_A_DAY));
    }

    /** Warns when a child is placed far from its parents, and when it is not said how far. */
    static Check check(DecidePlacement c, SimbaSettings settings) {
        var longest = settings.travelMinutes();
        if (longest.isEmpty()) {
            return Check.met();
        }
        var minutes = c.minutesFromHome();
        if (minutes == null) {
            return Check.warns(Rule.R39, "travel-not-said", Map.of());
        }
        return minutes > longest.getAsInt()
                ? Check.warns(Rule.R39, "far", Map.of("minutes", minutes, "atMost", longest.getAsInt()))
                : Check.met();
    }
}
