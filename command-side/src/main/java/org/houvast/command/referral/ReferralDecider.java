package org.houvast.command.referral;

import java.util.List;
import org.houvast.command.deciding.CaseFile;
import org.houvast.command.deciding.Context;
import org.houvast.command.deciding.Decision;
import org.houvast.command.deciding.Deliberated;
import org.houvast.command.deciding.KnownToTheCase;
import org.houvast.command.deciding.Placements;
import org.houvast.command.referral.ReferralCommand.EndService;
import org.houvast.command.referral.ReferralCommand.InvolveService;
import org.houvast.command.referral.ReferralCommand.ReferToLongTermFosterCare;
import org.houvast.language.ChildId;
import org.houvast.language.consent.Consents;
import org.houvast.language.event.EventHeader;
import org.houvast.language.referral.ReferralEvent.LongTermFosterCareReferred;
import org.houvast.language.rule.Warning;

/** Decides about referral. All it asks about stands in the case's index. */
public final class ReferralDecider {

    private ReferralDecider() {}

    /** What follows from a command. */
    public static Decision decide(ReferralCommand command, Placements placements, Consents consents, Context context) {
        return switch (command) {
            case InvolveService c -> Services.involve(c, placements, consents, context);
            case EndService c -> Services.end(c, context);
            case ReferToLongTermFosterCare c ->
                Deliberated.inTeam(c, context)
                        .and(KnownToTheCase.someChildren(c.children(), context.file()))
                        .and(OnlyWithoutPerspective.check(
                                c.children(), c.circumstances().occurred(), context.file()))
                        .and(CitesTheGuidance.check(c, context.file()))
                        .thenOne(found -> new LongTermFosterCareReferred(
                                c.caseId(),
                                header(c, c.children(), found, context),
                                c.children(),
                                c.outcome(),
                                c.service(),
                                c.contactPlan(),
                                context.recorded(c.deliberation())));
        };
    }

    static EventHeader header(ReferralCommand c, List<ChildId> children, List<Warning> found, Context context) {
        var about = children.isEmpty() ? context.file().parents() : CaseFile.persons(children);
        return context.header(c.circumstances(), about, found);
    }
}
