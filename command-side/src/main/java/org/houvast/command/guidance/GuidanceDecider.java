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
import org.houvast.command.guidance.GuidanceCommand.RecordCoachSession;
import org.houvast.command.guidance.GuidanceCommand.RecordParentChildContact;
import org.houvast.language.PersonId;
import org.houvast.language.event.EventHeader;
import org.houvast.language.guidance.ContactKind;
import org.houvast.language.guidance.GuidanceEvent.CoachSessionHeld;
import org.houvast.language.guidance.GuidanceEvent.ContactHeld;
import org.houvast.language.rule.Warning;

/** Decides about guidance. It happened, so it is refused only when what is told of it cannot be. */
public final class GuidanceDecider {

    private static final int MINUTES_OF_A_DAY = 24 * 60;
    private static final int DAYS_OF_A_LONG_STAY_OVER = 31;

    private GuidanceDecider() {}

    /** What follows from a command. */
    public static Decision decide(GuidanceCommand command, Placements placements, Context context) {
        return switch (command) {
            case RecordCoachSession c ->
                about(c, MINUTES_OF_A_DAY, context)
                        .and(Check.needs(!c.domains().isEmpty(), "no-domain"))
                        .and(CoachEveryWeek.check(
                                c.children(), c.circumstances().occurred(), placements, context))
                        .thenOne(found -> new CoachSessionHeld(
                                c.caseId(),
                                header(c, c.with(), found, context),
                                c.children(),
                                c.with(),
                                c.domains(),
                                c.method(),
                                c.minutes(),
                                c.observation()));
            case RecordParentChildContact c ->
                about(c, longest(c.contact()), context)
                        .and(Check.needs(!c.parents().isEmpty(), "no-parent"))
                        .thenOne(found -> new ContactHeld(
                                c.caseId(),
                                header(c, c.parents(), found, context),
                                c.children(),
                                c.parents(),
                                c.contact(),
                                c.course(),
                                c.minutes(),
                                c.observation()));
        };
    }

    private static int longest(ContactKind contact) {
        return contact == ContactKind.STAY_OVER ? DAYS_OF_A_LONG_STAY_OVER * MINUTES_OF_A_DAY : MINUTES_OF_A_DAY;
    }

    private static Check about(GuidanceCommand c, int mostMinutes, Context context) {
        return KnownToTheCase.someChildren(c.children(), context.file())
                .and(Check.needs(
                        c.minutes() >= 1 && c.minutes() <= mostMinutes,
                        "minutes-out-of-bounds",
                        Map.of("minutes", c.minutes(), "most", mostMinutes)));
    }

    private static EventHeader header(GuidanceCommand c, List<PersonId> adults, List<Warning> found, Context context) {
        var about = Stream.concat(CaseFile.persons(c.children()).stream(), adults.stream());
        return context.header(c.circumstances(), about.distinct().toList(), found);
    }
}
