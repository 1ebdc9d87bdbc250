package org.houvast.command.stay;

import java.util.List;
import java.util.stream.Stream;
import org.houvast.command.deciding.Context;
import org.houvast.language.HouseId;
import org.houvast.language.house.HouseEvent.PlaceFreed;

/** A place that was kept for a child is free again once it is decided otherwise, or the child lives elsewhere. */
final class KeptPlaces {

    private KeptPlaces() {}

    static Stream<PlaceFreed> freed(StayCommand c, Stay stay, Context context) {
        return stay.keptFor(c.child()).stream()
                .map(kept -> new PlaceFreed(kept, StayDecider.header(c, List.of(), context), c.caseId(), c.child()));
    }

    static Stream<PlaceFreed> freedElsewhere(StayCommand c, HouseId chosen, Stay stay, Context context) {
        return freed(c, stay, context).filter(freed -> !freed.house().equals(chosen));
    }
}
