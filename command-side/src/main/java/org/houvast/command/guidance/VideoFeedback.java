package org.houvast.command.guidance;

import java.util.List;
import java.util.Map;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Context;
import org.houvast.command.deciding.Decision;
import org.houvast.command.deciding.InTheCatalogue;
import org.houvast.command.deciding.KnownToTheCase;
import org.houvast.command.deciding.Placements;
import org.houvast.command.guidance.GuidanceCommand.PlanVideoFeedback;
import org.houvast.command.guidance.GuidanceCommand.RecordVideoFeedback;
import org.houvast.language.ChildId;
import org.houvast.language.PersonId;
import org.houvast.language.access.CommandName;
import org.houvast.language.consent.Consents;
import org.houvast.language.guidance.GuidanceEvent.VideoFeedbackGiven;
import org.houvast.language.guidance.GuidanceEvent.VideoFeedbackPlanned;

/**
 * Guidance with video feedback. Consent is asked before the camera goes on: to plan without it is refused. What was
 * filmed all the same happened, and is recorded with a warning.
 */
final class VideoFeedback {

    private VideoFeedback() {}

    static Decision plan(PlanVideoFeedback c, Consents consents, Context context) {
        var day = c.circumstances().occurred();
        return MayBeDone.of(CommandName.PLAN_VIDEO_FEEDBACK, context.file())
                .and(filmed(c.children(), c.adults(), context))
                .and(Check.needs(
                        !c.plannedFor().isBefore(day),
                        "planned-for-the-past",
                        Map.of("plannedFor", c.plannedFor(), "on", day)))
                .and(FilmedWithConsent.check(c.children(), c.adults(), c.plannedFor(), consents, context))
                .and(RecognisedVideoMethod.check(c.method(), context))
                .thenOne(found -> new VideoFeedbackPlanned(
                        c.caseId(),
                        GuidanceDecider.header(c, c.children(), c.adults(), found, context),
                        c.children(),
                        c.adults(),
                        c.method(),
                        c.plannedFor()));
    }

    static Decision given(RecordVideoFeedback c, Placements placements, Consents consents, Context context) {
        var day = c.circumstances().occurred();
        return filmed(c.children(), c.adults(), context)
                .and(GuidanceDecider.lasting(c.minutes(), GuidanceDecider.MINUTES_OF_A_DAY))
                .and(InTheCatalogue.check(c.practice()))
                .and(FilmedWithConsent.check(c.children(), c.adults(), day, consents, context)
                        .aboutAFact())
                .and(RecognisedVideoMethod.check(c.method(), context))
                .and(CoachEveryWeek.check(c.children(), day, placements, context))
                .thenOne(found -> new VideoFeedbackGiven(
                        c.caseId(),
                        GuidanceDecider.header(c, c.children(), c.adults(), found, context),
                        c.children(),
                        c.adults(),
                        c.method(),
                        c.minutes(),
                        c.observation(),
                        c.practice()));
    }

    private static Check filmed(List<ChildId> children, List<PersonId> adults, Context context) {
        return KnownToTheCase.someChildren(children, context.file())
                .and(Check.needs(!adults.isEmpty(), "no-adult-filmed"));
    }
}
