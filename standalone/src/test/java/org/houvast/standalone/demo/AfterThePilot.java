package org.houvast.standalone.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.houvast.command.closure.ClosureCommand.ReopenCase;
import org.houvast.command.deciding.Circumstances;
import org.houvast.command.deciding.Command;
import org.houvast.command.house.HouseCommand.ChangePlaces;
import org.houvast.command.house.HouseCommand.CloseHouse;
import org.houvast.command.stay.StayCommand.EndPlacement;
import org.houvast.command.stay.StayCommand.MoveChild;
import org.houvast.command.stay.StayCommand.StartPlacement;
import org.houvast.language.access.Role;
import org.houvast.language.event.Actor;
import org.houvast.language.stay.PlacementEndReason;

/** What the story of the pilot has no place for: a family that comes back, a child that moves, a house that closes. */
final class AfterThePilot {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    private AfterThePilot() {}

    /** The story of the pilot, and what comes after it. */
    static List<Step> stepsFromTheFirst() {
        return Stream.concat(PilotStory.steps().stream(), steps()).toList();
    }

    private static Stream<Step> steps() {
        var family = Pilot.families().getFirst();
        var child = family.children().getFirst().id();
        var houses = Stream.of(PilotHouse.values()).map(PilotHouse::id).limit(2).toList();
        var from = houses.getFirst();
        var to = houses.getLast();
        var on = Circumstances.on(DAY).because("Het gaat thuis niet meer");
        return Stream.of(
                step(new ReopenCase(family.caseId(), on)),
                step(new StartPlacement(family.caseId(), on, child, from)),
                step(new MoveChild(family.caseId(), on, child, to)),
                step(new EndPlacement(family.caseId(), on, child, PlacementEndReason.MOVED)),
                step(new ChangePlaces(to, on, 3)),
                step(new CloseHouse(to, on)));
    }

    private static Step step(Command command) {
        return new Step(
                Instant.parse("2026-01-05T12:00:00Z"),
                "after/" + command.getClass().getSimpleName(),
                new Actor("supervisor", Role.SUPERVISOR, Script.ORGANISATION),
                entries -> command);
    }
}
