package org.houvast.query.timeline;

import org.houvast.language.safety.SafetyEvent;
import org.houvast.language.safety.SafetyEvent.CaseHandedOver;
import org.houvast.language.safety.SafetyEvent.ClientInformedOfReferral;
import org.houvast.language.safety.SafetyEvent.FollowUpAgreed;
import org.houvast.language.safety.SafetyEvent.MandatedOutcomeRecorded;
import org.houvast.language.safety.SafetyEvent.MandatedServiceReferralMade;
import org.houvast.language.safety.SafetyEvent.ProgressRecorded;
import org.houvast.language.safety.SafetyEvent.SafetyPersonNamed;
import org.houvast.language.safety.SafetyEvent.SafetyPlanAgreed;
import org.houvast.query.page.Days;
import org.houvast.query.page.Words;

/** What the entries of steps 5 and 6 and of D4 say. */
record SafetyTold(Telling telling, Words words, Names names) {

    String told(SafetyEvent event) {
        return switch (event) {
            case SafetyPlanAgreed plan ->
                words.say(
                        "tell.safety-plan-agreed",
                        names.persons(plan.parents()),
                        Days.inWords(plan.reviewOn(), words.language()));
            case SafetyPersonNamed named ->
                words.say(
                        "tell.safety-person-named",
                        names.person(named.person()),
                        telling.word(named.relation()),
                        telling.about(named.children()));
            case ProgressRecorded progress ->
                words.say(
                        "tell.progress-recorded", telling.word(progress.course()), telling.about(progress.children()));
            case CaseHandedOver handed -> words.say("tell.case-handed-over");
            case ClientInformedOfReferral informed ->
                words.say("tell.client-informed-of-referral", names.persons(informed.clients()));
            case MandatedServiceReferralMade referral ->
                words.say(
                        "tell.mandated-service-referral-made",
                        telling.word(referral.service()),
                        telling.about(referral.children()));
            case FollowUpAgreed followUp ->
                words.say("tell.follow-up-agreed", Days.inWords(followUp.due(), words.language()));
            case MandatedOutcomeRecorded outcome ->
                words.say(
                        "tell.mandated-outcome-recorded",
                        telling.word(outcome.service()),
                        telling.word(outcome.outcome()));
        };
    }
}
