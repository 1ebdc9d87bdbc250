package org.houvast.query.timeline;

import java.util.ArrayList;
import java.util.List;
import org.houvast.language.Coded;
import org.houvast.language.closure.ClosureEvent.CaseClosed;
import org.houvast.language.concern.ConcernEvent;
import org.houvast.language.correction.CorrectedField;
import org.houvast.language.correction.CorrectionEvent.EntryCorrected;
import org.houvast.language.correction.CorrectionEvent.EntryDisputed;
import org.houvast.language.disclosure.DisclosureEvent.AccessDecided;
import org.houvast.language.disclosure.DisclosureEvent.AccessRequested;
import org.houvast.language.disclosure.DisclosureEvent.RecordDisclosed;
import org.houvast.language.disclosure.DisclosureEvent.SharingDecided;
import org.houvast.language.event.DomainEvent;
import org.houvast.language.examination.ExaminationEvent;
import org.houvast.language.guidance.GuidanceEvent.CoachSessionHeld;
import org.houvast.language.guidance.GuidanceEvent.ContactHeld;
import org.houvast.language.guidance.GuidanceEvent.ContextWorkRecorded;
import org.houvast.language.guidance.GuidanceEvent.DevelopmentObserved;
import org.houvast.language.guidance.GuidanceEvent.NetworkMapped;
import org.houvast.language.guidance.GuidanceEvent.NetworkMemberActivated;
import org.houvast.language.guidance.GuidanceEvent.VideoFeedbackGiven;
import org.houvast.language.guidance.NetworkTie;
import org.houvast.language.intake.IntakeEvent;
import org.houvast.language.reassessment.ReassessmentEvent.RiskReassessed;
import org.houvast.language.referral.ReferralEvent.LongTermFosterCareReferred;
import org.houvast.language.referral.ReferralEvent.ServiceInvolved;
import org.houvast.language.reunification.ReunificationEvent.AftercareContactHeld;
import org.houvast.language.reunification.ReunificationEvent.AftercareStarted;
import org.houvast.language.reunification.ReunificationEvent.PhaseEvaluated;
import org.houvast.language.reunification.ReunificationEvent.PhasedReturnPlanned;
import org.houvast.language.reunification.ReunificationEvent.ReEntryOccurred;
import org.houvast.language.reunification.ReunificationEvent.ReturnDecided;
import org.houvast.language.safety.SafetyEvent;
import org.houvast.language.stay.StayEvent.PlacementDecided;
import org.houvast.language.team.TeamEvent;
import org.houvast.query.page.Days;
import org.houvast.query.page.Words;
import org.jspecify.annotations.Nullable;

/**
 * A piece of free text of an entry, for readers who may see it.
 *
 * @param label what it is: an observation, a reason
 * @param text the words of who recorded it
 */
public record FreeText(String label, String text) {

    /** The free texts of an entry besides those of a decision, in the order in which they are read. */
    static List<FreeText> of(DomainEvent event, Words words) {
        var texts = new Collected(words);
        switch (event) {
            case ConcernEvent concern -> KindreflexTexts.add(concern, texts);
            case ExaminationEvent examination -> KindreflexTexts.add(examination, texts);
            case SafetyEvent safety -> KindreflexTexts.add(safety, texts);
            case IntakeEvent intake -> IntakeTold.texts(intake, texts, words);
            case CoachSessionHeld session -> texts.add("observation", session.observation());
            case VideoFeedbackGiven feedback -> texts.add("observation", feedback.observation());
            case ContactHeld contact -> texts.add("observation", contact.observation());
            case NetworkMapped map -> map.ties().forEach(tie -> texts.add(tie, words));
            case NetworkMemberActivated activated -> texts.add("agreement", activated.agreement());
            case ContextWorkRecorded work -> texts.add("action", work.action());
            case DevelopmentObserved seen -> texts.add("observation", seen.observation());
            case RiskReassessed risk -> {
                texts.add("summary", risk.summary());
                risk.factors().forEach(factor -> texts.add(Telling.word(words, factor.factor()), factor.note(), false));
            }
            case TeamEvent team -> TeamTold.texts(team, texts);
            case PlacementDecided decided -> texts.add("siblings", decided.siblingsConsidered());
            case ReturnDecided decided -> texts.add("provider", decided.aftercareProvider());
            case PhasedReturnPlanned planned ->
                planned.phases()
                        .forEach(phase -> texts.add(
                                words.say("phase", phase.number()),
                                words.recorded(phase.content()) + " · " + words.recorded(phase.criterion()),
                                false));
            case PhaseEvaluated evaluated -> texts.add("finding", evaluated.finding());
            case AftercareStarted started -> texts.add("provider", started.provider());
            case AftercareContactHeld contact -> texts.add("observation", contact.observation());
            case ReEntryOccurred entered -> texts.add("where", entered.where());
            case ServiceInvolved involved -> texts.add("aim", involved.aim());
            case LongTermFosterCareReferred referred ->
                texts.add("provider", referred.service()).add("contact-plan", referred.contactPlan());
            case CaseClosed closed ->
                closed.goals().forEach(goal -> texts.add(Telling.word(words, goal.goal()), goal.finding(), false));
            case EntryCorrected corrected -> {
                texts.add("correction", corrected.correction());
                corrected
                        .fields()
                        .forEach(field -> texts.add(CorrectionTold.label(field, words), right(field, words), false));
            }
            case AccessRequested asked -> texts.add("wanted", asked.wanted());
            case AccessDecided decided ->
                decided.refused()
                        .forEach(item -> texts.add(Telling.word(words, item.ground()), item.explanation(), false));
            case RecordDisclosed disclosed -> texts.add("recipient", disclosed.recipient());
            case SharingDecided decided ->
                texts.add("recipient", decided.recipient()).add("purpose", decided.purpose());
            case EntryDisputed disputed -> texts.add("view", disputed.view());
            default -> {} // the others hold no free text of their own
        }
        var header = event.header();
        return texts.add("reason", header.reason())
                .add("place", header.place())
                .add("on-behalf-of", header.onBehalfOf())
                .collected;
    }

    private static String right(CorrectedField field, Words words) {
        return field.day().map(day -> Days.inWords(day, words.language())).orElseGet(field::right);
    }

    /** Free texts as they are gathered, each with its label. */
    record Collected(Words words, List<FreeText> collected) {

        Collected(Words words) {
            this(words, new ArrayList<>());
        }

        Collected add(String key, @Nullable String text) {
            return add("text." + key, text, true);
        }

        /** Who stands around somebody, and with what. */
        void add(NetworkTie tie, Words words) {
            var who = words.recorded(tie.name()) + " (" + Telling.word(words, tie.relation()) + ")";
            add(Telling.word(words, tie.support()), who, false);
        }

        Collected each(String key, List<String> several) {
            several.forEach(text -> add(key, text));
            return this;
        }

        Collected watcher(Coded relation, String name) {
            return add(words.say("text.watcher", Telling.word(words, relation)), name, false);
        }

        Collected add(String label, @Nullable String text, boolean key) {
            if (text != null && !text.isBlank()) {
                collected.add(new FreeText(key ? words.say(label) : label, words.recorded(text)));
            }
            return this;
        }
    }
}
