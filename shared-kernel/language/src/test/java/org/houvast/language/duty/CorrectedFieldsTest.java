package org.houvast.language.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.houvast.language.Personal;
import org.houvast.language.correction.CorrectedField;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.examination.ExaminationEvent.HearingPlanned;
import org.houvast.language.guidance.GuidanceEvent.VideoFeedbackPlanned;
import org.houvast.language.guidance.VideoMethod;
import org.houvast.language.referral.ReferralEvent.ServiceInvolved;
import org.houvast.language.referral.ServiceType;
import org.houvast.language.reunification.AftercareOutcome;
import org.houvast.language.reunification.ReturnPhase;
import org.houvast.language.reunification.ReunificationEvent.AftercareEnded;
import org.houvast.language.reunification.ReunificationEvent.AftercareStarted;
import org.houvast.language.reunification.ReunificationEvent.PhasedReturnPlanned;
import org.houvast.language.safety.SafetyEvent.FollowUpAgreed;
import org.houvast.language.safety.SafetyEvent.SafetyPlanAgreed;
import org.houvast.language.stay.StayEvent.TermExtended;
import org.houvast.language.team.TeamEvent.ParentGoalSet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A day that an entry names, and that was noted wrong, counts as it was corrected. */
class CorrectedFieldsTest extends DutyStory {

    static Stream<Arguments> namedDays() {
        return Stream.of(
                Arguments.of(DutyKind.SAFETY_PLAN_REVIEWED, "reviewOn", plan()),
                Arguments.of(
                        DutyKind.FOLLOW_UP,
                        "due",
                        new FollowUpAgreed(
                                CASE, header("2024-01-10"), List.of(ANNA), "Call", "Els", day("2024-02-29"))),
                Arguments.of(DutyKind.CONSENT_RENEWED, "until", consent("2024-01-10", "2024-02-29")),
                Arguments.of(DutyKind.PHASE_EVALUATED, "phases.2.to", phases()),
                Arguments.of(
                        DutyKind.AFTERCARE_END,
                        "plannedEnd",
                        new AftercareStarted(
                                CASE, header("2024-01-10"), List.of(ANNA), "Home guidance", day("2024-02-29"))),
                Arguments.of(
                        DutyKind.AFTERCARE_END,
                        "extendedTo",
                        new AftercareEnded(
                                CASE,
                                header("2024-01-10"),
                                List.of(ANNA),
                                AftercareOutcome.EXTEND,
                                day("2024-02-29"),
                                DELIBERATION)),
                Arguments.of(
                        DutyKind.SERVICE_ENDS,
                        "plannedEnd",
                        new ServiceInvolved(
                                CASE,
                                header("2024-01-10"),
                                List.of(ANNA),
                                ServiceType.CAW,
                                "Help",
                                day("2024-02-29"),
                                null)),
                Arguments.of(
                        DutyKind.PARENT_GOAL,
                        "targetDate",
                        new ParentGoalSet(CASE, header("2024-01-10"), MIA, "Calm", null, day("2024-02-29"))),
                Arguments.of(
                        DutyKind.HEARING_HELD,
                        "day",
                        new HearingPlanned(CASE, header("2024-01-10"), ANNA, day("2024-02-29"))),
                Arguments.of(
                        DutyKind.FILMING_HELD,
                        "plannedFor",
                        new VideoFeedbackPlanned(
                                CASE,
                                header("2024-01-10"),
                                List.of(ANNA),
                                List.of(MIA),
                                VideoMethod.VIPP_SD,
                                day("2024-02-29"))));
    }

    @ParameterizedTest
    @MethodSource("namedDays")
    void a_duty_is_due_by_the_right_day(DutyKind kind, String field, CaseEvent event) {
        happened(event);
        assertThat(dues(kind, "2024-03-01")).last().isEqualTo("2024-02-29 late");
        happened(corrected("2024-02-01", 1, field, "2024-03-01"));
        assertThat(dues(kind, "2024-03-01")).last().isEqualTo("2024-03-01 open");
        assertThat(dues(kind, "2024-03-02")).last().isEqualTo("2024-03-01 late");
    }

    @Nested
    class TheRightDay {

        @Test
        void of_an_extension_is_the_end_of_the_term() {
            happened(
                    placed("2020-08-31"),
                    new TermExtended(CASE, header("2022-02-28"), ANNA, day("2022-06-30"), DELIBERATION),
                    corrected("2022-03-10", 2, "until", "2022-05-31"));
            assertThat(dues(DutyKind.TERM_ENDS, "2022-06-01")).containsExactly("2022-02-28 met", "2022-05-31 late");
        }

        @Test
        void is_the_last_that_was_said() {
            happened(plan(), corrected("2024-02-01", 1, "reviewOn", "2024-04-30"));
            happened(corrected("2024-02-02", 1, "reviewOn", "2024-03-31"));
            assertThat(dues(DutyKind.SAFETY_PLAN_REVIEWED, "2024-03-31")).containsExactly("2024-03-31 open");
        }

        @Test
        void counts_no_more_once_the_correction_was_withdrawn() {
            happened(plan(), corrected("2024-02-01", 1, "reviewOn", "2024-04-30"), withdrawn("2024-02-02", 2));
            assertThat(dues(DutyKind.SAFETY_PLAN_REVIEWED, "2024-03-01")).containsExactly("2024-02-29 late");
        }

        @Test
        void of_one_phase_moves_no_other() {
            happened(phases(), corrected("2024-01-11", 1, "phases.1.to", "2024-02-05"));
            assertThat(dues(DutyKind.PHASE_EVALUATED, "2024-02-05"))
                    .containsExactly("2024-02-05 open", "2024-02-29 open");
        }

        @Test
        void moves_nothing_of_another_entry_or_in_another_field() {
            happened(plan(), consent("2024-01-10", "2024-02-29"));
            happened(corrected("2024-02-01", 2, "reviewOn", "2024-04-30"));
            happened(corrected("2024-02-01", 1, "until", "2024-04-30"));
            assertThat(dues(DutyKind.SAFETY_PLAN_REVIEWED, "2024-03-01")).containsExactly("2024-02-29 late");
            assertThat(dues(DutyKind.CONSENT_RENEWED, "2024-03-01")).containsExactly("2024-02-29 late");
        }

        @Test
        void moves_nothing_when_it_is_no_day_or_erased() {
            happened(plan(), corrected("2024-02-01", 1, "reviewOn", "the end of April"));
            happened(corrected("2024-02-01", 1, "reviewOn", Personal.ERASED));
            assertThat(dues(DutyKind.SAFETY_PLAN_REVIEWED, "2024-03-01")).containsExactly("2024-02-29 late");
        }

        @Test
        void and_the_day_on_which_it_happened_are_two_things() {
            happened(plan(), corrected("2024-02-01", 1, "2024-01-20"));
            assertThat(duties.by(day("2024-03-01")))
                    .singleElement()
                    .satisfies(duty -> assertThat(duty.since()).isEqualTo(day("2024-01-20")))
                    .satisfies(duty -> assertThat(duty.due()).isEqualTo(day("2024-02-29")));
        }

        @Test
        void that_is_personal_is_no_fact_for_duties() {
            assertThat(Duties.factsOf(entry(2), corrected("2024-02-01", 1, "birthDate", "2020-02-29")))
                    .isEmpty();
        }

        @Test
        void is_read_as_it_is_written() {
            assertThat(new CorrectedField("due", " 2024-02-29 ").day()).contains(day("2024-02-29"));
            assertThat(new CorrectedField("due", "2023-02-29").day()).isEmpty();
        }
    }

    private static CaseEvent plan() {
        return new SafetyPlanAgreed(
                CASE,
                header("2024-01-10"),
                List.of(ANNA),
                List.of(MIA),
                List.of("Alone at night"),
                List.of(),
                "A calm house",
                List.of("Grandmother comes"),
                List.of(),
                day("2024-02-29"));
    }

    private static CaseEvent phases() {
        return new PhasedReturnPlanned(
                CASE,
                header("2024-01-10"),
                List.of(ANNA),
                List.of(
                        new ReturnPhase(1, day("2024-01-10"), day("2024-01-31"), "Weekends", "It goes well"),
                        new ReturnPhase(2, day("2024-02-01"), day("2024-02-29"), "Weeks", "It goes well")));
    }
}
