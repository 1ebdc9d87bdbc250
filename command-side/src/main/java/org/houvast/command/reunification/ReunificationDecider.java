package org.houvast.command.reunification;

import java.util.List;
import org.houvast.command.deciding.AllCoreDomainsTouched;
import org.houvast.command.deciding.CaseFile;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Context;
import org.houvast.command.deciding.Decision;
import org.houvast.command.deciding.Deliberated;
import org.houvast.command.deciding.Entries;
import org.houvast.command.deciding.GivesReasons;
import org.houvast.command.deciding.KnownToTheCase;
import org.houvast.command.deciding.NetworkIsMapped;
import org.houvast.command.deciding.OwnConsent;
import org.houvast.command.reunification.ReunificationCommand.CompleteReturn;
import org.houvast.command.reunification.ReunificationCommand.DecideReturn;
import org.houvast.command.reunification.ReunificationCommand.EndAftercare;
import org.houvast.command.reunification.ReunificationCommand.EvaluatePhase;
import org.houvast.command.reunification.ReunificationCommand.PauseReturn;
import org.houvast.command.reunification.ReunificationCommand.PlanPhasedReturn;
import org.houvast.command.reunification.ReunificationCommand.RecordAftercareContact;
import org.houvast.command.reunification.ReunificationCommand.RecordReEntry;
import org.houvast.command.reunification.ReunificationCommand.ResumeReturn;
import org.houvast.command.reunification.ReunificationCommand.ReverseReturn;
import org.houvast.command.reunification.ReunificationCommand.StartAftercare;
import org.houvast.command.reunification.ReunificationCommand.StartPhase;
import org.houvast.language.ChildId;
import org.houvast.language.consent.Consents;
import org.houvast.language.event.EventHeader;
import org.houvast.language.reunification.ReunificationEvent.PhaseEvaluated;
import org.houvast.language.reunification.ReunificationEvent.PhaseStarted;
import org.houvast.language.reunification.ReunificationEvent.PhasedReturnPlanned;
import org.houvast.language.reunification.ReunificationEvent.ReturnDecided;
import org.houvast.language.reunification.ReunificationEvent.ReturnPaused;
import org.houvast.language.reunification.ReunificationEvent.ReturnResumed;
import org.houvast.language.reunification.ReunificationEvent.ReturnReversed;
import org.houvast.language.rule.Warning;

/** Decides about the return home. */
public final class ReunificationDecider {

    private ReunificationDecider() {}

    /** What follows from a command. */
    public static Decision decide(
            ReunificationCommand command, Reunification state, Consents consents, Context context) {
        return switch (command) {
            case DecideReturn c -> decideReturn(c, state, consents, context);
            case PlanPhasedReturn c ->
                KnownToTheCase.open(context.file())
                        .and(returnStands(c.children(), state, context))
                        .and(PhasesInOrder.check(c.phases()))
                        .thenOne(found -> new PhasedReturnPlanned(
                                c.caseId(), header(c, c.children(), found, context), c.children(), c.phases()));
            case StartPhase c ->
                phase(c.children(), c.phase(), state, context)
                        .and(PhasesInOrder.begins(
                                c.phase(), c.children().stream().map(state::of).toList()))
                        .thenOne(found -> new PhaseStarted(
                                c.caseId(), header(c, c.children(), found, context), c.children(), c.phase()));
            case EvaluatePhase c ->
                phase(c.children(), c.phase(), state, context)
                        .thenOne(found -> new PhaseEvaluated(
                                c.caseId(),
                                header(c, c.children(), found, context),
                                c.children(),
                                c.phase(),
                                c.result(),
                                c.finding()));
            case PauseReturn c ->
                stopping(c, c.children(), state, context)
                        .thenOne(found ->
                                new ReturnPaused(c.caseId(), header(c, c.children(), found, context), c.children()));
            case ResumeReturn c ->
                returnStands(c.children(), state, context)
                        .and(GivesReasons.check(c.circumstances()))
                        .and(Check.needs(
                                c.children().stream()
                                        .allMatch(
                                                child -> state.of(child).plan().paused()),
                                "not-paused"))
                        .thenOne(found ->
                                new ReturnResumed(c.caseId(), header(c, c.children(), found, context), c.children()));
            case ReverseReturn c ->
                stopping(c, c.children(), state, context)
                        .thenOne(found ->
                                new ReturnReversed(c.caseId(), header(c, c.children(), found, context), c.children()));
            case CompleteReturn c -> Homecoming.decide(c, state, context);
            case StartAftercare c -> Aftercare.start(c, state, context);
            case RecordAftercareContact c -> Aftercare.contact(c, state, context);
            case EndAftercare c -> Aftercare.end(c, state, context);
            case RecordReEntry c -> Homecoming.undone(c, state, context);
        };
    }

    static EventHeader header(ReunificationCommand c, List<ChildId> children, List<Warning> found, Context context) {
        return context.header(c.circumstances(), CaseFile.persons(children), found);
    }

    private static Decision decideReturn(DecideReturn c, Reunification state, Consents consents, Context context) {
        var decided = Deliberated.inTeam(c, context)
                .and(KnownToTheCase.someChildren(c.children(), context.file()))
                .and(DecidedWithTheFamily.check(c.deliberation(), ToReturn.is(c.outcome())))
                .and(OwnConsent.asked(c.children(), c.circumstances().occurred(), consents, context));
        var returning = ToReturn.is(c.outcome())
                ? ReturnOnlyWhenHomeIsSafe.decided(c, context.file())
                        .and(RisksReassessedLately.check(c, context))
                        .and(AllCoreDomainsTouched.check(
                                c.children(), c.circumstances().occurred(), state.placements(), context))
                        .and(AftercareOfSixMonths.provided(c.aftercareProvider()))
                        .and(NetworkIsMapped.decided(
                                c.children(), c.circumstances().occurred(), context))
                        .and(SafetyPlanConsidered.check(
                                c.children(), new Entries(c.circumstances().occurred(), context.file()), context))
                        .and(ReturnInPhases.decided(c.outcome()))
                : Check.met();
        return decided.and(returning)
                .thenOne(found -> new ReturnDecided(
                        c.caseId(),
                        header(c, c.children(), found, context),
                        c.children(),
                        c.outcome(),
                        c.homeJudgedSafe(),
                        c.aftercareProvider(),
                        context.recorded(c.deliberation())));
    }

    private static Check phase(List<ChildId> children, int phase, Reunification state, Context context) {
        var returns = children.stream().map(state::of).toList();
        return KnownToTheCase.someChildren(children, context.file())
                .and(PhasesInOrder.known(phase, returns))
                .and(ReturnInPhases.planned(returns));
    }

    private static Check returnStands(List<ChildId> children, Reunification state, Context context) {
        return KnownToTheCase.someChildren(children, context.file())
                .and(wasDecided(children.stream()
                        .allMatch(child -> state.of(child).plan().decided())));
    }

    /** Always possible, on a closed case too: a return that goes wrong is stopped first and discussed later. */
    private static Check stopping(
            ReunificationCommand c, List<ChildId> children, Reunification state, Context context) {
        return KnownToTheCase.someChildren(children, context.file())
                .and(GivesReasons.check(c.circumstances()))
                .and(wasDecided(
                        children.stream().allMatch(child -> state.of(child).everDecided())));
    }

    private static Check wasDecided(boolean decided) {
        return Check.needs(decided, "no-return-decided");
    }
}
