package org.houvast.command.story;

import static org.houvast.command.story.People.ANNA;
import static org.houvast.command.story.People.CASE;
import static org.houvast.command.story.People.FATHER;
import static org.houvast.command.story.People.MOTHER;
import static org.houvast.command.story.Saying.day;
import static org.houvast.command.story.Saying.decided;
import static org.houvast.command.story.Saying.header;

import java.util.List;
import java.util.stream.Stream;
import org.houvast.language.PersonId;
import org.houvast.language.concern.Ability;
import org.houvast.language.concern.Acquaintance;
import org.houvast.language.concern.Client;
import org.houvast.language.concern.ConcernEvent.CaseOpened;
import org.houvast.language.concern.ConcernEvent.ConcernDecided;
import org.houvast.language.concern.ConcernEvent.GenogramRecorded;
import org.houvast.language.concern.ConcernEvent.ParentalSupportGiven;
import org.houvast.language.concern.ConcernEvent.ParenthoodTalkHeld;
import org.houvast.language.concern.ConcernEvent.RouteChosen;
import org.houvast.language.concern.ConcernEvent.StepCompleted;
import org.houvast.language.concern.ConcernEvent.UneaseNoted;
import org.houvast.language.concern.ConcernEvent.WillingnessAssessed;
import org.houvast.language.concern.ConcernOutcome;
import org.houvast.language.concern.KindreflexStep;
import org.houvast.language.concern.MandatedServiceKind;
import org.houvast.language.concern.Relation;
import org.houvast.language.concern.Route;
import org.houvast.language.concern.Willingness;
import org.houvast.language.event.EventHeader;
import org.houvast.language.examination.EvidenceKind;
import org.houvast.language.examination.ExaminationEvent.ColleagueConsulted;
import org.houvast.language.examination.ExaminationEvent.ConcernsDiscussed;
import org.houvast.language.examination.ExaminationEvent.EvidenceAdded;
import org.houvast.language.examination.ExaminationEvent.KeyPersonHeard;
import org.houvast.language.examination.ExaminationEvent.MandatedServiceConsulted;
import org.houvast.language.examination.ExaminationEvent.ProtectiveFactorRecorded;
import org.houvast.language.examination.ExaminationEvent.RiskFactorRecorded;
import org.houvast.language.programme.Programme;
import org.houvast.language.reassessment.Factor;
import org.houvast.language.reassessment.Presence;
import org.houvast.language.safety.ProgressCourse;
import org.houvast.language.safety.SafetyEvent.ClientInformedOfReferral;
import org.houvast.language.safety.SafetyEvent.FollowUpAgreed;
import org.houvast.language.safety.SafetyEvent.MandatedServiceReferralMade;
import org.houvast.language.safety.SafetyEvent.ProgressRecorded;
import org.houvast.language.safety.SafetyEvent.SafetyPersonNamed;
import org.houvast.language.safety.SafetyEvent.SafetyPlanAgreed;
import org.houvast.language.safety.SafetyWatcher;

/** What has happened before in the steps of the Kindreflex, in short sentences: the day comes last. */
public final class Kindreflex {

    private Kindreflex() {}

    /** A case under the Kindreflex alone, with these clients. */
    public static CaseOpened clientsOf(PersonId... clients) {
        return new CaseOpened(
                CASE,
                header("2018-01-01"),
                "Family",
                Programme.KINDREFLEX,
                Stream.of(clients)
                        .map(person -> new Client(
                                person, person.value(), person.equals(FATHER) ? Relation.FATHER : Relation.MOTHER))
                        .toList());
    }

    public static ParenthoodTalkHeld talkedOf(int children, PersonId client, String on) {
        return new ParenthoodTalkHeld(CASE, about(on, client), List.of(), List.of(client), children, null);
    }

    public static GenogramRecorded genogram(String on) {
        return new GenogramRecorded(CASE, header(on), List.of(), List.of());
    }

    public static UneaseNoted unease(String on) {
        return new UneaseNoted(CASE, header(on), List.of(), List.of("Often alone at home"));
    }

    public static ParentalSupportGiven supported(PersonId parent, String on) {
        return new ParentalSupportGiven(CASE, about(on, parent), List.of(), List.of(parent), "A day planned", true);
    }

    public static StepCompleted completed(KindreflexStep step, String on) {
        return new StepCompleted(CASE, header(on), step);
    }

    public static ConcernDecided found(ConcernOutcome outcome, String on) {
        return new ConcernDecided(CASE, header(on), outcome, decided("case-opened"));
    }

    public static WillingnessAssessed assessed(PersonId parent, Willingness willing, String on) {
        return assessed(parent, willing, Ability.UNCLEAR, on);
    }

    public static WillingnessAssessed assessed(PersonId parent, Willingness willing, Ability able, String on) {
        return new WillingnessAssessed(CASE, about(on, parent), parent, willing, able, decided("case-opened"));
    }

    public static RouteChosen chosen(Route route, String on) {
        return new RouteChosen(CASE, header(on), route, decided("case-opened"));
    }

    public static EvidenceAdded evidence(String on) {
        return new EvidenceAdded(
                CASE, header(on), List.of(), EvidenceKind.OBSERVATION, "school", "No lunch", null, List.of());
    }

    public static KeyPersonHeard heard(PersonId person, String on) {
        return new KeyPersonHeard(
                CASE, about(on, person), List.of(), person, null, Acquaintance.GRANDPARENT, "They cry at night");
    }

    public static RiskFactorRecorded risk(Presence presence, String on) {
        return new RiskFactorRecorded(
                CASE, header(on), List.of(), null, Factor.EXHAUSTED_PARENT, presence, null, List.of());
    }

    public static ProtectiveFactorRecorded protective(Presence presence, String on) {
        return new ProtectiveFactorRecorded(
                CASE, header(on), List.of(), null, Factor.NETWORK_THAT_HELPS, presence, null, List.of());
    }

    public static ColleagueConsulted colleague(String on) {
        return new ColleagueConsulted(CASE, header(on), List.of(), "Jan", "Is it neglect?", "Ask school", true, true);
    }

    public static MandatedServiceConsulted consulted(MandatedServiceKind service, String on) {
        return new MandatedServiceConsulted(
                CASE, header(on), List.of(), service, true, "What would you do?", "Talk again");
    }

    public static ConcernsDiscussed discussed(PersonId client, String on, String... otherExplanations) {
        return new ConcernsDiscussed(
                CASE,
                about(on, client),
                List.of(),
                List.of(client),
                List.of("Three times no lunch"),
                "She is ashamed",
                List.of(otherExplanations),
                false);
    }

    public static SafetyPersonNamed safetyPerson(String person, String on) {
        var id = new PersonId(person);
        return new SafetyPersonNamed(
                CASE, about(on, id, ANNA.person()), List.of(ANNA), id, person, Acquaintance.FAMILY, "By telephone");
    }

    /** A plan for Anna, watched over by her grandmother. */
    public static SafetyPlanAgreed safetyPlan(String on) {
        return new SafetyPlanAgreed(
                CASE,
                about(on, MOTHER, ANNA.person()),
                List.of(ANNA),
                List.of(MOTHER),
                List.of("Quarrels at night"),
                List.of("Quiet when grandmother is there"),
                "To sleep without fear",
                List.of("Call grandmother first"),
                List.of(new SafetyWatcher("grandmother", Acquaintance.FAMILY)),
                day(on).plusMonths(3));
    }

    public static ProgressRecorded progress(ProgressCourse course, String on) {
        return new ProgressRecorded(CASE, header(on), List.of(), course, "Lunch every day", List.of());
    }

    public static ClientInformedOfReferral informed(PersonId client, String on) {
        return new ClientInformedOfReferral(CASE, about(on, client), List.of(client), "At home", "Angry");
    }

    public static MandatedServiceReferralMade referred(MandatedServiceKind service, String on) {
        return new MandatedServiceReferralMade(CASE, header(on), List.of(ANNA), service, false, List.of());
    }

    public static FollowUpAgreed followUp(String on) {
        return new FollowUpAgreed(CASE, header(on), List.of(), "Call school", "Els", day(on).plusDays(7));
    }

    private static EventHeader about(String on, PersonId... persons) {
        var plain = header(on);
        return new EventHeader(
                List.of(persons),
                plain.actor(),
                null,
                plain.occurred(),
                null,
                null,
                null,
                plain.profile(),
                null,
                List.of());
    }
}
