package org.houvast.language.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.houvast.language.ChildId;
import org.houvast.language.PersonId;
import org.houvast.language.concern.Acquaintance;
import org.houvast.language.consent.Capacity;
import org.houvast.language.consent.ConsentEvent.ConsentGiven;
import org.houvast.language.consent.ConsentEvent.ConsentWithdrawn;
import org.houvast.language.consent.ConsentForm;
import org.houvast.language.consent.ConsentScope;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.examination.ExaminationEvent.HearingPlanned;
import org.houvast.language.examination.ExaminationEvent.KeyPersonHeard;
import org.houvast.language.guidance.Absence;
import org.houvast.language.guidance.AbsentParty;
import org.houvast.language.guidance.CoreDomain;
import org.houvast.language.guidance.GuidanceEvent.SessionNotHeld;
import org.houvast.language.guidance.GuidanceEvent.VideoFeedbackGiven;
import org.houvast.language.guidance.GuidanceEvent.VideoFeedbackPlanned;
import org.houvast.language.guidance.VideoMethod;
import org.houvast.language.team.GoalOutcome;
import org.houvast.language.team.GoalProgress;
import org.houvast.language.team.TeamEvent.GoalClosed;
import org.houvast.language.team.TeamEvent.GoalProgressRecorded;
import org.houvast.language.team.TeamEvent.ParentGoalSet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AppointmentDutiesTest extends DutyStory {

    @Nested
    class A_goal_of_a_parent {

        @Test
        void is_closed_by_its_target_date() {
            happened(goal("2024-01-10", MIA, "2024-06-30"));
            assertThat(dues(DutyKind.PARENT_GOAL, "2024-06-30")).containsExactly("2024-06-30 open");
            assertThat(dues(DutyKind.PARENT_GOAL, "2024-07-01")).containsExactly("2024-06-30 late");
            assertThat(duties.nextLate(day("2024-01-10"))).contains(day("2024-07-01"));
            happened(goalClosed("2024-06-30", 1));
            assertThat(dues(DutyKind.PARENT_GOAL, "2024-07-01")).containsExactly("2024-06-30 met");
        }

        @Test
        void is_closed_late_by_the_entry_that_names_it_and_no_other() {
            happened(goal("2024-01-10", MIA, "2024-06-30"), goal("2024-01-10", JAN, "2024-06-30"));
            happened(goalClosed("2024-07-01", 2));
            assertThat(dues(DutyKind.PARENT_GOAL, "2024-07-01"))
                    .containsExactly("2024-06-30 met-late", "2024-06-30 late");
            assertThat(duties.by(day("2024-07-01")))
                    .extracting(Duty::id)
                    .containsExactly("parent-goal/jan/entry-2/2024-06-30", "parent-goal/mia/entry-1/2024-06-30");
        }

        @Test
        void is_not_answered_for_by_progress_which_names_no_other_day() {
            happened(goal("2024-01-10", MIA, "2024-06-30"), progressOf("2024-06-30", 1));
            assertThat(dues(DutyKind.PARENT_GOAL, "2024-07-01")).containsExactly("2024-06-30 late");
        }

        @Test
        void that_was_withdrawn_from_view_is_asked_for_no_more() {
            happened(goal("2024-01-10", MIA, "2024-06-30"), withdrawn("2024-02-01", 1));
            assertThat(dues(DutyKind.PARENT_GOAL, "2024-07-01")).isEmpty();
        }

        @Test
        void whose_day_comes_in_a_closed_case_is_not_asked_for() {
            happened(goal("2024-01-10", MIA, "2024-06-30"), closed("2024-06-30"));
            assertThat(dues(DutyKind.PARENT_GOAL, "2024-07-01")).isEmpty();
        }

        @Test
        void whose_closing_was_corrected_to_the_last_day_was_in_time() {
            happened(goal("2024-01-10", MIA, "2024-06-30"), goalClosed("2024-07-01", 1));
            happened(corrected("2024-07-02", 2, "2024-06-30"));
            assertThat(dues(DutyKind.PARENT_GOAL, "2024-07-02")).containsExactly("2024-06-30 met");
        }
    }

    @Nested
    class A_hearing {

        @Test
        void of_a_child_is_held_by_the_day_that_was_planned() {
            happened(hearing("2024-01-10", ANNA, "2024-01-31"));
            assertThat(dues(DutyKind.HEARING_HELD, "2024-01-31")).containsExactly("2024-01-31 open");
            assertThat(dues(DutyKind.HEARING_HELD, "2024-02-01")).containsExactly("2024-01-31 late");
            happened(heard("2024-01-31", ANNA.person(), ANNA));
            assertThat(dues(DutyKind.HEARING_HELD, "2024-02-01")).containsExactly("2024-01-31 met");
        }

        @Test
        void is_held_late() {
            happened(hearing("2024-01-10", ANNA, "2024-01-31"), heard("2024-02-01", ANNA.person(), ANNA));
            assertThat(dues(DutyKind.HEARING_HELD, "2024-02-01")).containsExactly("2024-01-31 met-late");
        }

        @Test
        void is_of_the_child_itself_and_not_of_who_was_heard_about_it() {
            happened(hearing("2024-01-10", ANNA, "2024-01-31"));
            happened(heard("2024-01-30", MIA, ANNA), heard("2024-01-30", BRAM.person(), ANNA, BRAM));
            assertThat(dues(DutyKind.HEARING_HELD, "2024-02-01")).containsExactly("2024-01-31 late");
        }

        @Test
        void before_it_was_planned_answers_for_nothing() {
            happened(hearing("2024-01-10", ANNA, "2024-01-31"), heard("2024-01-09", ANNA.person(), ANNA));
            assertThat(dues(DutyKind.HEARING_HELD, "2024-02-01")).containsExactly("2024-01-31 late");
        }

        @Test
        void that_is_planned_anew_moves() {
            happened(hearing("2024-01-10", ANNA, "2024-01-31"), hearing("2024-01-31", ANNA, "2024-02-15"));
            happened(hearing("2024-01-20", BRAM, "2024-02-16"));
            assertThat(dues(DutyKind.HEARING_HELD, "2024-02-15")).containsExactly("2024-02-15 open", "2024-02-16 open");
        }

        @Test
        void that_was_late_before_it_was_planned_anew_stays_late_until_it_is_held() {
            happened(hearing("2024-01-10", ANNA, "2024-01-31"), hearing("2024-02-01", ANNA, "2024-02-15"));
            assertThat(dues(DutyKind.HEARING_HELD, "2024-02-15")).containsExactly("2024-01-31 late", "2024-02-15 open");
            happened(heard("2024-02-15", ANNA.person(), ANNA));
            assertThat(dues(DutyKind.HEARING_HELD, "2024-02-15"))
                    .containsExactly("2024-01-31 met-late", "2024-02-15 met");
        }

        @Test
        void is_asked_for_no_more_once_consent_to_it_was_taken_back() {
            happened(hearing("2024-01-10", ANNA, "2024-01-31"));
            happened(tookBack("2024-01-31", ConsentScope.VIDEO));
            assertThat(dues(DutyKind.HEARING_HELD, "2024-02-01")).containsExactly("2024-01-31 late");
            happened(tookBack("2024-01-31", ConsentScope.HEARING_CHILD));
            assertThat(dues(DutyKind.HEARING_HELD, "2024-02-01")).isEmpty();
        }

        @Test
        void of_one_child_stands_when_another_child_takes_back_its_own_consent() {
            happened(hearing("2024-01-10", ANNA, "2024-01-31"), hearing("2024-01-10", BRAM, "2024-01-31"));
            happened(tookBack("2024-01-20", BRAM.person(), ConsentScope.HEARING_CHILD));
            assertThat(duties.by(day("2024-02-01")))
                    .filteredOn(duty -> duty.kind() == DutyKind.HEARING_HELD)
                    .extracting(Duty::child)
                    .containsExactly(ANNA);
        }

        @Test
        void stands_on_the_childs_own_consent_when_a_parent_takes_back_theirs() {
            happened(hearing("2024-01-10", ANNA, "2024-01-31"), hearing("2024-01-10", BRAM, "2024-01-31"));
            happened(agreed("2024-01-10", ANNA.person()), agreed("2024-01-10", BRAM.person()));
            happened(tookBack("2024-01-19", BRAM.person(), ConsentScope.HEARING_CHILD));
            happened(tookBack("2024-01-20", ConsentScope.HEARING_CHILD));
            assertThat(duties.by(day("2024-02-01")))
                    .filteredOn(duty -> duty.kind() == DutyKind.HEARING_HELD)
                    .extracting(Duty::child)
                    .containsExactly(ANNA);
        }

        @Test
        void stays_late_when_consent_is_taken_back_afterwards() {
            happened(hearing("2024-01-10", ANNA, "2024-01-31"), tookBack("2024-02-01", ConsentScope.HEARING_CHILD));
            assertThat(dues(DutyKind.HEARING_HELD, "2024-02-01")).containsExactly("2024-01-31 late");
        }

        @Test
        void whose_day_comes_in_a_closed_case_is_not_asked_for() {
            happened(hearing("2024-01-10", ANNA, "2024-01-31"), closed("2024-01-31"));
            assertThat(dues(DutyKind.HEARING_HELD, "2024-02-01")).isEmpty();
        }

        @Test
        void that_was_corrected_to_the_day_before_was_in_time() {
            happened(hearing("2024-01-10", ANNA, "2024-01-31"), heard("2024-02-01", ANNA.person(), ANNA));
            happened(corrected("2024-02-02", 2, "2024-01-31"));
            assertThat(dues(DutyKind.HEARING_HELD, "2024-02-02")).containsExactly("2024-01-31 met");
        }
    }

    @Nested
    class Filming {

        @Test
        void takes_place_by_the_day_that_was_planned() {
            happened(filming("2024-01-10", "2024-01-17", ANNA));
            assertThat(dues(DutyKind.FILMING_HELD, "2024-01-17")).containsExactly("2024-01-17 open");
            assertThat(dues(DutyKind.FILMING_HELD, "2024-01-18")).containsExactly("2024-01-17 late");
            happened(filmed("2024-01-18", ANNA));
            assertThat(dues(DutyKind.FILMING_HELD, "2024-01-18")).containsExactly("2024-01-17 met-late");
        }

        @Test
        void is_of_every_child_that_was_to_be_filmed() {
            happened(filming("2024-01-10", "2024-01-17", ANNA, BRAM), filmed("2024-01-17", BRAM));
            assertThat(duties.by(day("2024-01-18")))
                    .filteredOn(duty -> duty.kind() == DutyKind.FILMING_HELD)
                    .extracting(duty -> duty.child() + " " + duty.on(day("2024-01-18")))
                    .containsExactly(ANNA + " LATE", BRAM + " MET");
        }

        @Test
        void that_was_planned_twice_on_one_day_takes_place_twice() {
            happened(filming("2024-01-10", "2024-01-17", ANNA), filming("2024-01-10", "2024-01-24", ANNA));
            happened(filmed("2024-01-16", ANNA));
            assertThat(dues(DutyKind.FILMING_HELD, "2024-01-25")).containsExactly("2024-01-17 met", "2024-01-24 late");
            happened(filmed("2024-01-24", ANNA));
            assertThat(dues(DutyKind.FILMING_HELD, "2024-01-25")).containsExactly("2024-01-17 met", "2024-01-24 met");
        }

        @Test
        void that_took_place_before_the_next_was_planned_is_not_moved_by_it() {
            happened(
                    filming("2024-01-10", "2024-01-17", ANNA),
                    filmed("2024-01-15", ANNA),
                    filming("2024-01-15", "2024-02-01", ANNA),
                    filming("2024-01-16", "2024-02-01", ANNA));
            assertThat(dues(DutyKind.FILMING_HELD, "2024-02-01")).containsExactly("2024-01-17 met", "2024-02-01 open");
        }

        @Test
        void is_asked_for_no_more_when_the_session_did_not_go_on_that_day() {
            happened(
                    filming("2024-01-10", "2024-01-17", ANNA),
                    notHeld("2024-01-16", ANNA),
                    notHeld("2024-01-17", BRAM));
            assertThat(dues(DutyKind.FILMING_HELD, "2024-01-18")).containsExactly("2024-01-17 late");
            happened(notHeld("2024-01-17", ANNA));
            assertThat(dues(DutyKind.FILMING_HELD, "2024-01-18")).isEmpty();
        }

        @Test
        void is_asked_for_no_more_once_consent_to_it_was_taken_back() {
            happened(filming("2024-01-10", "2024-01-17", ANNA), tookBack("2024-01-17", ConsentScope.VIDEO));
            assertThat(dues(DutyKind.FILMING_HELD, "2024-01-18")).isEmpty();
        }

        @Test
        void is_off_once_a_parent_takes_back_consent_whatever_the_child_said() {
            happened(filming("2024-01-10", "2024-01-17", ANNA, BRAM));
            happened(new ConsentGiven(
                    CASE,
                    header("2024-01-10"),
                    ANNA.person(),
                    Capacity.CHILD,
                    ConsentScope.VIDEO,
                    ConsentForm.ORAL,
                    null));
            happened(tookBack("2024-01-16", BRAM.person(), ConsentScope.VIDEO));
            assertThat(dues(DutyKind.FILMING_HELD, "2024-01-18")).containsExactly("2024-01-17 late");
            happened(tookBack("2024-01-16", ConsentScope.VIDEO));
            assertThat(dues(DutyKind.FILMING_HELD, "2024-01-18")).isEmpty();
        }

        @Test
        void still_counts_as_a_meeting_with_the_coach() {
            happened(placed("2024-01-01"), filming("2024-01-01", "2024-01-08", ANNA), filmed("2024-01-08", ANNA));
            assertThat(dues(DutyKind.COACH_SESSION, "2024-01-08")).containsExactly("2024-01-08 met", "2024-01-15 open");
        }
    }

    private static CaseEvent goal(String on, PersonId owner, String target) {
        return new ParentGoalSet(CASE, header(on), owner, "Calm evenings", CoreDomain.PARENTING_SKILLS, day(target));
    }

    private static CaseEvent progressOf(String on, int goal) {
        return new GoalProgressRecorded(CASE, header(on), entry(goal), GoalProgress.CLOSER, "It goes well");
    }

    private static CaseEvent goalClosed(String on, int goal) {
        return new GoalClosed(CASE, header(on), entry(goal), GoalOutcome.PARTLY_REACHED, "Most evenings");
    }

    private static CaseEvent hearing(String on, ChildId child, String planned) {
        return new HearingPlanned(CASE, header(on), child, day(planned));
    }

    private static CaseEvent heard(String on, PersonId person, ChildId... children) {
        return new KeyPersonHeard(
                CASE, header(on), List.of(children), person, null, Acquaintance.CHILD, "It is afraid at night");
    }

    private static CaseEvent tookBack(String on, ConsentScope scope) {
        return tookBack(on, MIA, scope);
    }

    private static CaseEvent tookBack(String on, PersonId person, ConsentScope scope) {
        return new ConsentWithdrawn(CASE, header(on), person, scope);
    }

    private static CaseEvent agreed(String on, PersonId person) {
        return new ConsentGiven(
                CASE, header(on), person, Capacity.CHILD, ConsentScope.HEARING_CHILD, ConsentForm.ORAL, null);
    }

    private static CaseEvent filming(String on, String planned, ChildId... children) {
        return new VideoFeedbackPlanned(
                CASE, header(on), List.of(children), List.of(MIA), VideoMethod.BASIC_TRUST, day(planned));
    }

    private static CaseEvent filmed(String on, ChildId... children) {
        return new VideoFeedbackGiven(
                CASE, header(on), List.of(children), List.of(MIA), VideoMethod.BASIC_TRUST, 60, "They play", null);
    }

    private static CaseEvent notHeld(String on, ChildId child) {
        return new SessionNotHeld(CASE, header(on), List.of(child), Absence.CANCELLED, AbsentParty.PARENT);
    }
}
