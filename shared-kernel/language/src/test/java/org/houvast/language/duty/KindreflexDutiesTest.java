package org.houvast.language.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.houvast.language.PersonId;
import org.houvast.language.concern.ConcernEvent.ParenthoodTalkHeld;
import org.houvast.language.concern.MandatedServiceKind;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.event.Deliberation;
import org.houvast.language.event.Evidence;
import org.houvast.language.safety.MandatedOutcome;
import org.houvast.language.safety.SafetyEvent.FollowUpAgreed;
import org.houvast.language.safety.SafetyEvent.MandatedOutcomeRecorded;
import org.houvast.language.safety.SafetyEvent.SafetyPlanAgreed;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class KindreflexDutiesTest extends DutyStory {

    @Nested
    class Parenthood_is_talked_about {

        @Test
        void within_thirty_days_of_the_opening_with_every_client() {
            happened(opened("2024-01-31", MIA, JAN), talk("2024-03-01", MIA), talk("2024-03-02", JAN));
            assertThat(dues(DutyKind.PARENTHOOD_TALK, "2024-03-02"))
                    .containsExactly("2024-03-01 met-late", "2024-03-01 met");
            assertThat(duties.by(day("2024-03-02")))
                    .extracting(Duty::id)
                    .contains("parenthood-talk/mia/entry-1/2024-03-01", "parenthood-talk/jan/entry-1/2024-03-01");
        }

        @Test
        void on_the_last_day_it_is_to_do_and_on_the_next_late() {
            happened(opened("2024-01-31", MIA));
            assertThat(dues(DutyKind.PARENTHOOD_TALK, "2024-03-01")).containsExactly("2024-03-01 open");
            assertThat(dues(DutyKind.PARENTHOOD_TALK, "2024-03-02")).containsExactly("2024-03-01 late");
            assertThat(duties.nextLate(day("2024-01-31"))).contains(day("2024-03-02"));
        }
    }

    @Nested
    class A_safety_plan_is_reviewed {

        @Test
        void by_the_day_that_it_names_by_progress_that_refers_to_it() {
            happened(plan("2024-01-10", "2024-02-29"), progress("2024-02-01"), progress("2024-02-29", 1));
            assertThat(dues(DutyKind.SAFETY_PLAN_REVIEWED, "2024-03-01")).containsExactly("2024-02-29 met");
            assertThat(duties.by(day("2024-03-01")).getFirst().met())
                    .isEqualTo(new Duty.Met(entry(3), day("2024-02-29")));
        }

        @Test
        void progress_that_refers_to_nothing_is_no_review() {
            happened(plan("2024-01-10", "2024-02-29"), progress("2024-02-29"));
            assertThat(dues(DutyKind.SAFETY_PLAN_REVIEWED, "2024-03-01")).containsExactly("2024-02-29 late");
        }

        @Test
        void by_a_new_plan_which_is_reviewed_in_its_turn() {
            happened(plan("2024-01-10", "2024-02-29"), plan("2024-03-01", "2024-06-30"));
            assertThat(dues(DutyKind.SAFETY_PLAN_REVIEWED, "2024-03-01"))
                    .containsExactly("2024-02-29 met-late", "2024-06-30 open");
        }
    }

    @Nested
    class What_was_agreed_with_the_mandated_service_is_followed_up {

        @Test
        void by_its_day_else_it_is_late() {
            happened(followUp("2024-01-10", "2024-01-31"));
            assertThat(dues(DutyKind.FOLLOW_UP, "2024-01-31")).containsExactly("2024-01-31 open");
            assertThat(dues(DutyKind.FOLLOW_UP, "2024-02-01")).containsExactly("2024-01-31 late");
        }

        @Test
        void as_progress_that_refers_to_it_shows() {
            happened(
                    followUp("2024-01-10", "2024-01-31"),
                    followUp("2024-01-11", "2024-01-31"),
                    progress("2024-01-20", 2));
            assertThat(duties.by(day("2024-02-01")))
                    .extracting(duty -> duty.cause().value() + " "
                            + duty.on(day("2024-02-01")).code())
                    .containsExactly("entry-1 late", "entry-2 met");
        }

        @Test
        void or_an_outcome_that_rests_on_it() {
            happened(followUp("2024-01-10", "2024-01-31"), outcome("2024-02-02", 1));
            assertThat(dues(DutyKind.FOLLOW_UP, "2024-02-02")).containsExactly("2024-01-31 met-late");
        }
    }

    private static CaseEvent talk(String on, PersonId... clients) {
        return new ParenthoodTalkHeld(CASE, header(on), List.of(), List.of(clients), 1, null);
    }

    private static CaseEvent plan(String on, String review) {
        return new SafetyPlanAgreed(
                CASE,
                header(on),
                List.of(ANNA),
                List.of(MIA),
                List.of("Alone at night"),
                List.of(),
                "A calm house",
                List.of("Grandmother comes"),
                List.of(),
                day(review));
    }

    private static CaseEvent followUp(String on, String due) {
        return new FollowUpAgreed(CASE, header(on), List.of(ANNA), "Call the school", "Els", day(due));
    }

    private static CaseEvent outcome(String on, int cited) {
        return new MandatedOutcomeRecorded(
                CASE,
                header(on),
                List.of(ANNA),
                MandatedServiceKind.VK,
                MandatedOutcome.JOINT_ACTIONS,
                new Deliberation(
                        "Because", List.of(), List.of(), null, null, List.of(new Evidence(entry(cited), null))));
    }
}
