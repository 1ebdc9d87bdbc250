package org.houvast.command.safety;

import java.util.Map;
import org.houvast.command.deciding.CaseFile;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Context;
import org.houvast.command.deciding.Decision;
import org.houvast.command.deciding.Deliberated;
import org.houvast.command.deciding.KnownToTheCase;
import org.houvast.command.deciding.WorryingAndWilling;
import org.houvast.command.safety.SafetyCommand.AgreeFollowUp;
import org.houvast.command.safety.SafetyCommand.InformClientOfReferral;
import org.houvast.command.safety.SafetyCommand.RecordMandatedOutcome;
import org.houvast.command.safety.SafetyCommand.ReferToMandatedService;
import org.houvast.language.safety.SafetyEvent.ClientInformedOfReferral;
import org.houvast.language.safety.SafetyEvent.FollowUpAgreed;
import org.houvast.language.safety.SafetyEvent.MandatedOutcomeRecorded;
import org.houvast.language.safety.SafetyEvent.MandatedServiceReferralMade;

/** Step 6: a mandated service is involved (S004:416-427). */
final class MandatedInvolvement {

    private MandatedInvolvement() {}

    static Decision informed(InformClientOfReferral c, Context context) {
        return KnownToTheCase.clients(c.clients(), context.file())
                .thenOne(found -> new ClientInformedOfReferral(
                        c.caseId(),
                        SafetyDecider.header(c, c.clients(), found, context),
                        c.clients(),
                        c.how(),
                        c.reaction()));
    }

    static Decision referral(ReferToMandatedService c, Context context) {
        var entries = SafetyDecider.entries(c, context);
        return MayBeDone.referring(entries)
                .and(KnownToTheCase.someChildren(c.children(), context.file()))
                .and(ClientInformedFirst.referring(c, entries))
                .thenOne(found -> new MandatedServiceReferralMade(
                        c.caseId(),
                        SafetyDecider.header(c, CaseFile.persons(c.children()), found, context),
                        c.children(),
                        c.service(),
                        c.informingUnsafe(),
                        WorryingAndWilling.decisions(entries)));
    }

    static Decision followUp(AgreeFollowUp c, Context context) {
        var on = c.circumstances().occurred();
        return KnownToTheCase.children(c.children(), context.file())
                .and(Check.needs(!c.due().isBefore(on), "due-before-agreed", Map.of("on", on)))
                .thenOne(found -> new FollowUpAgreed(
                        c.caseId(),
                        SafetyDecider.header(c, SafetyDecider.about(c.children(), context.file()), found, context),
                        c.children(),
                        c.action(),
                        c.owner(),
                        c.due()));
    }

    static Decision outcome(RecordMandatedOutcome c, Context context) {
        return Deliberated.elsewhere(c, context)
                .and(KnownToTheCase.children(c.children(), context.file()))
                .and(OutcomeCitesReferral.check(c.deliberation(), context.file()))
                .thenOne(found -> new MandatedOutcomeRecorded(
                        c.caseId(),
                        SafetyDecider.header(c, SafetyDecider.about(c.children(), context.file()), found, context),
                        c.children(),
                        c.service(),
                        c.outcome(),
                        context.recorded(c.deliberation())));
    }
}
