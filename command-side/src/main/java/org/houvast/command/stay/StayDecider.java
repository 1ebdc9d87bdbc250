package org.houvast.command.stay;

import static org.houvast.command.deciding.KnownToTheCase.children;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Context;
import org.houvast.command.deciding.Decision;
import org.houvast.command.deciding.Deliberated;
import org.houvast.command.deciding.GivesReasons;
import org.houvast.command.deciding.Placement;
import org.houvast.command.deciding.TermOfSixToEighteenMonths;
import org.houvast.command.stay.StayCommand.DecidePlacement;
import org.houvast.command.stay.StayCommand.EndPlacement;
import org.houvast.command.stay.StayCommand.ExtendTerm;
import org.houvast.command.stay.StayCommand.MoveChild;
import org.houvast.command.stay.StayCommand.StartPlacement;
import org.houvast.language.duty.DueDays;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.event.DomainEvent;
import org.houvast.language.event.EventHeader;
import org.houvast.language.house.HouseEvent;
import org.houvast.language.house.HouseEvent.PlaceFreed;
import org.houvast.language.house.HouseEvent.PlaceReserved;
import org.houvast.language.house.HouseEvent.PlaceTaken;
import org.houvast.language.rule.Warning;
import org.houvast.language.stay.PlacementEndReason;
import org.houvast.language.stay.PlacementOutcome;
import org.houvast.language.stay.StayEvent.ChildMoved;
import org.houvast.language.stay.StayEvent.ChildPlaced;
import org.houvast.language.stay.StayEvent.PlacementDecided;
import org.houvast.language.stay.StayEvent.PlacementEnded;
import org.houvast.language.stay.StayEvent.TermExtended;

/**
 * Decides about stays. A command that concerns a house is decided beside that house; the events that follow stand in
 * both streams, in one commit.
 */
public final class StayDecider {

    private StayDecider() {}

    /** D6. Refused when the child is too old, the house full or unready, or somebody has not consented. */
    public static Decision decide(DecidePlacement c, Stay stay, HouseView house, Context context) {
        var known = Deliberated.check(c, context)
                .and(children(List.of(c.child()), context.file()))
                .and(SiblingsHavePriority.named(c, context.file()))
                .and(NearTheParents.estimated(c))
                .and(exists(house));
        if (c.outcome() == PlacementOutcome.NOT_PLACE) {
            return known.then(found -> events(decided(c, found, context), KeptPlaces.freed(c, stay, context)));
        }
        return known.and(notPlacedYet(c, stay))
                .and(YoungEnoughToBePlaced.check(c.child(), c.circumstances().occurred(), house, stay, context))
                .and(context.inSimba(settings -> AtMostFourChildrenInAHouse.check(c.child(), house, settings)))
                .and(SiblingsHavePriority.check(c.child(), house, stay))
                .and(SiblingsHavePriority.considered(c, context.file()))
                .and(context.inSimba(settings -> NearTheParents.check(c, settings)))
                .and(exceptionGivesItsReason(c))
                .and(outgrows(c, context))
                .and(HouseHasSimbaParents.check(house))
                .and(EverybodyConsents.check(stay, house, c.circumstances(), context))
                .then(found -> events(
                        decided(c, found, context),
                        Stream.concat(
                                KeptPlaces.freedElsewhere(c, house.id(), stay, context),
                                Stream.of(new PlaceReserved(
                                        house.id(), header(c, List.of(), context), c.caseId(), c.child())))));
    }

    /** A fact: what the rules find stays with it as warnings. */
    public static Decision decide(StartPlacement c, Stay stay, HouseView house, Context context) {
        return placing(c, stay, house, context)
                .and(notPlacedYet(c, stay))
                .then(found -> events(
                        new ChildPlaced(c.caseId(), header(c, found, context), c.child(), house.id()),
                        Stream.concat(
                                KeptPlaces.freedElsewhere(c, house.id(), stay, context),
                                Stream.of(new PlaceTaken(
                                        house.id(), header(c, List.of(), context), c.caseId(), c.child())))));
    }

    /** A fact: what the rules find about the new house stays with it as warnings. */
    public static Decision decide(MoveChild c, Stay stay, HouseView to, Context context) {
        var placement = stay.of(c.child());
        if (placement.isEmpty()) {
            return children(List.of(c.child()), context.file())
                    .and(noPlacement())
                    .then(found -> List.of());
        }
        var from = placement.get().house();
        return placing(c, stay, to, context)
                .and(notBefore(placement.get(), c))
                .and(from.equals(to.id()) ? alreadyThere() : Check.met())
                .then(found -> List.of(
                        new ChildMoved(c.caseId(), header(c, found, context), c.child(), from, to.id()),
                        new PlaceFreed(from, header(c, List.of(), context), c.caseId(), c.child()),
                        new PlaceTaken(to.id(), header(c, List.of(), context), c.caseId(), c.child())));
    }

    /** A fact; warned when the stay was shorter than the programme's shortest. */
    public static Decision decide(EndPlacement c, Stay stay, Context context) {
        var placement = stay.of(c.child());
        if (placement.isEmpty()) {
            return children(List.of(c.child()), context.file())
                    .and(noPlacement())
                    .then(found -> List.of());
        }
        var house = placement.get().house();
        return context.inSimba(settings -> TermOfSixToEighteenMonths.ended(
                        placement.get(), c.circumstances().occurred(), settings))
                .and(notBefore(placement.get(), c))
                .and(otherwiseThanByReturn(c))
                .then(found -> List.of(
                        new PlacementEnded(c.caseId(), header(c, found, context), c.child(), house, c.endReason()),
                        new PlaceFreed(house, header(c, List.of(), context), c.caseId(), c.child())));
    }

    /** D8, a reasoned extension beyond the programme's longest stay. */
    public static Decision decide(ExtendTerm c, Stay stay, Context context) {
        return Deliberated.inTeam(c, context)
                .and(children(List.of(c.child()), context.file()))
                .and(stay.of(c.child())
                        .map(placement -> context.inSimba(
                                settings -> TermOfSixToEighteenMonths.extended(placement, c.until(), settings)))
                        .orElseGet(StayDecider::noPlacement))
                .and(ExtensionRestsOnAReassessment.check(c, context))
                .and(OutgrowsTheHouse.check(c.child(), c.until(), context))
                .thenOne(found -> new TermExtended(
                        c.caseId(),
                        header(c, found, context),
                        c.child(),
                        c.until(),
                        context.recorded(c.deliberation())));
    }

    private static Check placing(StayCommand c, Stay stay, HouseView house, Context context) {
        return children(List.of(c.child()), context.file())
                .and(exists(house))
                .and(YoungEnoughToBePlaced.check(c.child(), c.circumstances().occurred(), house, stay, context))
                .and(context.inSimba(settings -> AtMostFourChildrenInAHouse.check(c.child(), house, settings)))
                .and(SiblingsHavePriority.check(c.child(), house, stay))
                .and(HouseHasSimbaParents.check(house))
                .and(EverybodyConsents.check(stay, house, c.circumstances(), context))
                .aboutAFact();
    }

    /** The ordinary term, counted from the day of the decision: the child moves in then or later. */
    private static Check outgrows(DecidePlacement c, Context context) {
        return context.inSimba(settings -> OutgrowsTheHouse.check(
                c.child(), DueDays.termEnds(c.circumstances().occurred(), settings), context));
    }

    /** What is an exception, and why, is said beside the reasons of the decision (D6). */
    private static Check exceptionGivesItsReason(DecidePlacement c) {
        return c.outcome() == PlacementOutcome.PLACE_WITH_EXCEPTION
                ? GivesReasons.check(c.circumstances())
                : Check.met();
    }

    private static List<DomainEvent> events(CaseEvent first, Stream<? extends HouseEvent> inHouses) {
        return Stream.concat(Stream.of(first), inHouses).toList();
    }

    private static PlacementDecided decided(DecidePlacement c, List<Warning> found, Context context) {
        return new PlacementDecided(
                c.caseId(),
                header(c, found, context),
                c.child(),
                c.house(),
                c.outcome(),
                c.siblings(),
                c.siblingsConsidered(),
                c.minutesFromHome(),
                context.recorded(c.deliberation()));
    }

    static EventHeader header(StayCommand c, List<Warning> found, Context context) {
        return context.header(c.circumstances(), List.of(c.child().person()), found);
    }

    private static Check notBefore(Placement placement, StayCommand c) {
        return Check.needs(
                !c.circumstances().occurred().isBefore(placement.since()),
                "before-placement",
                Map.of("since", placement.since()));
    }

    private static Check otherwiseThanByReturn(EndPlacement c) {
        return Check.needs(c.endReason() != PlacementEndReason.RETURNED_HOME, "return-ends-placement");
    }

    private static Check exists(HouseView house) {
        return Check.needs(house.opened(), "no-such-house");
    }

    private static Check notPlacedYet(StayCommand c, Stay stay) {
        return Check.needs(stay.of(c.child()).isEmpty(), "already-placed");
    }

    private static Check noPlacement() {
        return Check.refuses("not-placed", Map.of());
    }

    private static Check alreadyThere() {
        return Check.refuses("already-there", Map.of());
    }
}
