package org.houvast.command.reunification;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Context;
import org.houvast.command.deciding.Decision;
import org.houvast.command.deciding.KnownToTheCase;
import org.houvast.command.deciding.Placement;
import org.houvast.command.deciding.TermOfSixToEighteenMonths;
import org.houvast.command.reunification.ReunificationCommand.CompleteReturn;
import org.houvast.command.reunification.ReunificationCommand.RecordReEntry;
import org.houvast.language.event.DomainEvent;
import org.houvast.language.event.EventHeader;
import org.houvast.language.house.HouseEvent.PlaceFreed;
import org.houvast.language.reunification.ReunificationEvent.ChildReturnedHome;
import org.houvast.language.reunification.ReunificationEvent.ReEntryOccurred;
import org.houvast.language.rule.Warning;
import org.houvast.language.stay.PlacementEndReason;
import org.houvast.language.stay.StayEvent.PlacementEnded;

/** The day from which a child lives at home, and the day on which that came undone. Both are facts. */
final class Homecoming {

    private Homecoming() {}

    static Decision decide(CompleteReturn c, Reunification state, Context context) {
        var child = state.of(c.child());
        var placement = state.placements().of(c.child());
        var on = c.circumstances().occurred();
        var term = placement
                .map(stay -> context.inSimba(settings -> TermOfSixToEighteenMonths.ended(stay, on, settings)))
                .orElseGet(Check::met);
        return KnownToTheCase.children(List.of(c.child()), context.file())
                .and(Check.needs(!child.livesAtHome(), "already-home"))
                .and(placement
                        .filter(stay -> on.isBefore(stay.since()))
                        .map(stay -> Check.refuses("before-placement", Map.of("since", stay.since())))
                        .orElseGet(Check::met))
                .and(ReturnOnlyWhenHomeIsSafe.cameHome(child))
                .and(ReturnInPhases.planned(List.of(child)))
                .then(found -> Stream.concat(
                                Stream.of(new ChildReturnedHome(
                                        c.caseId(), header(c, found, context), c.child(), c.planned())),
                                placement.stream().flatMap(stay -> ending(c, stay, term.warnings(), context)))
                        .toList());
    }

    static Decision undone(RecordReEntry c, Reunification state, Context context) {
        var child = state.of(c.child());
        return KnownToTheCase.children(List.of(c.child()), context.file())
                .and(Check.needs(child.cameHomeBy(c.circumstances().occurred()) && child.mayReEnter(), "not-returned"))
                .thenOne(found -> new ReEntryOccurred(c.caseId(), header(c, found, context), c.child(), c.where()));
    }

    private static Stream<DomainEvent> ending(CompleteReturn c, Placement stay, List<Warning> found, Context context) {
        return Stream.of(
                new PlacementEnded(
                        c.caseId(),
                        header(c, found, context),
                        c.child(),
                        stay.house(),
                        PlacementEndReason.RETURNED_HOME),
                new PlaceFreed(stay.house(), header(c, List.of(), context), c.caseId(), c.child()));
    }

    private static EventHeader header(CompleteReturn c, List<Warning> found, Context context) {
        return ReunificationDecider.header(c, List.of(c.child()), found, context);
    }

    private static EventHeader header(RecordReEntry c, List<Warning> found, Context context) {
        return ReunificationDecider.header(c, List.of(c.child()), found, context);
    }
}
