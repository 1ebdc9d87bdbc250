package org.houvast.command.familycase;

import org.houvast.command.house.House;
import org.houvast.command.stay.HouseView;
import org.houvast.language.HouseId;

/** A house as the deciders about a case see it. */
public final class HouseViews {

    private HouseViews() {}

    /** A view of a house; of {@link House#NONE} that of one that was never opened. */
    public static HouseView of(HouseId id, House house) {
        return new HouseView(
                id,
                house.opened(),
                house.closed(),
                house.capacity(),
                house.parentsApproved(),
                house.parents(),
                house.living(),
                house.expected());
    }
}
