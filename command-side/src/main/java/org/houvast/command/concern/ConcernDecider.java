package org.houvast.command.concern;

import java.util.List;
import org.houvast.command.concern.ConcernCommand.AssessWillingness;
import org.houvast.command.concern.ConcernCommand.ChooseRoute;
import org.houvast.command.concern.ConcernCommand.CompleteStep;
import org.houvast.command.concern.ConcernCommand.DecideConcern;
import org.houvast.command.concern.ConcernCommand.NoteUnease;
import org.houvast.command.concern.ConcernCommand.OpenCase;
import org.houvast.command.concern.ConcernCommand.RecordGenogram;
import org.houvast.command.concern.ConcernCommand.RecordParentalSupport;
import org.houvast.command.concern.ConcernCommand.RecordParenthoodTalk;
import org.houvast.command.concern.ConcernCommand.RecordSignal;
import org.houvast.command.concern.ConcernCommand.RegisterChild;
import org.houvast.command.deciding.CaseFile;
import org.houvast.command.deciding.Context;
import org.houvast.command.deciding.Decision;
import org.houvast.command.deciding.Deliberated;
import org.houvast.command.deciding.Entries;
import org.houvast.command.deciding.KnownToTheCase;
import org.houvast.language.PersonId;
import org.houvast.language.concern.ConcernEvent.ConcernDecided;
import org.houvast.language.concern.ConcernEvent.RouteChosen;
import org.houvast.language.concern.ConcernEvent.SignalRecorded;
import org.houvast.language.concern.ConcernEvent.StepCompleted;
import org.houvast.language.concern.ConcernEvent.WillingnessAssessed;
import org.houvast.language.event.EventHeader;
import org.houvast.language.rule.Warning;

/**
 * Decides about steps 1 to 3 of the Kindreflex, about steps as they are completed, and about D1, D2 and D3. All it asks about
 * stands in the case's index.
 */
public final class ConcernDecider {

    private ConcernDecider() {}

    /** What follows from a command. */
    public static Decision decide(ConcernCommand command, Context context) {
        return switch (command) {
            case OpenCase c -> Opening.open(c, context);
            case RegisterChild c -> Opening.register(c, context);
            case RecordSignal c ->
                KnownToTheCase.children(c.children(), context.file())
                        .and(SignalIsConcrete.check(c.observation()))
                        .thenOne(found -> new SignalRecorded(
                                c.caseId(),
                                header(c, CaseFile.persons(c.children()), found, context),
                                c.children(),
                                c.source(),
                                c.observation(),
                                c.interpretation()));
            case RecordParenthoodTalk c -> FirstSteps.talk(c, context);
            case RecordGenogram c -> FirstSteps.genogram(c, context);
            case NoteUnease c -> FirstSteps.unease(c, context);
            case RecordParentalSupport c -> FirstSteps.support(c, context);
            case CompleteStep c ->
                StepIsNoted.check(c.step(), entries(c, context), context)
                        .thenOne(found -> new StepCompleted(
                                c.caseId(), header(c, context.file().family(), found, context), c.step()));
            case DecideConcern c -> concern(c, context);
            case AssessWillingness c -> willingness(c, context);
            case ChooseRoute c -> route(c, context);
        };
    }

    static EventHeader header(ConcernCommand c, List<PersonId> about, List<Warning> found, Context context) {
        return context.header(c.circumstances(), about, found);
    }

    static Entries entries(ConcernCommand c, Context context) {
        return new Entries(c.circumstances().occurred(), context.file());
    }

    private static Decision concern(DecideConcern c, Context context) {
        var entries = entries(c, context);
        return Deliberated.inTeam(c, context)
                .and(EvidenceOfEveryKind.check(c.deliberation(), context.file()))
                .and(InDoubtConsult.check(c.outcome(), entries))
                .thenOne(found -> new ConcernDecided(
                        c.caseId(),
                        header(c, context.file().family(), found, context),
                        c.outcome(),
                        context.recorded(c.deliberation())));
    }

    private static Decision willingness(AssessWillingness c, Context context) {
        return Deliberated.check(c, context)
                .and(KnownToTheCase.clients(List.of(c.parent()), context.file()))
                .and(MayBeDone.assessing(entries(c, context)))
                .and(TalkedWithTheParent.check(c.parent(), c.deliberation(), context.file()))
                .and(AbilityRestsOnB9.check(c, entries(c, context)))
                .thenOne(found -> new WillingnessAssessed(
                        c.caseId(),
                        header(c, List.of(c.parent()), found, context),
                        c.parent(),
                        c.outcome(),
                        c.able(),
                        context.recorded(c.deliberation())));
    }

    private static Decision route(ChooseRoute c, Context context) {
        return Deliberated.inTeam(c, context)
                .and(MayBeDone.choosing(c.outcome(), entries(c, context), context))
                .thenOne(found -> new RouteChosen(
                        c.caseId(),
                        header(c, context.file().family(), found, context),
                        c.outcome(),
                        context.recorded(c.deliberation())));
    }
}
