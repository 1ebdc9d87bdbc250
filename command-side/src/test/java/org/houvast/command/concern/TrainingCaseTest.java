package org.houvast.command.concern;

import static org.houvast.command.story.People.CASE;
import static org.houvast.command.story.People.MOTHER;
import static org.houvast.command.story.Saying.day;
import static org.houvast.command.story.Saying.deliberation;
import static org.houvast.command.story.Saying.on;
import static org.houvast.command.story.Saying.teamCiting;
import static org.houvast.command.story.Story.given;

import java.util.List;
import org.houvast.command.concern.ConcernCommand.AssessWillingness;
import org.houvast.command.concern.ConcernCommand.ChooseRoute;
import org.houvast.command.concern.ConcernCommand.CompleteStep;
import org.houvast.command.concern.ConcernCommand.DecideConcern;
import org.houvast.command.concern.ConcernCommand.NoteUnease;
import org.houvast.command.concern.ConcernCommand.OpenCase;
import org.houvast.command.concern.ConcernCommand.RecordGenogram;
import org.houvast.command.concern.ConcernCommand.RecordParentalSupport;
import org.houvast.command.concern.ConcernCommand.RecordParenthoodTalk;
import org.houvast.command.concern.ConcernCommand.RegisterChild;
import org.houvast.command.consent.ConsentCommand.GiveConsent;
import org.houvast.command.examination.ExaminationCommand.AddEvidence;
import org.houvast.command.examination.ExaminationCommand.ConsultColleague;
import org.houvast.command.examination.ExaminationCommand.ConsultMandatedService;
import org.houvast.command.examination.ExaminationCommand.DiscussConcerns;
import org.houvast.command.examination.ExaminationCommand.HearKeyPerson;
import org.houvast.command.examination.ExaminationCommand.PlanHearing;
import org.houvast.command.examination.ExaminationCommand.RecordProtectiveFactor;
import org.houvast.command.examination.ExaminationCommand.RecordRiskFactor;
import org.houvast.command.safety.SafetyCommand.AgreeFollowUp;
import org.houvast.command.safety.SafetyCommand.AgreeSafetyPlan;
import org.houvast.command.safety.SafetyCommand.InformClientOfReferral;
import org.houvast.command.safety.SafetyCommand.NameSafetyPerson;
import org.houvast.command.safety.SafetyCommand.RecordMandatedOutcome;
import org.houvast.command.safety.SafetyCommand.RecordProgress;
import org.houvast.command.safety.SafetyCommand.ReferToMandatedService;
import org.houvast.command.story.Outcome;
import org.houvast.language.ChildId;
import org.houvast.language.EventId;
import org.houvast.language.PersonId;
import org.houvast.language.concern.Ability;
import org.houvast.language.concern.Acquaintance;
import org.houvast.language.concern.Client;
import org.houvast.language.concern.ConcernOutcome;
import org.houvast.language.concern.GenogramPerson;
import org.houvast.language.concern.GenogramTie;
import org.houvast.language.concern.KindreflexStep;
import org.houvast.language.concern.MandatedServiceKind;
import org.houvast.language.concern.Relation;
import org.houvast.language.concern.Route;
import org.houvast.language.concern.TieKind;
import org.houvast.language.concern.Willingness;
import org.houvast.language.consent.Capacity;
import org.houvast.language.consent.ConsentForm;
import org.houvast.language.consent.ConsentScope;
import org.houvast.language.examination.EvidenceKind;
import org.houvast.language.programme.Programme;
import org.houvast.language.reassessment.Factor;
import org.houvast.language.reassessment.Presence;
import org.houvast.language.safety.MandatedOutcome;
import org.houvast.language.safety.ProgressCourse;
import org.houvast.language.safety.SafetyEvent.MandatedServiceReferralMade;
import org.houvast.language.safety.SafetyWatcher;
import org.junit.jupiter.api.Test;

/**
 * The case with which professionals are trained (S004:136-145, S004:316-328, S004:431-444), from the first talk to the mandated
 * service: a mother alone who is worn out, a boy of 3, a girl of 8, a new partner, no sandwiches, bruises, and a mother who stops.
 */
class TrainingCaseTest {

    private static final ChildId BOY = new ChildId("boy-of-3");
    private static final ChildId GIRL = new ChildId("girl-of-8");
    private static final PersonId TEACHER = new PersonId("teacher");

    @Test
    void from_the_first_talk_to_the_mandated_service() {
        var noted = theFirstThreeSteps();
        var examined = isItWorrying(noted);
        var stopped = restoringSafety(examined);
        aMandatedService(stopped);
    }

    /** Steps 1 to 3, as with every client: two talks, what does not feel right, and help as a parent. */
    private static Outcome theFirstThreeSteps() {
        return given().when(openCase("2021-01-11"))
                .when(talkOfTwoChildren("2021-01-11"))
                .when(complete(KindreflexStep.STEP_1, "2021-01-11"))
                .thenRefused("R02")
                .whenNext(child(BOY, "2017-09-02"))
                .when(child(GIRL, "2012-06-20"))
                .when(genogramOfThree("2021-01-11"))
                .thenAccepted()
                .when(complete(KindreflexStep.STEP_1, "2021-01-11"))
                .thenAccepted()
                .when(unease(
                        "2021-01-25",
                        "She cannot get the day organised",
                        "The boy is not clean yet, the girl fails at school"))
                .when(complete(KindreflexStep.STEP_2, "2021-01-25"))
                .when(support("2021-01-25", "Looked together at the bills, and called the Huis van het Kind"))
                .when(complete(KindreflexStep.STEP_3, "2021-01-25"))
                .thenAccepted();
    }

    /** Step 4: what school and CLB see, what the girl says, a colleague, the mother, doubt, and a decision in team. */
    private static Outcome isItWorrying(Outcome before) {
        return before.when(fromSchool("2021-03-08", "Three times no sandwiches this week; absent on eleven days"))
                .thenAccepted()
                .when(planToHearTheGirl("2021-03-10"))
                .thenRefused("R08")
                .whenNext(motherConsentsToHearing("2021-03-09"))
                .when(planToHearTheGirl("2021-03-10"))
                .thenAccepted()
                .when(heard(
                        GIRL.person(), Acquaintance.CHILD, "2021-03-10", "We are often alone. He gets angry at us."))
                .thenAccepted()
                .when(heard(TEACHER, Acquaintance.TEACHER, "2021-03-11", "She falls asleep in class"))
                .when(risk(Factor.EXHAUSTED_PARENT))
                .when(risk(Factor.NO_FOOD))
                .when(risk(Factor.SCHOOL_ABSENCE))
                .when(risk(Factor.CHILDREN_ALONE))
                .when(risk(Factor.NEW_PARTNER))
                .when(protectedBy(Factor.EXCEPTIONS))
                .when(discussConcerns("2021-03-15"))
                .thenRefused("R09")
                .whenNext(colleague("2021-03-15"))
                .when(discussConcerns("2021-03-15"))
                .thenAccepted()
                .when(decide(ConcernOutcome.DOUBT_CONSULT, "2021-03-18"))
                .thenWarned("R10")
                .when(askAnonymously(MandatedServiceKind.VK, "2021-03-19"))
                .thenAccepted()
                .when(decide(ConcernOutcome.WORRYING, "2021-03-25"))
                .thenAccepted()
                .when(assess(Willingness.WILLING, "2021-03-25", "concerns-discussed"))
                .thenAccepted()
                .when(complete(KindreflexStep.STEP_4, "2021-03-25"))
                .thenAccepted();
    }

    /** Step 5: an agreement with mother and network; then bruises, no step towards help, and she stops. */
    private static Outcome restoringSafety(Outcome before) {
        return before.when(choose(Route.RESTORE_SAFETY_SELF, "2021-03-25"))
                .thenAccepted()
                .when(safetyPlan("2021-03-29"))
                .thenAccepted()
                .when(safetyPerson("grandmother", Acquaintance.GRANDPARENT))
                .when(safetyPerson("neighbour", Acquaintance.NEIGHBOUR))
                .when(choose(Route.MANDATED_SERVICE, "2021-05-10"))
                .thenRefused("R12")
                .whenNext(fromSchool("2021-05-04", "Still often absent; CLB was not called back"))
                .when(bruises("2021-05-06"))
                .when(noProgress("2021-05-06"))
                .when(complete(KindreflexStep.STEP_5, "2021-05-06"))
                .thenAccepted()
                .when(assess(Willingness.NOT_WILLING, "2021-05-10", "concerns-discussed"))
                .when(choose(Route.MANDATED_SERVICE, "2021-05-10"))
                .thenAccepted();
    }

    /** Step 6: the mother hears it first; then VK, what is agreed there, and what VK decides. */
    private static void aMandatedService(Outcome before) {
        before.when(refer("2021-05-11"))
                .thenRefused("R13")
                .whenNext(informMother("2021-05-11"))
                .when(refer("2021-05-11"))
                .thenRecorded(MandatedServiceReferralMade.class)
                .thenAccepted()
                .when(complete(KindreflexStep.STEP_6, "2021-05-12"))
                .thenRefused("R14")
                .whenNext(followUp("2021-05-12"))
                .when(complete(KindreflexStep.STEP_6, "2021-05-12"))
                .thenAccepted()
                .when(outcome(MandatedOutcome.JOINT_ACTIONS, "2021-06-14"))
                .thenAccepted();
    }

    private static OpenCase openCase(String on) {
        return new OpenCase(
                CASE, on(on), "Family", Programme.KINDREFLEX, List.of(new Client(MOTHER, "Mia", Relation.MOTHER)));
    }

    private static RecordParenthoodTalk talkOfTwoChildren(String on) {
        return new RecordParenthoodTalk(CASE, on(on), List.of(), List.of(MOTHER), 2, "Alone, worn out, money is short");
    }

    private static RegisterChild child(ChildId child, String birthDate) {
        return new RegisterChild(CASE, on("2021-01-11"), child, child.value(), day(birthDate), true);
    }

    private static RecordGenogram genogramOfThree(String on) {
        return new RecordGenogram(
                CASE,
                on(on),
                List.of(
                        new GenogramPerson(MOTHER, "Mia"),
                        new GenogramPerson(BOY.person(), "boy"),
                        new GenogramPerson(GIRL.person(), "girl")),
                List.of(
                        new GenogramTie(MOTHER, TieKind.PARENT_OF, BOY.person()),
                        new GenogramTie(MOTHER, TieKind.PARENT_OF, GIRL.person())));
    }

    private static CompleteStep complete(KindreflexStep step, String on) {
        return new CompleteStep(CASE, on(on), step);
    }

    private static NoteUnease unease(String on, String... reasons) {
        return new NoteUnease(CASE, on(on), List.of(BOY, GIRL), List.of(reasons));
    }

    private static RecordParentalSupport support(String on, String how) {
        return new RecordParentalSupport(CASE, on(on), List.of(BOY, GIRL), List.of(MOTHER), how, true);
    }

    private static AddEvidence fromSchool(String on, String content) {
        return new AddEvidence(CASE, on(on), List.of(BOY, GIRL), EvidenceKind.TALK, "CLB", content, null, List.of());
    }

    private static AddEvidence bruises(String on) {
        return new AddEvidence(
                CASE,
                on(on),
                List.of(),
                EvidenceKind.OBSERVATION,
                "coach",
                "Bruises on the mother's arms",
                null,
                List.of());
    }

    private static PlanHearing planToHearTheGirl(String day) {
        return new PlanHearing(CASE, on("2021-03-09"), GIRL, day(day));
    }

    private static GiveConsent motherConsentsToHearing(String on) {
        return new GiveConsent(
                CASE, on(on), MOTHER, Capacity.PARENT, ConsentScope.HEARING_CHILD, ConsentForm.ORAL, null);
    }

    private static HearKeyPerson heard(PersonId person, Acquaintance relation, String on, String said) {
        return new HearKeyPerson(CASE, on(on), List.of(BOY, GIRL), person, null, relation, said);
    }

    private static RecordRiskFactor risk(Factor factor) {
        return new RecordRiskFactor(
                CASE,
                on("2021-03-12"),
                List.of(BOY, GIRL),
                null,
                factor,
                Presence.PRESENT,
                null,
                List.of(new EventId("evidence-added")));
    }

    private static RecordProtectiveFactor protectedBy(Factor factor) {
        return new RecordProtectiveFactor(
                CASE, on("2021-03-12"), List.of(BOY, GIRL), null, factor, Presence.PRESENT, "Sundays", List.of());
    }

    private static ConsultColleague colleague(String on) {
        return new ConsultColleague(
                CASE, on(on), List.of(), "Jan", "Do I judge by my own norms?", "Name what school sees", true, true);
    }

    private static DiscussConcerns discussConcerns(String on) {
        return new DiscussConcerns(
                CASE,
                on(on),
                List.of(BOY, GIRL),
                List.of(MOTHER),
                List.of("Three times no sandwiches this week", "They are often alone at home"),
                "She stands between two fires: she does not want to lose him, and is not alone at last",
                List.of("She leaves for work at six"),
                false);
    }

    private static ConsultMandatedService askAnonymously(MandatedServiceKind service, String on) {
        return new ConsultMandatedService(
                CASE, on(on), List.of(), service, true, "Is this worrying?", "Decide in team, and talk again");
    }

    private static DecideConcern decide(ConcernOutcome outcome, String on) {
        return new DecideConcern(
                CASE,
                on(on),
                outcome,
                teamCiting(
                        "evidence-added",
                        "key-person-heard",
                        "risk-factor-recorded",
                        "protective-factor-recorded",
                        "colleague-consulted",
                        "concerns-discussed"));
    }

    private static AssessWillingness assess(Willingness outcome, String on, String talk) {
        return new AssessWillingness(CASE, on(on), MOTHER, outcome, Ability.WITH_SUPPORT, teamCiting(talk));
    }

    private static ChooseRoute choose(Route route, String on) {
        return new ChooseRoute(CASE, on(on), route, teamCiting("concern-decided", "willingness-assessed"));
    }

    private static AgreeSafetyPlan safetyPlan(String on) {
        return new AgreeSafetyPlan(
                CASE,
                on(on),
                List.of(BOY, GIRL),
                List.of(MOTHER),
                List.of("No sandwiches", "Alone at home"),
                List.of("On Sundays they have breakfast together, when she has slept"),
                "Some rest in the morning",
                List.of("The neighbour makes the sandwiches on Monday and Thursday"),
                List.of(new SafetyWatcher("the neighbour", Acquaintance.NEIGHBOUR)),
                day(on).plusDays(28));
    }

    private static NameSafetyPerson safetyPerson(String who, Acquaintance relation) {
        return new NameSafetyPerson(
                CASE, on("2021-03-29"), List.of(BOY, GIRL), new PersonId(who), who, relation, "By telephone");
    }

    private static RecordProgress noProgress(String on) {
        return new RecordProgress(
                CASE,
                on(on),
                List.of(BOY, GIRL),
                ProgressCourse.SAME,
                "No step towards help for the children was taken",
                List.of(new EventId("evidence-added-2"), new EventId("evidence-added-3")));
    }

    private static InformClientOfReferral informMother(String on) {
        return new InformClientOfReferral(
                CASE, on(on), List.of(MOTHER), "Told her that we will report, and why", "She stops the guidance");
    }

    private static ReferToMandatedService refer(String on) {
        return new ReferToMandatedService(CASE, on(on), List.of(BOY, GIRL), MandatedServiceKind.VK, false);
    }

    private static AgreeFollowUp followUp(String on) {
        return new AgreeFollowUp(
                CASE, on(on), List.of(BOY, GIRL), "Stay in touch with school and CLB", "Els", day(on).plusDays(14));
    }

    private static RecordMandatedOutcome outcome(MandatedOutcome outcome, String on) {
        return new RecordMandatedOutcome(
                CASE,
                on(on),
                List.of(BOY, GIRL),
                MandatedServiceKind.VK,
                outcome,
                deliberation("VK sees the mother and the school", List.of(), "mandated-service-referral-made"));
    }
}
