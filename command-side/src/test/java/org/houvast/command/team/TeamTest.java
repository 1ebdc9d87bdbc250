package org.houvast.command.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houvast.command.story.Happened.born;
import static org.houvast.command.story.Happened.caseClosed;
import static org.houvast.command.story.Happened.caseOpened;
import static org.houvast.command.story.Happened.caseOpenedWith;
import static org.houvast.command.story.Happened.consented;
import static org.houvast.command.story.Happened.goalChanged;
import static org.houvast.command.story.Happened.goalSet;
import static org.houvast.command.story.Happened.left;
import static org.houvast.command.story.Happened.teamOf;
import static org.houvast.command.story.Happened.withdrawn;
import static org.houvast.command.story.People.ANNA;
import static org.houvast.command.story.People.BRAM;
import static org.houvast.command.story.People.CASE;
import static org.houvast.command.story.People.COACH;
import static org.houvast.command.story.People.FATHER;
import static org.houvast.command.story.People.GRANDMOTHER;
import static org.houvast.command.story.People.MOTHER;
import static org.houvast.command.story.People.STRANGER;
import static org.houvast.command.story.People.member;
import static org.houvast.command.story.People.parent;
import static org.houvast.command.story.Saying.deliberation;
import static org.houvast.command.story.Saying.on;
import static org.houvast.command.story.Saying.teamCiting;
import static org.houvast.command.story.Story.given;
import static org.houvast.language.team.TrajectoryGoal.FAMILY_STRENGTHENING;
import static org.houvast.language.team.TrajectoryGoal.RETURN_HOME;

import java.util.List;
import org.houvast.command.deciding.Deliberating;
import org.houvast.command.team.TeamCommand.AddMember;
import org.houvast.command.team.TeamCommand.ChangeTrajectoryGoal;
import org.houvast.command.team.TeamCommand.FormTeam;
import org.houvast.command.team.TeamCommand.RemoveMember;
import org.houvast.command.team.TeamCommand.SetTrajectoryGoal;
import org.houvast.language.ChildId;
import org.houvast.language.PersonId;
import org.houvast.language.team.TeamEvent.MemberAdded;
import org.houvast.language.team.TeamEvent.MemberRemoved;
import org.houvast.language.team.TeamEvent.SimbaTeamFormed;
import org.houvast.language.team.TeamEvent.TrajectoryGoalChanged;
import org.houvast.language.team.TeamEvent.TrajectoryGoalSet;
import org.houvast.language.team.TeamMember;
import org.houvast.language.team.TeamRole;
import org.houvast.language.team.TrajectoryGoal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TeamTest {

    @Nested
    class FormingTheTeam {

        @Test
        void every_client_is_a_member() {
            given(caseOpenedWith(MOTHER, FATHER))
                    .when(form(parent(MOTHER), parent(FATHER), member(GRANDMOTHER, TeamRole.NETWORK_MEMBER)))
                    .thenRecorded(SimbaTeamFormed.class)
                    .thenAccepted();
        }

        @Test
        void a_team_without_anybody_of_the_network_is_warned() {
            given(caseOpened())
                    .when(form(parent(MOTHER), member(COACH, TeamRole.FAMILY_COACH)))
                    .thenRecorded(SimbaTeamFormed.class)
                    .thenWarned("R23");
        }

        @Test
        void a_team_without_one_of_the_clients_is_refused() {
            given(caseOpenedWith(MOTHER, FATHER))
                    .when(form(parent(MOTHER), member(COACH, TeamRole.FAMILY_COACH)))
                    .thenRefused("R24")
                    .naming("missing", "father");
        }

        @Test
        void a_client_in_another_role_is_no_equal() {
            given(caseOpened())
                    .when(form(member(MOTHER, TeamRole.NETWORK_MEMBER)))
                    .thenRefused("R24");
        }

        @Test
        void a_member_is_named_once() {
            given(caseOpened()).when(form(parent(MOTHER), parent(MOTHER))).thenRefused("member-twice");
        }

        @Test
        void the_team_is_formed_once() {
            given(caseOpened(), teamOf(parent(MOTHER)))
                    .when(form(parent(MOTHER)))
                    .thenRefused("team-exists");
        }

        @Test
        void a_team_of_whom_nothing_is_left_but_who_left_it_is_formed_anew() {
            given(caseOpened(), teamOf(parent(MOTHER)), left(COACH), withdrawn("simba-team-formed"))
                    .when(form(parent(MOTHER)))
                    .thenRecorded(SimbaTeamFormed.class);
        }

        @Test
        void no_team_is_formed_in_a_closed_case() {
            given(caseOpened(), born(ANNA, "2018-01-01"), caseClosed(ANNA, "2019-01-01"))
                    .when(form(parent(MOTHER)))
                    .thenRefused("case-closed");
        }

        private FormTeam form(TeamMember... members) {
            return new FormTeam(CASE, on("2020-01-01"), List.of(members));
        }
    }

    @Nested
    class ChangingTheTeam {

        @Test
        void somebody_joins_and_leaves() {
            given(caseOpened(), teamOf(parent(MOTHER)))
                    .when(add(COACH))
                    .thenRecorded(MemberAdded.class)
                    .when(remove(COACH))
                    .thenRecorded(MemberRemoved.class)
                    .when(remove(COACH))
                    .thenRefused("no-member");
        }

        @Test
        void nobody_joins_twice() {
            given(caseOpened(), teamOf(parent(MOTHER))).when(add(MOTHER)).thenRefused("member-already");
        }

        @Test
        void a_parent_is_not_removed() {
            given(caseOpened(), teamOf(parent(MOTHER))).when(remove(MOTHER)).thenRefused("R24");
        }

        @Test
        void there_must_be_a_team() {
            given(caseOpened()).when(add(COACH)).thenRefused("no-team");
            given(caseOpened()).when(remove(COACH)).thenRefused("no-team", "no-member");
        }

        private AddMember add(PersonId person) {
            return new AddMember(CASE, on("2020-01-01"), member(person, TeamRole.FAMILY_COACH));
        }

        private RemoveMember remove(PersonId person) {
            return new RemoveMember(CASE, on("2020-01-01"), person);
        }
    }

    @Nested
    class TheTrajectoryGoal {

        @Test
        void a_child_has_one_goal() {
            given(caseOpened(), born(ANNA, "2018-01-01"))
                    .when(set(ANNA, teamCiting("case-opened")))
                    .thenRecorded(TrajectoryGoalSet.class)
                    .when(set(ANNA, teamCiting("case-opened")))
                    .thenRefused("goal-exists");
        }

        @Test
        void a_child_that_turned_twelve_is_asked_for_its_own_consent() {
            given(caseOpened(), born(ANNA, "2008-01-02"))
                    .when(set(ANNA, teamCiting("case-opened")))
                    .thenAccepted();
            given(caseOpened(), born(ANNA, "2008-01-01"))
                    .when(set(ANNA, teamCiting("case-opened")))
                    .thenWarned("R23");
            given(caseOpened(), born(ANNA, "2008-01-01"), consented(ANNA.person(), "2020-01-01"))
                    .when(set(ANNA, teamCiting("case-opened")))
                    .thenAccepted();
            given(caseOpened(), born(ANNA, "2008-01-01"), goalSet(ANNA, RETURN_HOME, "2019-01-01"))
                    .when(change(FAMILY_STRENGTHENING, teamCiting("trajectory-goal-set")))
                    .thenWarned("R23");
        }

        @Test
        void its_sibling_has_its_own() {
            given(
                            caseOpened(),
                            born(ANNA, "2018-01-01"),
                            born(BRAM, "2018-01-01"),
                            goalSet(ANNA, RETURN_HOME, "2019-01-01"))
                    .when(set(BRAM, teamCiting("case-opened")))
                    .thenRecorded(TrajectoryGoalSet.class);
        }

        @Test
        void a_goal_cites_evidence_and_gives_reasons() {
            given(caseOpened(), born(ANNA, "2018-01-01"))
                    .when(set(ANNA, teamCiting()))
                    .thenRefused("R35");
            given(caseOpened(), born(ANNA, "2018-01-01"))
                    .when(set(ANNA, deliberation("", List.of("Els"), "case-opened")))
                    .thenRefused("reason-missing");
        }

        @Test
        void a_goal_is_for_a_child_of_the_case() {
            given(caseOpened()).when(set(STRANGER, teamCiting("case-opened"))).thenRefused("unknown-child");
        }

        @Test
        void a_change_keeps_the_goal_before() {
            var changed = given(caseOpened(), born(ANNA, "2018-01-01"), goalSet(ANNA, RETURN_HOME, "2019-01-01"))
                    .when(change(FAMILY_STRENGTHENING, teamCiting("trajectory-goal-set")))
                    .recorded(TrajectoryGoalChanged.class);
            assertThat(changed.from()).isEqualTo(RETURN_HOME);
            assertThat(changed.to()).isEqualTo(FAMILY_STRENGTHENING);
        }

        @Test
        void a_change_starts_from_the_last_goal_and_differs_from_it() {
            given(
                            caseOpened(),
                            born(ANNA, "2018-01-01"),
                            goalSet(ANNA, RETURN_HOME, "2019-01-01"),
                            goalChanged(ANNA, RETURN_HOME, FAMILY_STRENGTHENING, "2019-02-01"))
                    .when(change(FAMILY_STRENGTHENING, teamCiting("trajectory-goal-changed")))
                    .thenRefused("same-goal");
        }

        @Test
        void a_change_gives_a_reason_and_cites_evidence() {
            given(caseOpened(), born(ANNA, "2018-01-01"), goalSet(ANNA, RETURN_HOME, "2019-01-01"))
                    .when(change(FAMILY_STRENGTHENING, deliberation("", List.of())))
                    .thenRefused("reason-missing", "R35", "R35");
        }

        @Test
        void a_change_cites_the_goal_before() {
            given(
                            caseOpened(),
                            born(ANNA, "2018-01-01"),
                            goalSet(ANNA, RETURN_HOME, "2019-01-01"),
                            goalChanged(ANNA, RETURN_HOME, FAMILY_STRENGTHENING, "2019-02-01"))
                    .when(change(RETURN_HOME, teamCiting("case-opened", "trajectory-goal-set")))
                    .thenRefused("R35")
                    .naming("entry", "trajectory-goal-changed");
        }

        @Test
        void a_goal_withdrawn_from_view_need_not_be_cited() {
            given(
                            caseOpened(),
                            born(ANNA, "2018-01-01"),
                            goalSet(ANNA, RETURN_HOME, "2019-01-01"),
                            withdrawn("trajectory-goal-set"))
                    .when(change(FAMILY_STRENGTHENING, teamCiting("case-opened")))
                    .thenRecorded(TrajectoryGoalChanged.class);
        }

        @Test
        void the_goal_of_its_sibling_is_not_the_goal_before() {
            given(
                            caseOpened(),
                            born(ANNA, "2018-01-01"),
                            born(BRAM, "2018-01-01"),
                            goalSet(ANNA, RETURN_HOME, "2019-01-01"),
                            goalSet(BRAM, RETURN_HOME, "2019-01-01"))
                    .when(change(FAMILY_STRENGTHENING, teamCiting("trajectory-goal-set-2")))
                    .thenRefused("R35")
                    .naming("entry", "trajectory-goal-set");
        }

        @Test
        void without_a_goal_there_is_nothing_to_change() {
            given(caseOpened(), born(ANNA, "2018-01-01"))
                    .when(change(RETURN_HOME, teamCiting("case-opened")))
                    .thenRefused("no-goal");
        }

        @Test
        void a_goal_of_a_child_of_another_case_is_not_changed() {
            given(caseOpened())
                    .when(new ChangeTrajectoryGoal(
                            CASE, on("2020-01-01"), STRANGER, RETURN_HOME, teamCiting("case-opened")))
                    .thenRefused("unknown-child", "no-goal");
        }

        private SetTrajectoryGoal set(ChildId child, Deliberating deliberation) {
            return new SetTrajectoryGoal(CASE, on("2020-01-01"), child, RETURN_HOME, deliberation);
        }

        private ChangeTrajectoryGoal change(TrajectoryGoal to, Deliberating deliberation) {
            return new ChangeTrajectoryGoal(CASE, on("2020-01-01"), ANNA, to, deliberation);
        }
    }
}
