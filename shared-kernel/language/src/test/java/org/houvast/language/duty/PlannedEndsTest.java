package org.houvast.language.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.referral.ReferralEvent.ServiceEnded;
import org.houvast.language.referral.ReferralEvent.ServiceInvolved;
import org.houvast.language.referral.ServiceEndReason;
import org.houvast.language.referral.ServiceType;
import org.houvast.language.reunification.AftercareOutcome;
import org.houvast.language.reunification.PhaseResult;
import org.houvast.language.reunification.ReturnPhase;
import org.houvast.language.reunification.ReunificationEvent.AftercareEnded;
import org.houvast.language.reunification.ReunificationEvent.AftercareStarted;
import org.houvast.language.reunification.ReunificationEvent.PhaseEvaluated;
import org.houvast.language.reunification.ReunificationEvent.PhasedReturnPlanned;
import org.houvast.language.reunification.ReunificationEvent.ReturnPaused;
import org.houvast.language.reunification.ReunificationEvent.ReturnResumed;
import org.houvast.language.reunification.ReunificationEvent.ReturnReversed;
import org.houvast.language.stay.StayEvent.TermExtended;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PlannedEndsTest extends DutyStory {

    @Nested
    class A_phase_of_a_return_is_evaluated {

        @Test
        void by_its_last_planned_day() {
            happened(planned("2024-01-10", "2024-01-31", "2024-02-29"), evaluated("2024-01-31", 1));
            assertThat(dues(DutyKind.PHASE_EVALUATED, "2024-02-29"))
                    .containsExactly("2024-01-31 met", "2024-02-29 open");
            assertThat(dues(DutyKind.PHASE_EVALUATED, "2024-03-01")).last().isEqualTo("2024-02-29 late");
        }

        @Test
        void not_one_that_a_new_plan_overtakes() {
            happened(planned("2024-01-10", "2024-01-31"), planned("2024-01-31", "2024-03-31"));
            assertThat(dues(DutyKind.PHASE_EVALUATED, "2024-03-31")).containsExactly("2024-03-31 open");
        }

        @Test
        void one_that_was_late_before_the_new_plan_stays_late() {
            happened(planned("2024-01-10", "2024-01-31"), planned("2024-02-01", "2024-03-31"));
            assertThat(dues(DutyKind.PHASE_EVALUATED, "2024-03-31"))
                    .containsExactly("2024-01-31 late", "2024-03-31 open");
        }

        @Test
        void not_while_the_return_is_paused_and_again_when_it_goes_on() {
            happened(
                    planned("2024-01-10", "2024-01-31", "2024-02-29"),
                    new ReturnPaused(CASE, header("2024-01-31"), List.of(ANNA)),
                    new ReturnResumed(CASE, header("2024-02-29"), List.of(ANNA)));
            assertThat(dues(DutyKind.PHASE_EVALUATED, "2024-03-01")).containsExactly("2024-02-29 late");
        }

        @Test
        void not_after_a_reversal_or_the_homecoming() {
            happened(
                    planned("2024-01-10", "2024-01-31"), new ReturnReversed(CASE, header("2024-01-31"), List.of(ANNA)));
            assertThat(dues(DutyKind.PHASE_EVALUATED, "2024-03-01")).isEmpty();
            duties = Duties.NONE;
            happened(planned("2024-01-10", "2024-01-31"), home("2024-01-31"));
            assertThat(dues(DutyKind.PHASE_EVALUATED, "2024-03-01")).isEmpty();
        }
    }

    @Nested
    class A_service_that_is_involved {

        @Test
        void ends_by_its_planned_day_or_is_involved_anew() {
            happened(involved("2024-01-10", ServiceType.CAW, "2024-02-29"));
            assertThat(dues(DutyKind.SERVICE_ENDS, "2024-02-29")).containsExactly("2024-02-29 open");
            assertThat(dues(DutyKind.SERVICE_ENDS, "2024-03-01")).containsExactly("2024-02-29 late");
            happened(involved("2024-03-01", ServiceType.CGG, null));
            assertThat(dues(DutyKind.SERVICE_ENDS, "2024-03-01")).containsExactly("2024-02-29 late");
            happened(involved("2024-02-29", ServiceType.CAW, null));
            assertThat(dues(DutyKind.SERVICE_ENDS, "2024-03-01")).containsExactly("2024-02-29 met");
        }

        @Test
        void is_ended_by_the_entry_that_names_it() {
            happened(
                    involved("2024-01-10", ServiceType.CAW, "2024-02-29"),
                    involved("2024-01-10", ServiceType.CLB, "2024-02-29"),
                    ended("2024-02-20", 1));
            assertThat(dues(DutyKind.SERVICE_ENDS, "2024-03-01")).containsExactly("2024-02-29 met", "2024-02-29 late");
        }

        @Test
        void asks_nothing_when_no_end_was_planned() {
            happened(involved("2024-01-10", ServiceType.CAW, null));
            assertThat(duties.by(day("2030-01-01"))).isEmpty();
        }

        @Test
        void when_it_is_a_reorientation_ends_by_its_fourth_month_whatever_was_planned() {
            happened(involved("2023-10-31", ServiceType.POSITIEVE_HERORIENTERING, "2024-12-31"));
            assertThat(dues(DutyKind.REORIENTATION_ENDS, "2024-02-29")).containsExactly("2024-02-29 open");
            happened(ended("2024-03-01", 1));
            assertThat(dues(DutyKind.REORIENTATION_ENDS, "2024-03-01")).containsExactly("2024-02-29 met-late");
        }
    }

    @Nested
    class An_extension_names_the_next_end {

        @Test
        void of_a_stay() {
            happened(
                    placed("2020-08-31"),
                    new TermExtended(CASE, header("2022-02-28"), ANNA, day("2022-06-30"), DELIBERATION));
            assertThat(dues(DutyKind.TERM_ENDS, "2022-07-01")).containsExactly("2022-02-28 met", "2022-06-30 late");
            happened(home("2022-07-02"));
            assertThat(dues(DutyKind.TERM_ENDS, "2022-07-02")).last().isEqualTo("2022-06-30 met-late");
        }

        @Test
        void of_aftercare() {
            happened(
                    new AftercareStarted(CASE, header("2021-01-10"), List.of(ANNA), "Home guidance", day("2021-07-10")),
                    aftercare("2021-07-01", AftercareOutcome.EXTEND, "2021-10-01"));
            assertThat(dues(DutyKind.AFTERCARE_END, "2021-10-02")).containsExactly("2021-07-10 met", "2021-10-01 late");
            happened(aftercare("2021-10-02", AftercareOutcome.END_AS_PLANNED, null));
            assertThat(dues(DutyKind.AFTERCARE_END, "2021-10-02"))
                    .containsExactly("2021-07-10 met", "2021-10-01 met-late");
        }
    }

    private static CaseEvent planned(String on, String... ends) {
        return new PhasedReturnPlanned(
                CASE,
                header(on),
                List.of(ANNA),
                Arrays.stream(ends)
                        .map(end -> new ReturnPhase(
                                Arrays.asList(ends).indexOf(end) + 1, day(on), day(end), "Weekends", "It goes well"))
                        .toList());
    }

    private static CaseEvent evaluated(String on, int phase) {
        return new PhaseEvaluated(CASE, header(on), List.of(ANNA), phase, PhaseResult.GO_ON, "Well");
    }

    private static CaseEvent involved(String on, ServiceType service, @Nullable String end) {
        return new ServiceInvolved(
                CASE, header(on), List.of(ANNA), service, "Help", end == null ? null : day(end), null);
    }

    private static CaseEvent ended(String on, int involvement) {
        return new ServiceEnded(
                CASE, header(on), List.of(ANNA), entry(involvement), ServiceType.CAW, ServiceEndReason.AS_PLANNED);
    }

    private static CaseEvent aftercare(String on, AftercareOutcome outcome, @Nullable String extendedTo) {
        return new AftercareEnded(
                CASE, header(on), List.of(ANNA), outcome, extendedTo == null ? null : day(extendedTo), DELIBERATION);
    }
}
