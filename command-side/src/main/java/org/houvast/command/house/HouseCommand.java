package org.houvast.command.house;

import java.util.List;
import org.houvast.command.deciding.Circumstances;
import org.houvast.command.deciding.Command;
import org.houvast.language.HouseId;
import org.houvast.language.house.SimbaParent;
import org.houvast.language.programme.Programme;

/** Commands to a Simba house. */
public sealed interface HouseCommand extends Command {

    /** The house it is for. */
    HouseId house();

    /** Opens a house with a number of places. */
    record OpenHouse(
            HouseId house, Circumstances circumstances, Programme programme, String name, String address, int capacity)
            implements HouseCommand {}

    /** Approves the Simba parents of a house; those approved before are thereby replaced. */
    record ApproveSimbaParents(HouseId house, Circumstances circumstances, List<SimbaParent> parents)
            implements HouseCommand {
        public ApproveSimbaParents {
            parents = List.copyOf(parents);
        }
    }

    /** Changes the number of places of a house. */
    record ChangePlaces(HouseId house, Circumstances circumstances, int capacity) implements HouseCommand {}

    /** Closes a house. */
    record CloseHouse(HouseId house, Circumstances circumstances) implements HouseCommand {}
}
