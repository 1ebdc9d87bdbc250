package org.houvast.command.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houvast.command.story.Happened.born;
import static org.houvast.command.story.Happened.caseClosed;
import static org.houvast.command.story.Happened.caseOpened;
import static org.houvast.command.story.Happened.caseOpenedWith;
import static org.houvast.command.story.Happened.goalClosed;
import static org.houvast.command.story.Happened.parentGoal;
import static org.houvast.command.story.Happened.signal;
import static org.houvast.command.story.Happened.teamOf;
import static org.houvast.command.story.Happened.withdrawn;
import static org.houvast.command.story.People.ANNA;
import static org.houvast.command.story.People.CASE;
import static org.houvast.command.story.People.COACH;
import static org.houvast.command.story.People.FATHER;
import static org.houvast.command.story.People.MOTHER;
import static org.houvast.command.story.People.parent;
import static org.houvast.command.story.Saying.day;
import static org.houvast.command.story.Saying.on;
import static org.houvast.command.story.Story.given;

import org.houvast.command.story.Story;
import org.houvast.command.team.TeamCommand.CloseGoal;
import org.houvast.command.team.TeamCommand.RecordGoalProgress;
import org.houvast.command.team.TeamCommand.SetParentGoal;
import org.houvast.language.EventId;
import org.houvast.language.PersonId;
import org.houvast.language.guidance.CoreDomain;
import org.houvast.language.team.GoalOutcome;
import org.houvast.language.team.GoalProgress;
import org.houvast.language.team.TeamEvent.GoalClosed;
import org.houvast.language.team.TeamEvent.GoalProgressRecorded;
import org.houvast.language.team.TeamEvent.ParentGoalSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ParentGoalTest {

    private static final String WORDS = "Dat ze gerust in hun bed kruipen";

    @Nested
    class SettingAGoal {

        private final Story team = given(caseOpenedWith(MOTHER, FATHER), teamOf(parent(MOTHER), parent(FATHER)));

        @Test
        void a_parent_sets_it_in_its_own_words() {
            var set = team.when(set(FATHER, WORDS, CoreDomain.SAFETY, "2020-09-01"))
                    .thenAccepted()
                    .recorded(ParentGoalSet.class);
            assertThat(set.words()).isEqualTo(WORDS);
            assertThat(set.header().about()).containsExactly(FATHER);
        }

        @Test
        void nobody_else_sets_it_for_them() {
            team.when(set(COACH, WORDS, CoreDomain.SAFETY, "2020-09-01"))
                    .thenRefused("R25")
                    .naming("owner", "coach");
            team.when(set(ANNA.person(), WORDS, CoreDomain.SAFETY, "2020-09-01"))
                    .thenRefused("R25");
        }

        @Test
        void it_is_put_into_words() {
            team.when(set(MOTHER, " ", CoreDomain.SAFETY, "2020-09-01")).thenRefused("words-missing");
        }

        @Test
        void a_goal_in_no_core_domain_is_warned() {
            team.when(set(MOTHER, WORDS, null, "2020-09-01")).thenWarned("R28");
        }

        @Test
        void first_comes_the_team_and_then_the_goals() {
            given(caseOpened())
                    .when(set(MOTHER, WORDS, CoreDomain.SAFETY, "2020-09-01"))
                    .thenWarned("R25");
        }

        @Test
        void it_is_to_be_reached_on_the_day_itself_at_the_soonest() {
            team.when(set(MOTHER, WORDS, CoreDomain.SAFETY, "2020-03-01")).thenAccepted();
            team.when(set(MOTHER, WORDS, CoreDomain.SAFETY, "2020-02-29")).thenRefused("target-in-the-past");
        }

        @Test
        void no_goal_is_set_in_a_closed_case() {
            team.and(born(ANNA, "2018-01-01"), caseClosed(ANNA, "2020-01-01"))
                    .when(set(MOTHER, WORDS, CoreDomain.SAFETY, "2020-09-01"))
                    .thenRefused("case-closed");
        }

        private SetParentGoal set(PersonId owner, String words, @Nullable CoreDomain domain, String target) {
            return new SetParentGoal(CASE, on("2020-03-01"), owner, words, domain, day(target));
        }
    }

    @Nested
    class WorkingOnAGoal {

        private final Story story = given(caseOpened(), teamOf(parent(MOTHER)), parentGoal("2020-03-01", "2020-09-01"));

        @Test
        void progress_is_recorded_from_the_day_it_was_set() {
            story.when(progress("parent-goal-set", "2020-03-01"))
                    .thenRecorded(GoalProgressRecorded.class)
                    .thenAccepted();
            story.when(progress("parent-goal-set", "2020-02-29")).thenRefused("before-the-goal");
        }

        @Test
        void what_is_no_goal_has_no_progress() {
            story.and(signal("2020-01-01"));
            story.when(progress("signal-recorded", "2020-04-01")).thenRefused("no-such-goal");
            story.when(progress("goal-of-another-case", "2020-04-01")).thenRefused("no-such-goal");
        }

        @Test
        void a_goal_withdrawn_from_view_has_no_progress() {
            story.and(withdrawn("parent-goal-set"))
                    .when(progress("parent-goal-set", "2020-04-01"))
                    .thenRefused("no-such-goal");
        }

        @Test
        void progress_after_the_goal_was_closed_is_a_fact_that_is_warned() {
            story.and(goalClosed("parent-goal-set", "2020-06-01"));
            story.when(progress("parent-goal-set", "2020-06-01")).thenAccepted();
            story.when(progress("parent-goal-set", "2020-06-02")).thenWarned("R25");
        }

        private RecordGoalProgress progress(String goal, String day) {
            return new RecordGoalProgress(
                    CASE, on(day), new EventId(goal), GoalProgress.CLOSER, "She reads to them every evening");
        }
    }

    @Nested
    class ClosingAGoal {

        private final Story story = given(caseOpened(), teamOf(parent(MOTHER)), parentGoal("2020-03-01", "2020-09-01"));

        @Test
        void it_is_closed_once_with_its_result() {
            story.when(close("parent-goal-set", "2020-08-01"))
                    .thenRecorded(GoalClosed.class)
                    .when(close("parent-goal-set", "2020-08-01"))
                    .thenRefused("goal-closed");
        }

        @Test
        void another_goal_stays_open() {
            story.and(parentGoal("2020-03-01", "2020-10-01"), goalClosed("parent-goal-set", "2020-06-01"))
                    .when(close("parent-goal-set-2", "2020-08-01"))
                    .thenRecorded(GoalClosed.class);
        }

        @Test
        void it_is_not_closed_before_it_was_set() {
            story.when(close("parent-goal-set", "2020-02-29")).thenRefused("before-the-goal");
        }

        @Test
        void only_a_goal_of_this_case_is_closed() {
            story.when(close("goal-of-another-case", "2020-08-01")).thenRefused("no-such-goal");
        }

        private CloseGoal close(String goal, String day) {
            return new CloseGoal(CASE, on(day), new EventId(goal), GoalOutcome.REACHED, "Four quiet weeks");
        }
    }
}
