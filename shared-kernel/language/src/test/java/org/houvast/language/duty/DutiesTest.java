package org.houvast.language.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.houvast.language.EventId;
import org.houvast.language.PersonId;
import org.houvast.language.closure.ChildClosure;
import org.houvast.language.closure.ClosureEvent.CaseClosed;
import org.houvast.language.closure.ClosureReason;
import org.houvast.language.consent.Capacity;
import org.houvast.language.consent.ConsentEvent.ConsentRefused;
import org.houvast.language.consent.ConsentScope;
import org.houvast.language.correction.CorrectionEvent.EntryWithdrawn;
import org.houvast.language.reunification.AftercareOutcome;
import org.houvast.language.reunification.ReunificationEvent.AftercareEnded;
import org.houvast.language.reunification.ReunificationEvent.AftercareStarted;
import org.houvast.language.stay.StayEvent.TermExtended;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DutiesTest extends DutyStory {

    @Nested
    class Risks_are_reassessed {

        @Test
        void by_the_end_of_every_three_months_also_when_a_month_is_short() {
            happened(placed("2019-08-31"));
            assertThat(dues(DutyKind.REASSESSMENT, "2020-03-01"))
                    .containsExactly("2019-11-30 late", "2020-02-29 late", "2020-05-31 open");
        }

        @Test
        void in_time_or_late_and_that_stays_in_the_history() {
            happened(placed("2021-01-10"), reassessed("2021-04-10"), reassessed("2021-07-11"));
            assertThat(dues(DutyKind.REASSESSMENT, "2021-08-01"))
                    .containsExactly("2021-04-10 met", "2021-07-10 met-late", "2021-10-10 open");
        }

        @Test
        void one_late_reassessment_answers_for_all_that_had_been_due() {
            happened(placed("2021-01-10"), reassessed("2021-10-12"));
            assertThat(dues(DutyKind.REASSESSMENT, "2021-10-13"))
                    .containsExactly(
                            "2021-04-10 met-late", "2021-07-10 met-late", "2021-10-10 met-late", "2022-01-10 open");
        }

        @Test
        void an_extra_one_moves_nothing() {
            happened(placed("2021-01-10"), reassessed("2021-04-01"), reassessed("2021-04-09"));
            assertThat(dues(DutyKind.REASSESSMENT, "2021-04-10")).containsExactly("2021-04-10 met", "2021-07-10 open");
        }

        @Test
        void the_order_in_which_they_were_recorded_does_not_matter() {
            happened(reassessed("2021-07-09"), reassessed("2021-04-09"), placed("2021-01-10"));
            assertThat(dues(DutyKind.REASSESSMENT, "2021-07-10"))
                    .containsExactly("2021-04-10 met", "2021-07-10 met", "2021-10-10 open");
        }

        @Test
        void no_more_once_the_stay_has_ended() {
            happened(placed("2021-01-10"), home("2021-04-10"));
            assertThat(dues(DutyKind.REASSESSMENT, "2022-01-01")).isEmpty();
        }

        @Test
        void and_one_that_was_missed_before_the_end_stays_missed() {
            happened(placed("2021-01-10"), home("2021-04-11"));
            assertThat(dues(DutyKind.REASSESSMENT, "2022-01-01")).containsExactly("2021-04-10 late");
        }

        @Test
        void one_that_was_withdrawn_from_view_does_not_count() {
            happened(placed("2021-01-10"), reassessed("2021-04-01"));
            happened(new EntryWithdrawn(CASE, header("2021-04-20"), List.of(), new EventId("entry-2")));
            assertThat(dues(DutyKind.REASSESSMENT, "2021-04-21")).containsExactly("2021-04-10 late", "2021-07-10 open");
        }
    }

    @Nested
    class The_coach_comes_every_week {

        @Test
        void on_the_seventh_day_in_time_and_on_the_eighth_late() {
            happened(placed("2021-01-10"), session("2021-01-17"), session("2021-01-25"));
            assertThat(dues(DutyKind.COACH_SESSION, "2021-01-26"))
                    .containsExactly("2021-01-17 met", "2021-01-24 met-late", "2021-02-01 open");
        }

        @Test
        void a_missed_week_is_known_on_the_day_after() {
            happened(placed("2021-01-10"));
            assertThat(duties.nextLate(day("2021-01-10"))).contains(day("2021-01-18"));
            assertThat(dues(DutyKind.COACH_SESSION, "2021-01-18")).containsExactly("2021-01-17 late");
        }
    }

    @Nested
    class The_term {

        @Test
        void is_weighed_by_fifteen_months_and_ends_by_eighteen() {
            happened(placed("2020-08-31"));
            assertThat(dues(DutyKind.TERM_WEIGHED, "2020-09-01")).containsExactly("2021-11-30 open");
            assertThat(dues(DutyKind.TERM_ENDS, "2022-03-01")).containsExactly("2022-02-28 late");
        }

        @Test
        void is_met_by_a_reasoned_extension_which_names_the_next_end() {
            happened(
                    placed("2020-08-31"),
                    new TermExtended(CASE, header("2022-02-28"), ANNA, day("2022-06-30"), DELIBERATION));
            assertThat(dues(DutyKind.TERM_ENDS, "2022-03-01")).containsExactly("2022-02-28 met", "2022-06-30 open");
        }

        @Test
        void asks_nothing_of_a_child_that_went_home_before() {
            happened(placed("2020-08-31"), home("2021-06-01"));
            assertThat(dues(DutyKind.TERM_WEIGHED, "2022-03-01")).isEmpty();
            assertThat(dues(DutyKind.TERM_ENDS, "2022-03-01")).isEmpty();
        }
    }

    @Nested
    class Other_days {

        @Test
        void the_end_of_aftercare_is_decided_on_by_its_planned_day() {
            happened(new AftercareStarted(
                    CASE, header("2021-01-10"), List.of(ANNA), "Home guidance", day("2021-07-10")));
            assertThat(dues(DutyKind.AFTERCARE_END, "2021-07-11")).containsExactly("2021-07-10 late");
            happened(new AftercareEnded(
                    CASE, header("2021-07-12"), List.of(ANNA), AftercareOutcome.END_AS_PLANNED, null, DELIBERATION));
            assertThat(dues(DutyKind.AFTERCARE_END, "2021-07-12")).containsExactly("2021-07-10 met-late");
        }

        @Test
        void a_consent_that_ends_shows_a_month_before() {
            happened(consent("2021-01-10", "2021-12-31"));
            assertThat(dues(DutyKind.CONSENT_RENEWED, "2021-11-30")).isEmpty();
            assertThat(dues(DutyKind.CONSENT_RENEWED, "2021-12-01")).containsExactly("2021-12-31 open");
        }

        @Test
        void a_no_answers_for_it_as_well_as_a_yes() {
            happened(consent("2021-01-10", "2021-12-31"));
            happened(new ConsentRefused(
                    CASE, header("2021-12-20"), new PersonId("mia"), Capacity.PARENT, ConsentScope.TRAJECTORY));
            assertThat(dues(DutyKind.CONSENT_RENEWED, "2022-01-01")).containsExactly("2021-12-31 met");
        }

        @Test
        void what_was_open_when_the_case_was_closed_falls_away_and_what_was_late_stays() {
            happened(placed("2021-01-10"));
            happened(new CaseClosed(
                    CASE,
                    header("2021-03-01"),
                    List.of(new ChildClosure(ANNA, ClosureReason.CLIENT_WITHDREW)),
                    List.of(),
                    true,
                    null,
                    DELIBERATION));
            assertThat(dues(DutyKind.REASSESSMENT, "2022-01-01")).isEmpty();
            assertThat(dues(DutyKind.COACH_SESSION, "2022-01-01")).containsExactly("2021-01-17 late");
        }

        @Test
        void a_case_without_a_stay_has_none_of_them() {
            happened(session("2021-01-10"), reassessed("2021-01-11"));
            assertThat(duties.by(day("2022-01-01"))).isEmpty();
            assertThat(duties.nextLate(day("2022-01-01"))).isEmpty();
        }
    }

    @Test
    void it_tells_by_how_many_days() {
        happened(placed("2021-01-10"), reassessed("2021-04-13"));
        var duty = duties.by(day("2021-04-13")).stream()
                .filter(each -> each.kind() == DutyKind.REASSESSMENT)
                .findFirst()
                .orElseThrow();
        assertThat(duty.daysLate(day("2021-04-10"))).isZero();
        assertThat(duty.daysLate(day("2021-04-12"))).isEqualTo(2);
        assertThat(duty.daysLate(day("2022-01-01"))).isEqualTo(3);
        assertThat(duty.id()).isEqualTo("reassessment/anna/entry-1/2021-04-10");
    }
}
