package org.houvast.query.timeline;

import java.util.List;
import org.houvast.language.ChildId;
import org.houvast.language.Coded;
import org.houvast.language.catalogue.EventCatalogue;
import org.houvast.language.closure.ClosureEvent;
import org.houvast.language.concern.ConcernEvent;
import org.houvast.language.consent.ConsentEvent;
import org.houvast.language.consent.ConsentEvent.ConsentGiven;
import org.houvast.language.consent.ConsentEvent.ConsentRefused;
import org.houvast.language.consent.ConsentEvent.ConsentWithdrawn;
import org.houvast.language.correction.CorrectionEvent;
import org.houvast.language.disclosure.DisclosureEvent;
import org.houvast.language.duty.DutyEvent;
import org.houvast.language.event.DomainEvent;
import org.houvast.language.examination.ExaminationEvent;
import org.houvast.language.guidance.GuidanceEvent;
import org.houvast.language.intake.IntakeEvent;
import org.houvast.language.reassessment.Change;
import org.houvast.language.reassessment.ReassessmentEvent;
import org.houvast.language.reassessment.ReassessmentEvent.ReassessmentDecided;
import org.houvast.language.reassessment.ReassessmentEvent.RiskReassessed;
import org.houvast.language.referral.ReferralEvent;
import org.houvast.language.reunification.ReunificationEvent;
import org.houvast.language.safety.SafetyEvent;
import org.houvast.language.stay.StayEvent;
import org.houvast.language.stay.StayEvent.ChildMoved;
import org.houvast.language.stay.StayEvent.ChildPlaced;
import org.houvast.language.stay.StayEvent.PlacementDecided;
import org.houvast.language.stay.StayEvent.PlacementEnded;
import org.houvast.language.stay.StayEvent.TermExtended;
import org.houvast.language.team.TeamEvent;
import org.houvast.query.page.Days;
import org.houvast.query.page.Words;

/**
 * Tells in one short sentence what an entry says, from its codes and figures; never a word of its free text. It is
 * longer than other files because it has a line for every event.
 */
public final class Telling {

    private final Words words;
    private final Names names;

    /** Tells in these words, with these names. */
    public Telling(Words words, Names names) {
        this.words = words;
        this.names = names;
    }

    /** What kind of entry it is: {@code Herbeoordeling}. */
    public String title(DomainEvent event) {
        return title(words, event);
    }

    /** What kind of entry it is, in these words. */
    public static String title(Words words, DomainEvent event) {
        return words.say("entry." + EventCatalogue.nameOf(event.getClass()));
    }

    /** What it says. */
    public String summary(DomainEvent event) {
        return switch (event) {
            case ConcernEvent concern -> new ConcernTold(this, words, names).told(concern);
            case ExaminationEvent examination -> new ExaminationTold(this, words, names).told(examination);
            case SafetyEvent safety -> new SafetyTold(this, words, names).told(safety);
            case IntakeEvent intake -> new IntakeTold(words, this).summary(intake);
            case ConsentEvent consent -> consent(consent);
            case TeamEvent team -> new TeamTold(words, names, this).summary(team);
            case StayEvent stay -> stay(stay);
            case GuidanceEvent guidance -> new GuidanceTold(words, names).tell(guidance);
            case ReassessmentEvent reassessment -> reassessment(reassessment);
            case ReunificationEvent reunification -> new ReunificationTold(words, names).tell(reunification);
            case ReferralEvent referral -> new ReferralTold(words, names).tell(referral);
            case ClosureEvent closure -> new ClosureTold(words, names).tell(closure);
            case CorrectionEvent correction -> new CorrectionTold(words, names, title(correction)).tell(correction);
            case DisclosureEvent disclosure -> new DisclosureTold(words, names).tell(disclosure);
            case DutyEvent duty -> new DutyTold(words, names).tell(duty);
            default -> throw new IllegalArgumentException("Not told on a timeline: " + event.getClass());
        };
    }

    /** A word of a vocabulary in the reader's language. */
    public String word(Coded coded) {
        return word(words, coded);
    }

    /** A word of a vocabulary. */
    public static String word(Words words, Coded coded) {
        return words.say("word." + ((Enum<?>) coded).getDeclaringClass().getSimpleName() + "." + coded.code());
    }

    private String consent(ConsentEvent event) {
        return switch (event) {
            case ConsentGiven given ->
                words.say(
                        "tell.consent-given",
                        names.person(given.person()),
                        word(given.scope()),
                        word(given.form()),
                        word(given.capacity()));
            case ConsentRefused refused ->
                words.say("tell.consent-refused", names.person(refused.person()), word(refused.scope()));
            case ConsentWithdrawn withdrawn ->
                words.say("tell.consent-withdrawn", names.person(withdrawn.person()), word(withdrawn.scope()));
        };
    }

    private String stay(StayEvent event) {
        return switch (event) {
            case PlacementDecided decided -> placement(decided);
            case ChildPlaced placed ->
                words.say("tell.child-placed", names.child(placed.child()), names.house(placed.house()));
            case ChildMoved moved ->
                words.say(
                        "tell.child-moved",
                        names.child(moved.child()),
                        names.house(moved.from()),
                        names.house(moved.to()));
            case PlacementEnded ended ->
                words.say(
                        "tell.placement-ended",
                        names.child(ended.child()),
                        names.house(ended.house()),
                        word(ended.endReason()));
            case TermExtended extended ->
                words.say(
                        "tell.term-extended",
                        names.child(extended.child()),
                        Days.inWords(extended.until(), words.language()));
        };
    }

    private String placement(PlacementDecided decided) {
        var told = words.say(
                "tell.placement-decided",
                names.child(decided.child()),
                word(decided.outcome()),
                names.house(decided.house()));
        var siblings = decided.siblings().isEmpty()
                ? ""
                : " " + words.say("tell.siblings-considered", names.children(decided.siblings()));
        var minutes = decided.minutesFromHome();
        return told + siblings + (minutes == null ? "" : " " + words.say("tell.minutes-from-home", minutes));
    }

    private String reassessment(ReassessmentEvent event) {
        return switch (event) {
            case RiskReassessed risk ->
                words.say(
                        "tell.risk-reassessed",
                        risk.factors().size(),
                        changed(risk, Change.LOWERED),
                        changed(risk, Change.RAISED),
                        about(risk.children()));
            case ReassessmentDecided decided ->
                words.say("tell.decided-for", word(decided.outcome()), about(decided.children()));
        };
    }

    private static long changed(RiskReassessed risk, Change change) {
        return risk.factors().stream()
                .filter(factor -> factor.change() == change)
                .count();
    }

    /** The children named, or the family. */
    String about(List<ChildId> children) {
        return children.isEmpty() ? words.say("the-family") : names.children(children);
    }
}
