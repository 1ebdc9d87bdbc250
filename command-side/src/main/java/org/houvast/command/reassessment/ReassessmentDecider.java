package org.houvast.command.reassessment;

import java.util.List;
import org.houvast.command.deciding.AllCoreDomainsTouched;
import org.houvast.command.deciding.CaseFile;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.CitesThePeriod;
import org.houvast.command.deciding.Context;
import org.houvast.command.deciding.Decision;
import org.houvast.command.deciding.Deliberated;
import org.houvast.command.deciding.FosterCareServiceIsPartner;
import org.houvast.command.deciding.KnownToTheCase;
import org.houvast.command.deciding.NetworkIsMapped;
import org.houvast.command.deciding.OwnConsent;
import org.houvast.command.deciding.Placements;
import org.houvast.command.deciding.TermOfSixToEighteenMonths;
import org.houvast.command.reassessment.ReassessmentCommand.DecideReassessment;
import org.houvast.command.reassessment.ReassessmentCommand.ReassessRisk;
import org.houvast.language.consent.Consents;
import org.houvast.language.event.EventHeader;
import org.houvast.language.reassessment.ReassessmentEvent.ReassessmentDecided;
import org.houvast.language.reassessment.ReassessmentEvent.RiskReassessed;
import org.houvast.language.rule.Warning;

/** Decides about reassessments and D8. */
public final class ReassessmentDecider {

    private ReassessmentDecider() {}

    /** What follows from a command. */
    public static Decision decide(
            ReassessmentCommand command, Placements placements, Consents consents, Context context) {
        return switch (command) {
            case ReassessRisk c ->
                KnownToTheCase.someChildren(c.children(), context.file())
                        .and(Check.needs(!c.factors().isEmpty(), "no-factor"))
                        .and(ReassessEveryThreeMonths.check(
                                c.children(), c.circumstances().occurred(), placements, context))
                        .and(SameFactorsAsBefore.check(c, context.file()))
                        .and(guidanceOfThePeriod(c, placements, context))
                        .thenOne(found -> new RiskReassessed(
                                c.caseId(), header(c, found, context), c.children(), c.factors(), c.summary()));
            case DecideReassessment c ->
                Deliberated.inTeam(c, context)
                        .and(KnownToTheCase.someChildren(c.children(), context.file()))
                        .and(RestsOnANewRiskReassessment.check(c, context))
                        .and(withinTheTerm(c, placements, context))
                        .and(restsOnThePeriod(c, consents, context))
                        .thenOne(found -> new ReassessmentDecided(
                                c.caseId(),
                                header(c, found, context),
                                c.children(),
                                c.outcome(),
                                context.recorded(c.deliberation())));
        };
    }

    private static Check restsOnThePeriod(DecideReassessment c, Consents consents, Context context) {
        var on = c.circumstances().occurred();
        return CitesThePeriod.check(c.children(), c.deliberation(), on, context)
                .and(OwnConsent.asked(c.children(), on, consents, context));
    }

    /** When risks are reassessed, the guidance of the period is looked back on. */
    private static Check guidanceOfThePeriod(ReassessRisk c, Placements placements, Context context) {
        var on = c.circumstances().occurred();
        return AllCoreDomainsTouched.check(c.children(), on, placements, context)
                .and(NetworkIsMapped.lookedBackOn(c.children(), on, placements, context))
                .and(FosterCareServiceIsPartner.check(on, placements, context));
    }

    private static Check withinTheTerm(DecideReassessment c, Placements placements, Context context) {
        var on = c.circumstances().occurred();
        return c.children().stream()
                .flatMap(child -> placements.of(child, on).stream())
                .map(placement -> context.inSimba(settings -> switch (c.outcome()) {
                    case CONTINUE -> TermOfSixToEighteenMonths.continued(placement, on, settings);
                    case EXTEND_BEYOND_18 -> TermOfSixToEighteenMonths.extensionNamed(placement, settings);
                    case PREPARE_RETURN, NO_PERSPECTIVE -> Check.met();
                }))
                .distinct()
                .reduce(Check.met(), Check::and);
    }

    private static EventHeader header(ReassessmentCommand c, List<Warning> found, Context context) {
        return context.header(c.circumstances(), CaseFile.persons(c.children()), found);
    }
}
