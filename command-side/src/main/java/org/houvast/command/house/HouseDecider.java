package org.houvast.command.house;

import java.util.List;
import java.util.Map;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Context;
import org.houvast.command.deciding.Decision;
import org.houvast.command.deciding.GivesReasons;
import org.houvast.command.house.HouseCommand.ApproveSimbaParents;
import org.houvast.command.house.HouseCommand.ChangePlaces;
import org.houvast.command.house.HouseCommand.CloseHouse;
import org.houvast.command.house.HouseCommand.OpenHouse;
import org.houvast.language.PersonId;
import org.houvast.language.house.HouseEvent.HouseClosed;
import org.houvast.language.house.HouseEvent.HouseOpened;
import org.houvast.language.house.HouseEvent.PlacesChanged;
import org.houvast.language.house.HouseEvent.SimbaParentsApproved;
import org.houvast.language.house.SimbaParent;

/** Decides about a Simba house. Its places are taken and freed by the stays of children. */
public final class HouseDecider {

    private HouseDecider() {}

    /** What follows from a command. */
    public static Decision decide(HouseCommand command, House house, Context context) {
        return switch (command) {
            case OpenHouse c ->
                OpenHouses.notYetOpened(house)
                        .and(context.profile()
                                .simba()
                                .map(settings -> TwoToFourPlaces.check(c.capacity(), settings))
                                .orElseGet(() -> Check.refuses("programme-without-houses", Map.of())))
                        .thenOne(found -> new HouseOpened(
                                c.house(),
                                context.header(c.circumstances(), List.of(), found),
                                c.name(),
                                c.address(),
                                c.capacity()));
            case ApproveSimbaParents c ->
                OpenHouses.open(house)
                        .and(TwoSimbaParents.check(c.parents()))
                        .and(CompetentSimbaParents.check(c.parents()))
                        .thenOne(found -> new SimbaParentsApproved(
                                c.house(),
                                context.header(c.circumstances(), persons(c.parents()), found),
                                c.parents()));
            case ChangePlaces c ->
                OpenHouses.open(house)
                        .and(context.inSimba(settings -> TwoToFourPlaces.check(c.capacity(), settings)))
                        .and(TwoToFourPlaces.enough(c.capacity(), house))
                        .thenOne(found -> new PlacesChanged(
                                c.house(), context.header(c.circumstances(), List.of(), found), c.capacity()));
            case CloseHouse c ->
                OpenHouses.mayClose(house)
                        .and(GivesReasons.check(c.circumstances()))
                        .thenOne(found ->
                                new HouseClosed(c.house(), context.header(c.circumstances(), List.of(), found)));
        };
    }

    private static List<PersonId> persons(List<SimbaParent> parents) {
        return parents.stream().map(SimbaParent::person).toList();
    }
}
