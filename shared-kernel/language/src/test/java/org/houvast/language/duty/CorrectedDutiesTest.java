package org.houvast.language.duty;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CorrectedDutiesTest extends DutyStory {

    @Nested
    class A_day_that_was_corrected {

        @Test
        void moves_the_duties_that_arose_on_it() {
            happened(placed("2021-01-10"));
            happened(corrected("2021-02-01", 1, "2020-11-30"));
            assertThat(dues(DutyKind.REASSESSMENT, "2021-03-01")).containsExactly("2021-02-28 late", "2021-05-30 open");
        }

        @Test
        void moves_what_met_a_duty() {
            happened(placed("2021-01-10"), reassessed("2021-04-10"));
            happened(corrected("2021-05-01", 2, "2021-04-11"));
            assertThat(dues(DutyKind.REASSESSMENT, "2021-05-01").getFirst()).isEqualTo("2021-04-10 met-late");
        }

        @Test
        void counts_as_it_was_corrected_last() {
            happened(placed("2021-01-10"), reassessed("2021-04-11"));
            happened(corrected("2021-05-01", 2, "2021-04-30"), corrected("2021-05-02", 2, "2021-04-10"));
            assertThat(dues(DutyKind.REASSESSMENT, "2021-05-02").getFirst()).isEqualTo("2021-04-10 met");
        }

        @Test
        void counts_no_more_once_the_correction_was_withdrawn() {
            happened(placed("2021-01-10"), reassessed("2021-04-11"), corrected("2021-05-01", 2, "2021-04-10"));
            happened(withdrawn("2021-05-02", 3));
            assertThat(dues(DutyKind.REASSESSMENT, "2021-05-02").getFirst()).isEqualTo("2021-04-10 met-late");
        }

        @Test
        void counts_as_corrected_when_an_earlier_day_is_looked_at() {
            happened(placed("2021-01-10"), reassessed("2021-04-12"));
            happened(corrected("2021-05-01", 2, "2021-04-10"));
            duties = duties.asOf(day("2021-04-11"));
            assertThat(dues(DutyKind.REASSESSMENT, "2021-04-11")).containsExactly("2021-04-10 met", "2021-07-10 open");
        }

        @Test
        void moves_nothing_when_only_words_were_corrected() {
            happened(placed("2021-01-10"), corrected("2021-05-01", 1, null));
            assertThat(dues(DutyKind.REASSESSMENT, "2021-04-11")).containsExactly("2021-04-10 late", "2021-07-10 open");
        }
    }

    @Nested
    class A_day_in_the_past {

        @Test
        void knows_nothing_of_what_came_later() {
            happened(placed("2021-01-10"), home("2021-04-10"));
            assertThat(dues(DutyKind.REASSESSMENT, "2021-04-01")).isEmpty();
            duties = duties.asOf(day("2021-04-09"));
            assertThat(dues(DutyKind.REASSESSMENT, "2021-04-09")).containsExactly("2021-04-10 open");
        }
    }

    @Nested
    class A_closed_case {

        @Test
        void asks_nothing_while_it_is_closed_and_again_once_it_was_reopened() {
            happened(
                    consent("2021-01-10", "2021-03-31"),
                    consent("2021-01-11", "2021-05-31"),
                    closed("2021-03-31"),
                    reopened("2021-05-31"));
            assertThat(dues(DutyKind.CONSENT_RENEWED, "2021-06-01"))
                    .containsExactly("2021-03-31 met", "2021-05-31 late");
            duties = Duties.NONE;
            happened(consent("2021-01-10", "2021-03-31"), closed("2021-03-31"), reopened("2021-05-31"));
            assertThat(dues(DutyKind.CONSENT_RENEWED, "2021-06-01")).isEmpty();
        }

        @Test
        void is_closed_from_the_day_on_which_it_was_whenever_that_was_recorded() {
            happened(reopened("2021-05-31"), closed("2021-03-31"), consent("2021-01-10", "2021-04-30"));
            assertThat(dues(DutyKind.CONSENT_RENEWED, "2021-06-01")).isEmpty();
        }

        @Test
        void is_open_when_its_closing_was_withdrawn() {
            happened(consent("2021-01-10", "2021-04-30"), closed("2021-03-31"));
            happened(withdrawn("2021-04-01", 2));
            assertThat(dues(DutyKind.CONSENT_RENEWED, "2021-06-01")).containsExactly("2021-04-30 late");
        }
    }

    @Nested
    class The_next_day_on_which_something_is_late {

        @Test
        void counts_what_shows_only_later() {
            happened(consent("2021-01-10", "2021-12-31"));
            assertThat(duties.nextLate(day("2021-01-10"))).contains(day("2022-01-01"));
            assertThat(duties.nextLate(day("2022-01-01"))).isEmpty();
        }

        @Test
        void comes_back_for_ever_while_a_stay_lasts() {
            happened(placed("2019-11-30"));
            assertThat(duties.nextLate(day("2030-01-01"))).contains(day("2030-03-01"));
        }

        @Test
        void knows_which_are_late_on_it() {
            happened(consent("2021-01-10", "2021-12-31"));
            assertThat(duties.late(day("2021-12-31"))).isEmpty();
            assertThat(duties.late(day("2022-01-01"))).hasSize(1);
        }
    }
}
