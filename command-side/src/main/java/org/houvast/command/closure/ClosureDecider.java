package org.houvast.command.closure;

import java.util.List;
import java.util.stream.Stream;
import org.houvast.command.closure.ClosureCommand.CloseCase;
import org.houvast.command.closure.ClosureCommand.ReopenCase;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Context;
import org.houvast.command.deciding.Decision;
import org.houvast.command.deciding.Deliberated;
import org.houvast.command.deciding.GivesReasons;
import org.houvast.command.deciding.Placements;
import org.houvast.language.closure.ClosureEvent.CaseClosed;
import org.houvast.language.closure.ClosureEvent.CaseReopened;
import org.houvast.language.event.DomainEvent;
import org.houvast.language.event.EventHeader;
import org.houvast.language.house.HouseEvent.PlaceFreed;
import org.houvast.language.rule.Warning;

/** Decides about the end of a case. */
public final class ClosureDecider {

    private ClosureDecider() {}

    /** What follows from a command. */
    public static Decision decide(
            ClosureCommand command, Placements placements, Trajectories trajectories, Context context) {
        return switch (command) {
            case CloseCase c -> close(c, placements, trajectories, context);
            case ReopenCase c ->
                Check.needs(context.file().closed(), "not-closed")
                        .and(GivesReasons.check(c.circumstances()))
                        .thenOne(found -> new CaseReopened(c.caseId(), header(c, found, context)));
        };
    }

    /** With the case go the places that are still kept for its children. */
    private static Decision close(CloseCase c, Placements placements, Trajectories trajectories, Context context) {
        return Deliberated.check(c, context)
                .and(NothingIsOpen.check(placements, trajectories))
                .and(EveryTrajectoryEnds.check(c, context.file()))
                .and(RetentionNotice.check(c))
                .and(ReasonsThatTheFileShows.check(c, trajectories, context.file()))
                .and(EveryGoalIsJudged.check(c.goals(), context.file()))
                .then(found -> Stream.concat(
                                Stream.of(new CaseClosed(
                                        c.caseId(),
                                        header(c, found, context),
                                        c.closures(),
                                        c.goals(),
                                        c.retentionNoticeGiven(),
                                        c.familyReason(),
                                        context.recorded(c.deliberation()))),
                                keptPlacesFreed(c, placements, context))
                        .toList());
    }

    private static Stream<DomainEvent> keptPlacesFreed(CloseCase c, Placements placements, Context context) {
        return placements.kept().entrySet().stream()
                .map(kept -> new PlaceFreed(
                        kept.getValue(),
                        context.header(c.circumstances(), List.of(kept.getKey().person()), List.of()),
                        c.caseId(),
                        kept.getKey()));
    }

    private static EventHeader header(ClosureCommand c, List<Warning> found, Context context) {
        return context.header(c.circumstances(), context.file().family(), found);
    }
}
