package org.houvast.command.guidance;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.houvast.command.deciding.CaseFile;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Context;
import org.houvast.command.deciding.Decision;
import org.houvast.command.deciding.KnownToTheCase;
import org.houvast.command.deciding.Placements;
import org.houvast.command.guidance.GuidanceCommand.ActivateNetwork;
import org.houvast.command.guidance.GuidanceCommand.MapNetwork;
import org.houvast.command.guidance.GuidanceCommand.PlanVideoFeedback;
import org.houvast.command.guidance.GuidanceCommand.RecordCoachSession;
import org.houvast.command.guidance.GuidanceCommand.RecordContactNotHeld;
import org.houvast.command.guidance.GuidanceCommand.RecordContextWork;
import org.houvast.command.guidance.GuidanceCommand.RecordDevelopment;
import org.houvast.command.guidance.GuidanceCommand.RecordParentChildContact;
import org.houvast.command.guidance.GuidanceCommand.RecordSessionNotHeld;
import org.houvast.command.guidance.GuidanceCommand.RecordVideoFeedback;
import org.houvast.language.ChildId;
import org.houvast.language.PersonId;
import org.houvast.language.consent.Consents;
import org.houvast.language.event.EventHeader;
import org.houvast.language.guidance.GuidanceEvent.ContextWorkRecorded;
import org.houvast.language.guidance.GuidanceEvent.DevelopmentObserved;
import org.houvast.language.rule.Warning;

/**
 * Decides about guidance. What happened is refused only when what is told of it cannot be; to plan a filming may be
 * refused.
 */
public final class GuidanceDecider {

    static final int MINUTES_OF_A_DAY = 24 * 60;

    private GuidanceDecider() {}

    /** What follows from a command. */
    public static Decision decide(GuidanceCommand command, Placements placements, Consents consents, Context context) {
        return switch (command) {
            case RecordCoachSession c -> Sessions.held(c, placements, context);
            case RecordSessionNotHeld c -> Sessions.notHeld(c, placements, context);
            case PlanVideoFeedback c -> VideoFeedback.plan(c, consents, context);
            case RecordVideoFeedback c -> VideoFeedback.given(c, placements, consents, context);
            case RecordParentChildContact c -> Contacts.held(c, placements, context);
            case RecordContactNotHeld c -> Contacts.notHeld(c, placements, context);
            case MapNetwork c -> Networks.map(c, placements, context);
            case ActivateNetwork c -> Networks.activate(c, context);
            case RecordContextWork c ->
                Check.needs(!c.parents().isEmpty(), "no-parent")
                        .thenOne(found -> new ContextWorkRecorded(
                                c.caseId(),
                                header(c, List.of(), c.parents(), found, context),
                                c.parents(),
                                c.contextFactor(),
                                c.action()));
            case RecordDevelopment c ->
                KnownToTheCase.children(List.of(c.child()), context.file())
                        .thenOne(found -> new DevelopmentObserved(
                                c.caseId(),
                                header(c, List.of(c.child()), List.of(), found, context),
                                c.child(),
                                c.area(),
                                c.observation()));
        };
    }

    static Check lasting(int minutes, int most) {
        return Check.needs(
                minutes >= 1 && minutes <= most, "minutes-out-of-bounds", Map.of("minutes", minutes, "most", most));
    }

    static EventHeader header(
            GuidanceCommand c, List<ChildId> children, List<PersonId> adults, List<Warning> found, Context context) {
        var about = Stream.concat(CaseFile.persons(children).stream(), adults.stream());
        return context.header(c.circumstances(), about.distinct().toList(), found);
    }
}
