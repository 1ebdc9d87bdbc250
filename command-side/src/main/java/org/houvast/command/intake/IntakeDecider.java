package org.houvast.command.intake;

import java.util.List;
import java.util.Map;
import org.houvast.command.deciding.CaseFile;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Context;
import org.houvast.command.deciding.Decision;
import org.houvast.command.deciding.Deliberated;
import org.houvast.command.deciding.Entries;
import org.houvast.command.deciding.KnownToTheCase;
import org.houvast.command.intake.IntakeCommand.CompleteIntake;
import org.houvast.command.intake.IntakeCommand.DecideAdmission;
import org.houvast.command.intake.IntakeCommand.RecordIntakeElement;
import org.houvast.command.intake.IntakeCommand.RequestIntake;
import org.houvast.language.ChildId;
import org.houvast.language.event.EventHeader;
import org.houvast.language.intake.FailedReturn;
import org.houvast.language.intake.IntakeElement;
import org.houvast.language.intake.IntakeEvent.AdmissionDecided;
import org.houvast.language.intake.IntakeEvent.IntakeCompleted;
import org.houvast.language.intake.IntakeEvent.IntakeElementRecorded;
import org.houvast.language.intake.IntakeEvent.IntakeRequested;
import org.houvast.language.rule.Rule;
import org.houvast.language.rule.Warning;

/** Decides about the intake and D5. The request and what was found are facts; completing and deciding may be refused. */
public final class IntakeDecider {

    private IntakeDecider() {}

    /** What follows from a command. A request is decided in the programme that it asks for. */
    public static Decision decide(IntakeCommand command, Intake intake, Context context) {
        return switch (command) {
            case RequestIntake c -> request(c, context);
            case RecordIntakeElement c -> record(c, context);
            case CompleteIntake c -> complete(c, intake, context);
            case DecideAdmission c -> admit(c, intake, context);
        };
    }

    /** Whether the intake may be completed now, whatever its conclusion; R21 aside, which depends on the day. */
    static Check mayComplete(Intake intake, Context context) {
        return KnownToTheCase.open(context.file())
                .and(Check.needs(intake.underWay(), "no-intake"))
                .and(Check.needs(!intake.underWay() || intake.completed() == null, "intake-completed"));
    }

    private static Decision request(RequestIntake c, Context context) {
        return KnownToTheCase.someChildren(c.children(), context.file())
                .and(Check.needs(
                        context.profile().simba().isPresent(),
                        "programme-without-intake",
                        Map.of("programme", c.programme())))
                .and(c.reasons().isEmpty() ? Check.warns(Rule.R21, "no-reason", Map.of()) : Check.met())
                .thenOne(found -> new IntakeRequested(
                        c.caseId(),
                        header(c, c.children(), found, context),
                        c.children(),
                        c.programme(),
                        c.referrer(),
                        c.reasons()));
    }

    private static Decision record(RecordIntakeElement c, Context context) {
        var ofReturns = c.failedReturns().stream().map(FailedReturn::child).distinct();
        return KnownToTheCase.children(c.children(), context.file())
                .and(Check.needs(c.failedReturns().isEmpty() || c.element() == IntakeElement.B8, "returns-elsewhere"))
                .and(Check.needs(ofReturns.allMatch(c.children()::contains), "return-of-another-child"))
                .and(Check.needs(c.failedReturns().stream().allMatch(IntakeDecider::inOrder), "return-ends-before"))
                .and(Check.needs(
                        c.failedReturns().stream()
                                .noneMatch(earlier ->
                                        earlier.to().isAfter(c.circumstances().occurred())),
                        "return-not-over"))
                .and(context.inSimba(settings -> ElementSaysWhatWasFound.check(c)))
                .thenOne(found -> new IntakeElementRecorded(
                        c.caseId(),
                        header(c, c.children(), found, context),
                        c.children(),
                        c.element(),
                        c.state(),
                        c.finding(),
                        c.because(),
                        c.failedReturns(),
                        c.methods(),
                        c.sources()));
    }

    private static boolean inOrder(FailedReturn earlier) {
        return !earlier.to().isBefore(earlier.from());
    }

    private static Decision complete(CompleteIntake c, Intake intake, Context context) {
        return mayComplete(intake, context)
                .and(AllTenElements.check(intake, c.circumstances().occurred(), context))
                .and(Check.needs(!c.conclusion().isBlank(), "conclusion-missing"))
                .thenOne(found -> new IntakeCompleted(
                        c.caseId(), header(c, intake.children(), found, context), intake.children(), c.conclusion()));
    }

    private static Decision admit(DecideAdmission c, Intake intake, Context context) {
        return Deliberated.check(c, context)
                .and(RestsOnTheIntake.ready(intake))
                .and(RestsOnTheIntake.cited(c, intake))
                .and(ParentsAreWillingAndAble.check(
                        c.outcome(), new Entries(c.circumstances().occurred(), context.file())))
                .thenOne(found -> new AdmissionDecided(
                        c.caseId(),
                        context.header(c.circumstances(), context.file().family(), found),
                        intake.children(),
                        c.outcome(),
                        context.recorded(c.deliberation())));
    }

    private static EventHeader header(IntakeCommand c, List<ChildId> children, List<Warning> found, Context context) {
        var about = children.isEmpty() ? context.file().family() : CaseFile.persons(children);
        return context.header(c.circumstances(), about, found);
    }
}
