package org.houvast.command.guidance;

import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Context;
import org.houvast.command.deciding.Decision;
import org.houvast.command.deciding.KnownToTheCase;
import org.houvast.command.deciding.Placements;
import org.houvast.command.guidance.GuidanceCommand.RecordContactNotHeld;
import org.houvast.command.guidance.GuidanceCommand.RecordParentChildContact;
import org.houvast.language.guidance.ContactKind;
import org.houvast.language.guidance.GuidanceEvent.ContactHeld;
import org.houvast.language.guidance.GuidanceEvent.ContactNotHeld;

/** The contacts of parents with their child: those that were held, and those that were not. */
final class Contacts {

    private static final int DAYS_OF_A_LONG_STAY_OVER = 31;

    private Contacts() {}

    static Decision held(RecordParentChildContact c, Placements placements, Context context) {
        return KnownToTheCase.someChildren(c.children(), context.file())
                .and(GuidanceDecider.lasting(c.minutes(), longest(c.contact())))
                .and(Check.needs(!c.parents().isEmpty(), "no-parent"))
                .and(ParentsStayInvolved.check(c.children(), c.circumstances().occurred(), placements, context))
                .thenOne(found -> new ContactHeld(
                        c.caseId(),
                        GuidanceDecider.header(c, c.children(), c.parents(), found, context),
                        c.children(),
                        c.parents(),
                        c.contact(),
                        c.course(),
                        c.minutes(),
                        c.observation(),
                        c.supervision()));
    }

    static Decision notHeld(RecordContactNotHeld c, Placements placements, Context context) {
        return KnownToTheCase.someChildren(c.children(), context.file())
                .and(Check.needs(!c.parents().isEmpty(), "no-parent"))
                .and(ParentsStayInvolved.check(c.children(), c.circumstances().occurred(), placements, context))
                .thenOne(found -> new ContactNotHeld(
                        c.caseId(),
                        GuidanceDecider.header(c, c.children(), c.parents(), found, context),
                        c.children(),
                        c.parents(),
                        c.contact(),
                        c.absence(),
                        c.absentParty()));
    }

    private static int longest(ContactKind contact) {
        return contact == ContactKind.STAY_OVER
                ? DAYS_OF_A_LONG_STAY_OVER * GuidanceDecider.MINUTES_OF_A_DAY
                : GuidanceDecider.MINUTES_OF_A_DAY;
    }
}
