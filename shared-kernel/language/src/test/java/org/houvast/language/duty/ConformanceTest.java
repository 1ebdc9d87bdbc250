package org.houvast.language.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.houvast.language.ChildId;
import org.houvast.language.HouseId;
import org.houvast.language.PersonId;
import org.houvast.language.concern.Ability;
import org.houvast.language.concern.Acquaintance;
import org.houvast.language.concern.ConcernEvent.ChildRegistered;
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
import org.houvast.language.concern.Route;
import org.houvast.language.concern.Willingness;
import org.houvast.language.consent.Capacity;
import org.houvast.language.consent.ConsentEvent.ConsentGiven;
import org.houvast.language.consent.ConsentEvent.ConsentWithdrawn;
import org.houvast.language.consent.ConsentForm;
import org.houvast.language.consent.ConsentScope;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.event.Deliberation;
import org.houvast.language.event.EventHeader;
import org.houvast.language.event.Evidence;
import org.houvast.language.intake.AdmissionOutcome;
import org.houvast.language.intake.ElementState;
import org.houvast.language.intake.IntakeElement;
import org.houvast.language.intake.IntakeEvent.AdmissionDecided;
import org.houvast.language.intake.IntakeEvent.IntakeCompleted;
import org.houvast.language.intake.IntakeEvent.IntakeElementRecorded;
import org.houvast.language.intake.IntakeEvent.IntakeRequested;
import org.houvast.language.programme.Programme;
import org.houvast.language.reunification.AftercareOutcome;
import org.houvast.language.reunification.ReunificationEvent.AftercareEnded;
import org.houvast.language.reunification.ReunificationEvent.AftercareStarted;
import org.houvast.language.rule.Rule;
import org.houvast.language.rule.Warning;
import org.houvast.language.safety.MandatedOutcome;
import org.houvast.language.safety.SafetyEvent.FollowUpAgreed;
import org.houvast.language.safety.SafetyEvent.MandatedOutcomeRecorded;
import org.houvast.language.safety.SafetyEvent.MandatedServiceReferralMade;
import org.houvast.language.safety.SafetyEvent.SafetyPersonNamed;
import org.houvast.language.stay.StayEvent.ChildPlaced;
import org.houvast.language.team.TeamEvent.MemberRemoved;
import org.houvast.language.team.TeamEvent.SimbaTeamFormed;
import org.houvast.language.team.TeamMember;
import org.houvast.language.team.TeamRole;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ConformanceTest extends DutyStory {

    private static final PersonId ELS = new PersonId("els");
    private static final Deliberation ON_ENTRY_1 =
            new Deliberation("Because", List.of(), List.of(), null, null, List.of(new Evidence(entry(1), null)));

    @Nested
    class Steps_1_to_3_are_noted {

        @Test
        void the_children_when_as_many_are_noted_as_there_are() {
            happened(opened("2024-01-10", MIA), registered("2024-01-11", ANNA), counted("2024-01-12", 2));
            assertThat(asked(FileNote.CHILDREN_NOTED, "2024-02-09")).containsExactly("2024-02-09 open");
            happened(registered("2024-02-12", BRAM));
            assertThat(asked(FileNote.CHILDREN_NOTED, "2024-02-12")).containsExactly("2024-02-09 met-late 3 days");
        }

        @Test
        void a_genogram_that_is_never_made_is_missing_once_the_case_is_closed_and_late_when_it_opens_again() {
            happened(opened("2024-01-10", MIA));
            assertThat(asked(FileNote.GENOGRAM_MADE, "2024-02-10")).containsExactly("2024-02-09 late 1 days");
            happened(closed("2024-02-14"));
            assertThat(asked(FileNote.GENOGRAM_MADE, "2024-12-31")).containsExactly("2024-02-09 missing 5 days");
            happened(reopened("2025-01-01"));
            assertThat(asked(FileNote.GENOGRAM_MADE, "2025-01-01")).containsExactly("2024-02-09 late 327 days");
            happened(new GenogramRecorded(CASE, header("2025-01-02"), List.of(), List.of()));
            assertThat(asked(FileNote.GENOGRAM_MADE, "2025-01-02")).containsExactly("2024-02-09 met-late 328 days");
        }

        @Test
        void unease_is_asked_for_by_the_decision_that_rests_on_it() {
            happened(opened("2024-01-10", MIA));
            assertThat(asked(FileNote.UNEASE_EXPLAINED, "2024-05-01")).isEmpty();
            happened(worrying("2024-03-01", ConcernOutcome.WORRYING));
            assertThat(asked(FileNote.UNEASE_EXPLAINED, "2024-03-02")).containsExactly("2024-03-01 late 1 days");
            happened(new UneaseNoted(CASE, header("2024-02-01"), List.of(ANNA), List.of("Tired")));
            assertThat(asked(FileNote.UNEASE_EXPLAINED, "2024-03-02")).containsExactly("2024-03-01 met");
        }

        @Test
        void step_2_completed_without_unease_answers_too() {
            happened(
                    opened("2024-01-10", MIA),
                    new StepCompleted(CASE, header("2024-01-20"), KindreflexStep.STEP_2),
                    worrying("2024-03-01", ConcernOutcome.NOT_WORRYING));
            assertThat(asked(FileNote.UNEASE_EXPLAINED, "2024-03-02")).containsExactly("2024-03-01 met");
        }

        @Test
        void the_support_of_each_client_by_the_decision_on_the_concern() {
            happened(opened("2024-01-10", MIA, JAN), supported("2024-02-01", MIA));
            assertThat(asked(FileNote.SUPPORT_NOTED, "2024-02-02")).containsExactlyInAnyOrder("mia met", "jan open");
            happened(worrying("2024-03-01", ConcernOutcome.WORRYING));
            assertThat(asked(FileNote.SUPPORT_NOTED, "2024-03-03"))
                    .containsExactlyInAnyOrder("mia 2024-03-01 met", "jan 2024-03-01 late 2 days");
        }

        @Test
        void support_without_a_day_is_missing_when_the_case_closes() {
            happened(opened("2024-01-10", MIA), closed("2024-02-14"));
            assertThat(asked(FileNote.SUPPORT_NOTED, "2024-02-13")).containsExactly("mia open");
            assertThat(asked(FileNote.SUPPORT_NOTED, "2024-02-14")).containsExactly("mia missing");
        }

        @Test
        void what_was_withdrawn_from_view_counts_no_more_and_a_corrected_day_does() {
            happened(
                    opened("2024-01-10", MIA),
                    supported("2024-02-20", MIA),
                    worrying("2024-03-01", ConcernOutcome.WORRYING));
            happened(corrected("2024-03-05", 2, "2024-03-04"));
            assertThat(asked(FileNote.SUPPORT_NOTED, "2024-03-05")).containsExactly("mia 2024-03-01 met-late 3 days");
            happened(withdrawn("2024-03-06", 2));
            assertThat(asked(FileNote.SUPPORT_NOTED, "2024-03-06")).containsExactly("mia 2024-03-01 late 5 days");
        }
    }

    @Nested
    class Step_4_states {

        @Test
        void the_concern_and_the_willingness_of_every_client_and_doubt_is_no_answer() {
            happened(opened("2024-01-10", MIA, JAN));
            assertThat(asked(FileNote.CONCERN_STATED, "2024-01-10")).isEmpty();
            happened(worrying("2024-02-01", ConcernOutcome.DOUBT_CONSULT));
            assertThat(asked(FileNote.CONCERN_STATED, "2024-02-01")).containsExactly("open");
            happened(worrying("2024-02-05", ConcernOutcome.WORRYING), willing("2024-02-06", MIA, Willingness.WILLING));
            happened(willing("2024-02-06", JAN, Willingness.UNCLEAR), route("2024-02-07", Route.CONSULT_FIRST));
            assertThat(asked(FileNote.CONCERN_STATED, "2024-02-08")).containsExactly("2024-02-07 late 1 days");
            happened(willing("2024-02-09", JAN, Willingness.NOT_WILLING));
            assertThat(asked(FileNote.CONCERN_STATED, "2024-02-09")).containsExactly("2024-02-07 met-late 2 days");
        }

        @Test
        void a_home_that_is_not_worrying_needs_no_willingness() {
            happened(opened("2024-01-10", MIA), worrying("2024-02-05", ConcernOutcome.NOT_WORRYING));
            assertThat(asked(FileNote.CONCERN_STATED, "2024-02-05")).containsExactly("met");
        }
    }

    @Nested
    class Steps_5_and_6_are_noted {

        @Test
        void progress_and_two_safety_persons_before_step_5_is_left() {
            happened(
                    opened("2024-01-10", MIA),
                    named("2024-01-12", "aunt"),
                    route("2024-02-01", Route.RESTORE_SAFETY_SELF),
                    route("2024-02-20", Route.RESTORE_SAFETY_WITH_SERVICE));
            assertThat(asked(FileNote.PROGRESS_NOTED, "2024-03-01")).containsExactly("open");
            assertThat(asked(FileNote.SAFETY_PERSONS_NAMED, "2024-03-01")).containsExactly("open");
            happened(
                    progress("2024-02-10"),
                    route("2024-03-02", Route.SUPPORT_AS_PARENT),
                    named("2024-03-04", "friend"));
            assertThat(asked(FileNote.PROGRESS_NOTED, "2024-03-05")).containsExactly("2024-03-02 met");
            assertThat(asked(FileNote.SAFETY_PERSONS_NAMED, "2024-03-05"))
                    .containsExactly("2024-03-02 met-late 2 days");
        }

        @Test
        void progress_of_before_says_nothing_of_this_time() {
            happened(opened("2024-01-10", MIA), progress("2024-01-20"), route("2024-02-01", Route.RESTORE_SAFETY_SELF));
            happened(route("2024-03-02", Route.SUPPORT_AS_PARENT));
            assertThat(asked(FileNote.PROGRESS_NOTED, "2024-03-02")).containsExactly("2024-03-02 open");
            assertThat(asked(FileNote.PROGRESS_NOTED, "2024-03-03")).containsExactly("2024-03-02 late 1 days");
        }

        @Test
        void follow_up_by_the_outcome_of_the_mandated_service() {
            happened(
                    opened("2024-01-10", MIA),
                    new MandatedServiceReferralMade(
                            CASE, header("2024-02-01"), List.of(ANNA), MandatedServiceKind.VK, false, List.of()));
            assertThat(asked(FileNote.FOLLOW_UP_NOTED, "2024-02-20")).containsExactly("open");
            happened(new MandatedOutcomeRecorded(
                    CASE,
                    header("2024-03-01"),
                    List.of(ANNA),
                    MandatedServiceKind.VK,
                    MandatedOutcome.ADVICE_ONLY,
                    ON_ENTRY_1));
            assertThat(asked(FileNote.FOLLOW_UP_NOTED, "2024-03-03")).containsExactly("2024-03-01 late 2 days");
            happened(new FollowUpAgreed(CASE, header("2024-02-15"), List.of(ANNA), "Call", "Els", day("2024-02-20")));
            assertThat(asked(FileNote.FOLLOW_UP_NOTED, "2024-03-03")).containsExactly("2024-03-01 met");
        }
    }

    @Nested
    class An_intake_has_its_ten_elements {

        @Test
        void the_family_s_once_and_the_child_s_own_for_each_child() {
            happened(
                    opened("2024-01-10", MIA),
                    requested("2024-02-01", ANNA, BRAM),
                    element("2024-02-03", IntakeElement.B1));
            happened(element("2024-02-04", IntakeElement.B2, ANNA));
            assertThat(asked(FileNote.INTAKE_ELEMENT, "2024-02-05"))
                    .hasSize(5 + 2 * 5)
                    .contains("B1 met", "B2 anna met", "B2 bram open", "B10 open");
        }

        @Test
        void by_its_completion_and_what_says_nothing_is_no_answer() {
            happened(opened("2024-01-10", MIA), requested("2024-02-01", ANNA));
            happened(warned(element("2024-02-03", IntakeElement.B1), Warning.of(Rule.R21, "nothing-said", Map.of())));
            happened(new IntakeCompleted(CASE, header("2024-03-01"), List.of(ANNA), "It can change"));
            assertThat(asked(FileNote.INTAKE_ELEMENT, "2024-03-04"))
                    .contains("B1 2024-03-01 late 3 days", "B2 anna 2024-03-01 late 3 days");
            happened(element("2024-03-05", IntakeElement.B1));
            assertThat(asked(FileNote.INTAKE_ELEMENT, "2024-03-05")).contains("B1 2024-03-01 met-late 4 days");
        }

        @Test
        void a_request_meanwhile_adds_its_children_and_one_after_the_decision_begins_anew() {
            happened(opened("2024-01-10", MIA), requested("2024-02-01", ANNA), requested("2024-02-10", ANNA, BRAM));
            assertThat(asked(FileNote.INTAKE_ELEMENT, "2024-02-11")).hasSize(5 + 2 * 5);
            happened(element("2024-02-12", IntakeElement.B1), decided("2024-03-01", AdmissionOutcome.DECLINE));
            happened(requested("2024-06-01", ANNA));
            assertThat(asked(FileNote.INTAKE_ELEMENT, "2024-06-01"))
                    .hasSize(5 + 2 * 5 + 5 + 5)
                    .contains("B1 2024-03-01 met", "B1 open");
        }
    }

    @Nested
    class Everybody_consents_before_the_start {

        @Test
        void from_the_admission_on_by_the_first_day_of_the_placement() {
            happened(
                    opened("2024-01-10", MIA, JAN),
                    consented("2024-02-01", MIA),
                    decided("2024-03-01", AdmissionOutcome.ADMIT));
            assertThat(asked(FileNote.CONSENT_AT_START, "2024-03-02")).containsExactlyInAnyOrder("mia met", "jan open");
            happened(placed("2024-03-10"), consented("2024-03-12", JAN));
            assertThat(asked(FileNote.CONSENT_AT_START, "2024-03-12"))
                    .containsExactlyInAnyOrder("mia 2024-03-10 met", "jan 2024-03-10 met-late 2 days");
        }

        @Test
        void one_that_was_withdrawn_or_has_expired_by_then_stands_no_more() {
            happened(
                    opened("2024-01-10", MIA, JAN),
                    decided("2024-02-01", AdmissionOutcome.ADMIT),
                    consented("2024-02-02", JAN),
                    new ConsentWithdrawn(CASE, header("2024-02-20"), JAN, ConsentScope.TRAJECTORY),
                    consent("2024-02-03", "2024-03-09"),
                    placed("2024-03-10"));
            assertThat(asked(FileNote.CONSENT_AT_START, "2024-03-11"))
                    .containsExactlyInAnyOrder("mia 2024-03-10 late 1 days", "jan 2024-03-10 late 1 days");
        }

        @Test
        void one_that_was_withdrawn_only_later_stood_then() {
            happened(
                    opened("2024-01-10", MIA, JAN),
                    decided("2024-02-01", AdmissionOutcome.ADMIT),
                    consented("2024-02-02", JAN),
                    consent("2024-02-03", "2025-03-09"),
                    placed("2024-03-10"),
                    new ConsentWithdrawn(CASE, header("2024-03-11"), JAN, ConsentScope.TRAJECTORY));
            assertThat(asked(FileNote.CONSENT_AT_START, "2024-03-12"))
                    .containsExactlyInAnyOrder("mia 2024-03-10 met", "jan 2024-03-10 met");
        }

        @Test
        void of_the_team_as_it_is_then_and_of_whoever_was_found_missing() {
            happened(
                    opened("2024-01-10"),
                    new SimbaTeamFormed(
                            CASE,
                            header("2024-02-01"),
                            List.of(
                                    new TeamMember(MIA, "Mia", TeamRole.PARENT),
                                    new TeamMember(ELS, "Els", TeamRole.FAMILY_COACH))),
                    new MemberRemoved(CASE, header("2024-02-10"), ELS),
                    warned(
                            placed("2024-03-10"),
                            Warning.of(Rule.R23, "by-law", Map.of("missing", "carer-1, carer-2"))));
            assertThat(asked(FileNote.CONSENT_AT_START, "2024-03-10"))
                    .containsExactlyInAnyOrder(
                            "mia 2024-03-10 open", "carer-1 2024-03-10 open", "carer-2 2024-03-10 open");
        }
    }

    @Nested
    class Aftercare {

        @Test
        void that_never_began_is_missing_when_the_case_closes() {
            happened(opened("2024-01-10", MIA), placed("2024-02-01"), home("2024-09-01"));
            assertThat(asked(FileNote.AFTERCARE_STARTED, "2024-12-01")).containsExactly("anna open");
            happened(closed("2025-01-01"));
            assertThat(asked(FileNote.AFTERCARE_STARTED, "2025-01-01")).containsExactly("anna missing");
        }

        @Test
        void that_was_ended_before_six_months_is_missing_from_then_on() {
            happened(placed("2024-02-01"), home("2024-09-01"), aftercare("2024-09-02"), ended("2025-02-28"));
            assertThat(asked(FileNote.AFTERCARE_STARTED, "2025-03-01")).containsExactly("anna met");
            assertThat(asked(FileNote.AFTERCARE_LASTED, "2025-02-27")).containsExactly("anna open");
            assertThat(asked(FileNote.AFTERCARE_LASTED, "2025-03-01")).containsExactly("anna missing");
        }

        @Test
        void of_six_months_to_the_day_is_enough() {
            happened(placed("2024-02-01"), home("2024-09-01"), aftercare("2024-09-02"), ended("2025-03-01"));
            assertThat(asked(FileNote.AFTERCARE_LASTED, "2025-03-01")).containsExactly("anna met");
        }
    }

    @Nested
    class A_decision_has_its_form {

        @Test
        void when_it_cites_what_it_rests_on() {
            happened(opened("2024-01-10", MIA), route("2024-02-01", Route.CONSULT_FIRST));
            assertThat(asked(FileNote.DECISION_FORM, "2024-02-01")).containsExactly("D3 2024-02-01 met");
        }

        @Test
        void and_else_it_is_missing_for_good() {
            happened(new ConcernDecided(CASE, header("2024-02-01"), ConcernOutcome.WORRYING, DELIBERATION));
            happened(
                    warned(worrying("2024-02-03", ConcernOutcome.WORRYING), Warning.of(Rule.R07, "too-few", Map.of())));
            assertThat(asked(FileNote.DECISION_FORM, "2024-03-01"))
                    .containsExactly("D1 2024-02-01 missing", "D1 2024-02-03 missing");
        }
    }

    @Nested
    class Duties {

        @Test
        void that_are_late_when_the_case_closes_are_missing_and_count_no_more_days() {
            happened(placed("2024-01-10"), session("2024-01-17"), closed("2024-02-01"));
            assertThat(asked(DutyKind.COACH_SESSION, "2024-01-26")).contains("anna 2024-01-24 late 2 days");
            assertThat(asked(DutyKind.COACH_SESSION, "2025-01-01")).contains("anna 2024-01-24 missing 8 days");
        }

        @Test
        void of_a_stay_are_missing_when_it_has_ended_without_them() {
            happened(placed("2024-01-10"), home("2024-04-20"));
            assertThat(asked(DutyKind.REASSESSMENT, "2024-04-19")).containsExactly("anna 2024-04-10 late 9 days");
            assertThat(asked(DutyKind.REASSESSMENT, "2024-12-01")).containsExactly("anna 2024-04-10 missing 10 days");
        }
    }

    private static CaseEvent registered(String on, ChildId child) {
        return new ChildRegistered(CASE, header(on), child, child.value(), null, true);
    }

    private static CaseEvent counted(String on, int children) {
        return new ParenthoodTalkHeld(CASE, header(on), List.of(), List.of(MIA), children, null);
    }

    private static CaseEvent supported(String on, PersonId client) {
        return new ParentalSupportGiven(CASE, header(on), List.of(ANNA), List.of(client), "Listened", true);
    }

    private static CaseEvent worrying(String on, ConcernOutcome outcome) {
        return new ConcernDecided(CASE, header(on), outcome, ON_ENTRY_1);
    }

    private static CaseEvent willing(String on, PersonId parent, Willingness outcome) {
        return new WillingnessAssessed(CASE, header(on), parent, outcome, Ability.YES, ON_ENTRY_1);
    }

    private static CaseEvent route(String on, Route outcome) {
        return new RouteChosen(CASE, header(on), outcome, ON_ENTRY_1);
    }

    private static CaseEvent named(String on, String person) {
        return new SafetyPersonNamed(
                CASE, header(on), List.of(ANNA), new PersonId(person), person, Acquaintance.FAMILY, "Phone");
    }

    private static CaseEvent requested(String on, ChildId... children) {
        return new IntakeRequested(
                CASE, header(on), List.of(children), Programme.SIMBAHUIZEN_BE, "Referrer", List.of());
    }

    private static CaseEvent element(String on, IntakeElement element, ChildId... children) {
        return new IntakeElementRecorded(
                CASE,
                header(on),
                List.of(children),
                element,
                ElementState.PRESENT,
                "Found",
                null,
                List.of(),
                List.of(),
                null);
    }

    private static CaseEvent decided(String on, AdmissionOutcome outcome) {
        return new AdmissionDecided(CASE, header(on), List.of(ANNA), outcome, ON_ENTRY_1);
    }

    private static CaseEvent consented(String on, PersonId person) {
        return new ConsentGiven(
                CASE, header(on), person, Capacity.PARENT, ConsentScope.TRAJECTORY, ConsentForm.WRITTEN, null);
    }

    private static CaseEvent aftercare(String on) {
        return new AftercareStarted(CASE, header(on), List.of(ANNA), "Home guidance", day("2025-03-01"));
    }

    private static CaseEvent ended(String on) {
        return new AftercareEnded(CASE, header(on), List.of(ANNA), AftercareOutcome.END_EARLY, null, ON_ENTRY_1);
    }

    private static CaseEvent warned(CaseEvent event, Warning warning) {
        var header = event.header();
        var with = new EventHeader(
                header.about(),
                header.actor(),
                header.onBehalfOf(),
                header.occurred(),
                header.at(),
                header.place(),
                header.ground(),
                header.profile(),
                header.reason(),
                List.of(warning));
        return switch (event) {
            case ChildPlaced e -> new ChildPlaced(CASE, with, e.child(), new HouseId("house-1"));
            case ConcernDecided e -> new ConcernDecided(CASE, with, e.outcome(), e.deliberation());
            case IntakeElementRecorded e ->
                new IntakeElementRecorded(
                        CASE,
                        with,
                        e.children(),
                        e.element(),
                        e.state(),
                        e.finding(),
                        e.because(),
                        e.failedReturns(),
                        e.methods(),
                        e.sources());
            default -> throw new IllegalArgumentException(event.toString());
        };
    }
}
