package org.houvast.command.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houvast.command.story.Happened.born;
import static org.houvast.command.story.Happened.caseOpened;
import static org.houvast.command.story.Happened.reassessmentDecided;
import static org.houvast.command.story.Happened.sessionHeld;
import static org.houvast.command.story.Happened.withdrawn;
import static org.houvast.command.story.People.ANNA;
import static org.houvast.command.story.People.CASE;
import static org.houvast.command.story.People.MOTHER;
import static org.houvast.command.story.People.STRANGER;
import static org.houvast.command.story.Saying.deliberation;
import static org.houvast.command.story.Saying.on;
import static org.houvast.command.story.Saying.teamCiting;
import static org.houvast.command.story.Story.given;
import static org.houvast.language.reassessment.ReassessmentOutcome.CONTINUE;
import static org.houvast.language.reassessment.ReassessmentOutcome.NO_PERSPECTIVE;

import java.util.List;
import org.houvast.command.deciding.Deliberating;
import org.houvast.command.referral.ReferralCommand.InvolveService;
import org.houvast.command.referral.ReferralCommand.ReferToLongTermFosterCare;
import org.houvast.command.story.Story;
import org.houvast.language.ChildId;
import org.houvast.language.reassessment.ReassessmentOutcome;
import org.houvast.language.referral.FosterCareOutcome;
import org.houvast.language.referral.ReferralEvent.LongTermFosterCareReferred;
import org.houvast.language.referral.ReferralEvent.ServiceInvolved;
import org.houvast.language.referral.ServiceType;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReferralTest {

    @Test
    void a_service_that_was_involved_is_recorded_for_a_child_or_for_the_parents() {
        var child = given(caseOpened(), born(ANNA, "2018-01-01"))
                .when(involve(ANNA))
                .recorded(ServiceInvolved.class);
        assertThat(child.header().about()).containsExactly(ANNA.person());
        var parents = given(caseOpened()).when(involve()).recorded(ServiceInvolved.class);
        assertThat(parents.header().about()).containsExactly(MOTHER);
    }

    @Test
    void a_service_for_a_child_of_another_case_is_refused() {
        given(caseOpened()).when(involve(STRANGER)).thenRefused("unknown-child");
    }

    @Nested
    class LongTermFosterCare {

        @Test
        void a_child_without_perspective_is_referred() {
            reassessed(NO_PERSPECTIVE)
                    .when(refer(teamCiting("reassessment-decided", "coach-session-held")))
                    .thenRecorded(LongTermFosterCareReferred.class)
                    .thenAccepted();
        }

        @ParameterizedTest
        @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NO_PERSPECTIVE")
        void with_any_other_last_outcome_it_is_refused(ReassessmentOutcome last) {
            reassessed(last)
                    .when(refer(teamCiting("reassessment-decided")))
                    .thenRefused("R34")
                    .naming("lastOutcome", last.code());
        }

        @Test
        void only_the_last_decision_counts() {
            reassessed(NO_PERSPECTIVE)
                    .and(reassessmentDecided(ANNA, CONTINUE, "2020-02-01", "case-opened"))
                    .when(refer(teamCiting("reassessment-decided")))
                    .thenRefused("R34");
            reassessed(NO_PERSPECTIVE)
                    .and(reassessmentDecided(ANNA, CONTINUE, "2019-10-01", "case-opened"))
                    .when(refer(teamCiting("reassessment-decided", "coach-session-held")))
                    .thenAccepted();
        }

        @Test
        void of_two_decisions_on_one_day_the_one_recorded_last_counts() {
            reassessed(NO_PERSPECTIVE)
                    .and(reassessmentDecided(ANNA, CONTINUE, "2020-01-01", "case-opened"))
                    .when(refer(teamCiting("reassessment-decided")))
                    .thenRefused("R34");
        }

        @Test
        void it_is_about_children_of_the_case() {
            reassessed(NO_PERSPECTIVE)
                    .when(new ReferToLongTermFosterCare(
                            CASE,
                            on("2020-03-01"),
                            List.of(),
                            FosterCareOutcome.REFER,
                            "Pleegzorg",
                            "",
                            teamCiting("case-opened")))
                    .thenRefused("no-child");
        }

        @Test
        void a_decision_that_was_withdrawn_or_came_later_does_not_count() {
            reassessed(NO_PERSPECTIVE)
                    .and(withdrawn("reassessment-decided"))
                    .when(refer(teamCiting("case-opened")))
                    .thenRefused("R34");
            given(
                            caseOpened(),
                            born(ANNA, "2018-01-01"),
                            reassessmentDecided(ANNA, NO_PERSPECTIVE, "2020-03-02", "case-opened"))
                    .when(refer(teamCiting("case-opened")))
                    .thenRefused("R34");
        }

        @Test
        void that_cites_none_of_the_guidance_is_warned_of() {
            reassessed(NO_PERSPECTIVE)
                    .when(refer(teamCiting("reassessment-decided")))
                    .thenWarned("R34");
        }

        @Test
        void it_is_a_team_decision_on_evidence() {
            reassessed(NO_PERSPECTIVE)
                    .when(refer(deliberation("No perspective", List.of("Els"))))
                    .thenRefused("R07", "R35");
        }

        private Story reassessed(ReassessmentOutcome outcome) {
            return given(
                    caseOpened(),
                    born(ANNA, "2018-01-01"),
                    sessionHeld(ANNA, "2019-12-01"),
                    reassessmentDecided(ANNA, outcome, "2020-01-01", "case-opened"));
        }

        private ReferToLongTermFosterCare refer(Deliberating deliberation) {
            return new ReferToLongTermFosterCare(
                    CASE,
                    on("2020-03-01"),
                    List.of(ANNA),
                    FosterCareOutcome.REFER,
                    "Pleegzorg",
                    "Every other weekend",
                    deliberation);
        }
    }

    private static InvolveService involve(ChildId... children) {
        return new InvolveService(
                CASE, on("2020-03-01"), List.of(children), ServiceType.DEBT_COUNSELLING, "Less debt", null, null);
    }
}
