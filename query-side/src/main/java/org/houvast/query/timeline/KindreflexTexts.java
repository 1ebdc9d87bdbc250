package org.houvast.query.timeline;

import org.houvast.language.concern.ConcernEvent;
import org.houvast.language.concern.ConcernEvent.ParentalSupportGiven;
import org.houvast.language.concern.ConcernEvent.ParenthoodTalkHeld;
import org.houvast.language.concern.ConcernEvent.SignalRecorded;
import org.houvast.language.concern.ConcernEvent.UneaseNoted;
import org.houvast.language.examination.ExaminationEvent;
import org.houvast.language.examination.ExaminationEvent.ColleagueConsulted;
import org.houvast.language.examination.ExaminationEvent.ConcernsDiscussed;
import org.houvast.language.examination.ExaminationEvent.EvidenceAdded;
import org.houvast.language.examination.ExaminationEvent.HearingPlanned;
import org.houvast.language.examination.ExaminationEvent.InstrumentApplied;
import org.houvast.language.examination.ExaminationEvent.KeyPersonHeard;
import org.houvast.language.examination.ExaminationEvent.MandatedServiceConsulted;
import org.houvast.language.examination.ExaminationEvent.ProtectiveFactorRecorded;
import org.houvast.language.examination.ExaminationEvent.RiskFactorRecorded;
import org.houvast.language.safety.SafetyEvent;
import org.houvast.language.safety.SafetyEvent.CaseHandedOver;
import org.houvast.language.safety.SafetyEvent.ClientInformedOfReferral;
import org.houvast.language.safety.SafetyEvent.FollowUpAgreed;
import org.houvast.language.safety.SafetyEvent.MandatedOutcomeRecorded;
import org.houvast.language.safety.SafetyEvent.MandatedServiceReferralMade;
import org.houvast.language.safety.SafetyEvent.ProgressRecorded;
import org.houvast.language.safety.SafetyEvent.SafetyPersonNamed;
import org.houvast.language.safety.SafetyEvent.SafetyPlanAgreed;

/** The free texts of the entries of the Kindreflex, in the order in which they are read. */
final class KindreflexTexts {

    private KindreflexTexts() {}

    static void add(ConcernEvent event, FreeText.Collected texts) {
        switch (event) {
            case SignalRecorded signal ->
                texts.add("source", signal.source())
                        .add("observation", signal.observation())
                        .add("interpretation", signal.interpretation());
            case ParenthoodTalkHeld talk -> texts.add("discussed", talk.discussed());
            case UneaseNoted unease -> texts.each("reason", unease.reasons());
            case ParentalSupportGiven support -> texts.add("support", support.support());
            default -> {} // the others hold no free text of their own
        }
    }

    static void add(ExaminationEvent event, FreeText.Collected texts) {
        switch (event) {
            case EvidenceAdded added ->
                texts.add("source", added.source())
                        .add("finding", added.content())
                        .add("hash", added.hash());
            case HearingPlanned planned -> {}
            case KeyPersonHeard heard -> texts.add("statement", heard.statement());
            case RiskFactorRecorded risk -> texts.add("note", risk.note());
            case ProtectiveFactorRecorded protective -> texts.add("note", protective.note());
            case InstrumentApplied applied ->
                texts.add("instrument", applied.otherName())
                        .add("version", applied.version())
                        .add("result", applied.result())
                        .add("filled-in-by", applied.filledInBy());
            case ColleagueConsulted consulted ->
                texts.add("colleague", consulted.colleague())
                        .add("question", consulted.question())
                        .add("advice", consulted.advice());
            case MandatedServiceConsulted consulted ->
                texts.add("question", consulted.question()).add("advice", consulted.advice());
            case ConcernsDiscussed discussed ->
                texts.each("concern", discussed.concerns())
                        .add("reaction", discussed.reaction())
                        .each("other-explanation", discussed.alternativeExplanations());
        }
    }

    static void add(SafetyEvent event, FreeText.Collected texts) {
        switch (event) {
            case SafetyPlanAgreed plan -> {
                texts.each("concern", plan.worries())
                        .each("exception", plan.exceptions())
                        .add("parents-wish", plan.parentsWish())
                        .each("agreement", plan.agreements());
                plan.watchers().forEach(watcher -> texts.watcher(watcher.relation(), watcher.name()));
            }
            case SafetyPersonNamed named -> texts.add("reached-by", named.reachedBy());
            case ProgressRecorded progress -> texts.add("change", progress.change());
            case CaseHandedOver handed -> texts.add("handed-to", handed.to());
            case ClientInformedOfReferral informed ->
                texts.add("how", informed.how()).add("reaction", informed.reaction());
            case MandatedServiceReferralMade referral -> {}
            case FollowUpAgreed followUp ->
                texts.add("follow-up", followUp.action()).add("owner", followUp.owner());
            case MandatedOutcomeRecorded outcome -> {}
        }
    }
}
