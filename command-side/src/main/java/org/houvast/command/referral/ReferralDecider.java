package org.houvast.command.referral;

import java.util.List;
import org.houvast.command.deciding.CaseFile;
import org.houvast.command.deciding.Context;
import org.houvast.command.deciding.Decision;
import org.houvast.command.deciding.Deliberated;
import org.houvast.command.deciding.KnownToTheCase;
import org.houvast.command.referral.ReferralCommand.InvolveService;
import org.houvast.command.referral.ReferralCommand.ReferToLongTermFosterCare;
import org.houvast.language.event.EventHeader;
import org.houvast.language.referral.ReferralEvent.LongTermFosterCareReferred;
import org.houvast.language.referral.ReferralEvent.ServiceInvolved;
import org.houvast.language.rule.Warning;

/** Decides about referral. All it asks about stands in the case's index. */
public final class ReferralDecider {

    private ReferralDecider() {}

    /** What follows from a command. */
    public static Decision decide(ReferralCommand command, Context context) {
        return switch (command) {
            case InvolveService c ->
                KnownToTheCase.children(c.children(), context.file())
                        .thenOne(found -> new ServiceInvolved(
                                c.caseId(), header(c, found, context), c.children(), c.service(), c.aim()));
            case ReferToLongTermFosterCare c ->
                Deliberated.inTeam(c, context)
                        .and(KnownToTheCase.someChildren(c.children(), context.file()))
                        .and(OnlyWithoutPerspective.check(
                                c.children(), c.circumstances().occurred(), context.file()))
                        .thenOne(found -> new LongTermFosterCareReferred(
                                c.caseId(),
                                header(c, found, context),
                                c.children(),
                                c.outcome(),
                                c.service(),
                                c.contactPlan(),
                                context.recorded(c.deliberation())));
        };
    }

    private static EventHeader header(ReferralCommand c, List<Warning> found, Context context) {
        var about = c.children().isEmpty() ? context.file().parents() : CaseFile.persons(c.children());
        return context.header(c.circumstances(), about, found);
    }
}
