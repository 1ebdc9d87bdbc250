package org.houvast.command.guidance;

import static org.houvast.command.story.Happened.born;
import static org.houvast.command.story.Happened.caseOpened;
import static org.houvast.command.story.Happened.placed;
import static org.houvast.command.story.People.ANNA;
import static org.houvast.command.story.People.CASE;
import static org.houvast.command.story.People.MOTHER;
import static org.houvast.command.story.Saying.day;
import static org.houvast.command.story.Saying.on;
import static org.houvast.command.story.Saying.teamCiting;
import static org.houvast.command.story.Story.given;
import static org.houvast.language.consent.ConsentScope.VIDEO;
import static org.houvast.language.guidance.CoreDomain.PARENTING_SKILLS;
import static org.houvast.language.guidance.CoreDomain.SAFETY;

import java.util.List;
import org.houvast.command.consent.ConsentCommand.GiveConsent;
import org.houvast.command.deciding.Circumstances;
import org.houvast.command.guidance.GuidanceCommand.ActivateNetwork;
import org.houvast.command.guidance.GuidanceCommand.MapNetwork;
import org.houvast.command.guidance.GuidanceCommand.PlanVideoFeedback;
import org.houvast.command.guidance.GuidanceCommand.RecordCoachSession;
import org.houvast.command.guidance.GuidanceCommand.RecordContactNotHeld;
import org.houvast.command.guidance.GuidanceCommand.RecordContextWork;
import org.houvast.command.guidance.GuidanceCommand.RecordDevelopment;
import org.houvast.command.guidance.GuidanceCommand.RecordParentChildContact;
import org.houvast.command.guidance.GuidanceCommand.RecordSessionNotHeld;
import org.houvast.command.guidance.GuidanceCommand.RecordVideoFeedback;
import org.houvast.command.reassessment.ReassessmentCommand.DecideReassessment;
import org.houvast.command.reassessment.ReassessmentCommand.ReassessRisk;
import org.houvast.command.referral.ReferralCommand.InvolveService;
import org.houvast.command.story.Story;
import org.houvast.language.PersonId;
import org.houvast.language.consent.Capacity;
import org.houvast.language.consent.ConsentForm;
import org.houvast.language.event.Ground;
import org.houvast.language.guidance.Absence;
import org.houvast.language.guidance.AbsentParty;
import org.houvast.language.guidance.ContactCourse;
import org.houvast.language.guidance.ContactKind;
import org.houvast.language.guidance.ContextFactor;
import org.houvast.language.guidance.CoreDomain;
import org.houvast.language.guidance.DevelopmentDomain;
import org.houvast.language.guidance.NetworkRelation;
import org.houvast.language.guidance.NetworkTie;
import org.houvast.language.guidance.SessionMethod;
import org.houvast.language.guidance.Supervision;
import org.houvast.language.guidance.Support;
import org.houvast.language.guidance.VideoMethod;
import org.houvast.language.practice.PracticeId;
import org.houvast.language.reassessment.Change;
import org.houvast.language.reassessment.Factor;
import org.houvast.language.reassessment.FactorAssessment;
import org.houvast.language.reassessment.FactorKind;
import org.houvast.language.reassessment.Presence;
import org.houvast.language.reassessment.ReassessmentOutcome;
import org.houvast.language.referral.ServiceType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Anna lives in a Simba house from New Year 2020 on: the guidance of her mother up to the first reassessment. */
class GuidanceOfASimbaHouseTest {

    private static final PersonId GRANDMOTHER = new PersonId("grandmother");

    private final Story anna = given(caseOpened(), born(ANNA, "2018-06-01"), placed(ANNA, "2020-01-01"));

    @Test
    void three_months_of_guidance_from_the_placement_to_the_first_reassessment() {
        theFirstMonthKeepsItsRhythm();
        theCoachMayFilmOnceMotherConsents();
        aWeekIsMissedAndHasItsReason();
        visitsAreCalledOffAndMotherIsNotSeenForTooLong();
        theRisksAreReassessedAndTheTeamGoesOn();
    }

    private void theFirstMonthKeepsItsRhythm() {
        anna.when(session("2020-01-08", null, SAFETY)).thenAccepted();
        anna.when(visit("2020-01-09", Supervision.SUPERVISED)).thenAccepted();
        anna.when(new MapNetwork(
                        CASE,
                        on("2020-01-14"),
                        List.of(ANNA),
                        List.of(MOTHER),
                        List.of(tie(MOTHER, Support.EMOTIONAL), tie(ANNA.person(), Support.CHILD_CARE))))
                .thenAccepted();
        anna.when(new ActivateNetwork(
                        CASE,
                        on("2020-01-15"),
                        List.of(ANNA),
                        GRANDMOTHER,
                        "Oma",
                        NetworkRelation.FAMILY,
                        Support.CHILD_CARE,
                        "Every Wednesday afternoon"))
                .thenAccepted();
        anna.when(session("2020-01-15", "waakzaam-zorgen-voor-tieners", PARENTING_SKILLS))
                .thenAccepted();
        anna.when(new InvolveService(
                        CASE,
                        byLaw("2020-01-16"),
                        List.of(ANNA),
                        ServiceType.FOSTER_CARE,
                        "A partner from the start",
                        null,
                        null))
                .thenAccepted();
        anna.when(new RecordContextWork(
                        CASE, on("2020-01-20"), List.of(MOTHER), ContextFactor.HOUSING, "Applied for a flat"))
                .thenAccepted();
    }

    private void theCoachMayFilmOnceMotherConsents() {
        var plan = new PlanVideoFeedback(
                CASE, on("2020-01-17"), List.of(ANNA), List.of(MOTHER), VideoMethod.VIPP_SD, day("2020-01-22"));
        anna.when(plan).thenRefused("R38").naming("missing", "anna, mother");
        anna.when(new GiveConsent(CASE, on("2020-01-17"), MOTHER, Capacity.PARENT, VIDEO, ConsentForm.WRITTEN, null))
                .thenAccepted();
        anna.when(plan).thenAccepted();
        anna.when(new RecordVideoFeedback(
                        CASE,
                        on("2020-01-22"),
                        List.of(ANNA),
                        List.of(MOTHER),
                        VideoMethod.VIPP_SD,
                        60,
                        "She sees how Anna looks for her",
                        new PracticeId("vipp-sd")))
                .thenAccepted();
    }

    private void aWeekIsMissedAndHasItsReason() {
        anna.when(new RecordSessionNotHeld(
                        CASE, on("2020-01-29"), List.of(ANNA), Absence.CANCELLED, AbsentParty.PARENT))
                .thenAccepted();
        anna.when(session("2020-02-05", null, SAFETY))
                .thenWarned("R26")
                .finding("days-without-though-planned", "notHeld", 1);
    }

    private void visitsAreCalledOffAndMotherIsNotSeenForTooLong() {
        anna.when(visit("2020-01-23", Supervision.UNSUPERVISED)).thenAccepted();
        anna.when(notHeld("2020-02-01", Absence.CANCELLED, AbsentParty.HOUSE)).thenAccepted();
        anna.when(notHeld("2020-02-08", Absence.MISSED, AbsentParty.PARENT)).thenWarned("R36");
        anna.when(visit("2020-02-12", Supervision.SUPERVISED))
                .thenWarned("R36")
                .finding("days-without-though-planned", "notHeld", 2);
        anna.when(new RecordDevelopment(
                        CASE, on("2020-02-14"), ANNA, DevelopmentDomain.EMOTIONAL, "Lets herself be comforted"))
                .thenAccepted();
    }

    private void theRisksAreReassessedAndTheTeamGoesOn() {
        anna.when(new ReassessRisk(
                        CASE,
                        on("2020-04-01"),
                        List.of(ANNA),
                        List.of(new FactorAssessment(
                                FactorKind.RISK, Factor.HOUSING, Presence.PRESENT, Change.LOWERED, null)),
                        "Calmer"))
                .thenAccepted();
        anna.when(new DecideReassessment(
                        CASE,
                        on("2020-04-02"),
                        List.of(ANNA),
                        ReassessmentOutcome.CONTINUE,
                        teamCiting("risk-reassessed", "video-feedback-given", "contact-held", "network-mapped")))
                .thenAccepted();
    }

    private static RecordCoachSession session(String day, @Nullable String practice, CoreDomain domain) {
        return new RecordCoachSession(
                CASE,
                on(day),
                List.of(ANNA),
                List.of(MOTHER),
                List.of(domain),
                SessionMethod.CONVERSATION,
                60,
                "",
                practice == null ? null : new PracticeId(practice));
    }

    private static RecordParentChildContact visit(String day, Supervision supervision) {
        return new RecordParentChildContact(
                CASE,
                on(day),
                List.of(ANNA),
                List.of(MOTHER),
                ContactKind.VISIT_AT_HOUSE,
                ContactCourse.GOOD,
                90,
                "They bake",
                supervision);
    }

    private static RecordContactNotHeld notHeld(String day, Absence absence, AbsentParty by) {
        return new RecordContactNotHeld(
                CASE, on(day), List.of(ANNA), List.of(MOTHER), ContactKind.VISIT_AT_HOUSE, absence, by);
    }

    private static NetworkTie tie(PersonId whose, Support support) {
        return new NetworkTie(whose, GRANDMOTHER, "Oma", NetworkRelation.FAMILY, support);
    }

    private static Circumstances byLaw(String day) {
        return new Circumstances(
                day(day), null, null, null, new Ground(Ground.Kind.LEGAL, "decree, article 5"), null, List.of());
    }
}
