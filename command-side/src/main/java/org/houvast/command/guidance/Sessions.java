package org.houvast.command.guidance;

import java.util.List;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Context;
import org.houvast.command.deciding.Decision;
import org.houvast.command.deciding.InTheCatalogue;
import org.houvast.command.deciding.KnownToTheCase;
import org.houvast.command.deciding.Placements;
import org.houvast.command.guidance.GuidanceCommand.RecordCoachSession;
import org.houvast.command.guidance.GuidanceCommand.RecordSessionNotHeld;
import org.houvast.language.guidance.GuidanceEvent.CoachSessionHeld;
import org.houvast.language.guidance.GuidanceEvent.SessionNotHeld;

/** The weekly sessions of the family coach: those that were held, and those that were not. */
final class Sessions {

    private Sessions() {}

    static Decision held(RecordCoachSession c, Placements placements, Context context) {
        return KnownToTheCase.someChildren(c.children(), context.file())
                .and(GuidanceDecider.lasting(c.minutes(), GuidanceDecider.MINUTES_OF_A_DAY))
                .and(Check.needs(!c.domains().isEmpty(), "no-domain"))
                .and(InTheCatalogue.check(c.practice()))
                .and(CoachEveryWeek.check(c.children(), c.circumstances().occurred(), placements, context))
                .thenOne(found -> new CoachSessionHeld(
                        c.caseId(),
                        GuidanceDecider.header(c, c.children(), c.with(), found, context),
                        c.children(),
                        c.with(),
                        c.domains(),
                        c.method(),
                        c.minutes(),
                        c.observation(),
                        c.practice()));
    }

    static Decision notHeld(RecordSessionNotHeld c, Placements placements, Context context) {
        return KnownToTheCase.someChildren(c.children(), context.file())
                .and(CoachEveryWeek.check(c.children(), c.circumstances().occurred(), placements, context))
                .thenOne(found -> new SessionNotHeld(
                        c.caseId(),
                        GuidanceDecider.header(c, c.children(), List.of(), found, context),
                        c.children(),
                        c.absence(),
                        c.absentParty()));
    }
}
