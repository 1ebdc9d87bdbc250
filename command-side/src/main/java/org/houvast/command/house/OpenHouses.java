package org.houvast.command.house;

import java.util.Map;
import org.houvast.command.deciding.Check;

/** What a house must be for anything to be decided about it: opened, not closed, and for its closing also empty. */
final class OpenHouses {

    private OpenHouses() {}

    static Check notYetOpened(House house) {
        return Check.needs(!house.opened(), "house-exists");
    }

    static Check open(House house) {
        return house.opened() ? Check.needs(!house.closed(), "house-closed") : Check.refuses("no-such-house", Map.of());
    }

    /** A house closes once no child lives there and no place is kept. */
    static Check mayClose(House house) {
        return open(house)
                .and(Check.needs(
                        house.living().isEmpty() && house.expected().isEmpty(),
                        "children-in-house",
                        Map.of(
                                "living",
                                house.living().size(),
                                "expected",
                                house.expected().size())));
    }
}
