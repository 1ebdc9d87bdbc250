package org.houvast.command.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houvast.command.story.Happened.born;
import static org.houvast.command.story.Happened.caseOpened;
import static org.houvast.command.story.Happened.consented;
import static org.houvast.command.story.Happened.placed;
import static org.houvast.command.story.Happened.serviceInvolved;
import static org.houvast.command.story.Happened.signal;
import static org.houvast.command.story.Happened.teamOf;
import static org.houvast.command.story.Happened.withdrawn;
import static org.houvast.command.story.People.ANNA;
import static org.houvast.command.story.People.CASE;
import static org.houvast.command.story.People.COACH;
import static org.houvast.command.story.People.MOTHER;
import static org.houvast.command.story.People.member;
import static org.houvast.command.story.Saying.day;
import static org.houvast.command.story.Saying.on;
import static org.houvast.command.story.Story.given;
import static org.houvast.language.consent.ConsentScope.SHARING;
import static org.houvast.language.consent.ConsentScope.TRAJECTORY;
import static org.houvast.language.referral.ServiceType.CGG;
import static org.houvast.language.referral.ServiceType.FOSTER_CARE;
import static org.houvast.language.referral.ServiceType.POSITIEVE_HERORIENTERING;

import java.util.List;
import org.houvast.command.deciding.Circumstances;
import org.houvast.command.referral.ReferralCommand.EndService;
import org.houvast.command.referral.ReferralCommand.InvolveService;
import org.houvast.command.story.Story;
import org.houvast.language.EventId;
import org.houvast.language.event.Ground;
import org.houvast.language.practice.PracticeId;
import org.houvast.language.referral.ReferralEvent.ServiceEnded;
import org.houvast.language.referral.ServiceEndReason;
import org.houvast.language.referral.ServiceType;
import org.houvast.language.team.TeamRole;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Services around a family, from when to when, and on which ground. */
class ServicesTest {

    private static final Ground LAW = new Ground(Ground.Kind.LEGAL, "decree, article 5");

    @Nested
    class TheGround {

        @Test
        void a_law_will_do_and_so_will_a_consent_to_sharing_of_this_case() {
            family().when(involve(CGG, "2020-03-01", null, LAW)).thenAccepted();
            family().and(consented(MOTHER, SHARING, "2020-01-02", null))
                    .when(involve(CGG, "2020-03-01", null, consent("consent-given")))
                    .thenAccepted();
        }

        @Test
        void without_a_ground_it_is_recorded_with_a_warning() {
            family().when(involve(CGG, "2020-03-01", null, null)).thenWarned("R38");
        }

        @Test
        void another_entry_another_case_and_another_scope_are_no_consent() {
            family().and(signal("2020-01-02"))
                    .when(involve(CGG, "2020-03-01", null, consent("signal-recorded")))
                    .thenWarned("R38");
            family().when(involve(CGG, "2020-03-01", null, consent("consent-elsewhere")))
                    .thenWarned("R38");
            family().when(involve(CGG, "2020-03-01", null, consent("she said so")))
                    .thenWarned("R38");
            family().and(consented(MOTHER, TRAJECTORY, "2020-01-02", null))
                    .when(involve(CGG, "2020-03-01", null, consent("consent-given")))
                    .thenWarned("R38");
        }

        @Test
        void a_consent_that_ended_or_was_withdrawn_from_view_does_not_stand() {
            var until = family().and(consented(MOTHER, SHARING, "2020-01-02", "2020-03-01"));
            until.when(involve(CGG, "2020-03-01", null, consent("consent-given")))
                    .thenAccepted();
            until.when(involve(CGG, "2020-03-02", null, consent("consent-given")))
                    .thenWarned("R38");
            family().and(consented(MOTHER, SHARING, "2020-01-02", null), withdrawn("consent-given"))
                    .when(involve(CGG, "2020-03-01", null, consent("consent-given")))
                    .thenWarned("R38");
        }
    }

    @Nested
    class PositieveHerorientering {

        @Test
        void four_months_are_planned_and_a_day_more_is_warned() {
            family().when(involve(POSITIEVE_HERORIENTERING, "2020-03-01", "2020-07-01", LAW))
                    .thenAccepted();
            family().when(involve(POSITIEVE_HERORIENTERING, "2020-03-01", "2020-07-02", LAW))
                    .thenWarned("R37")
                    .finding("planned-too-long", "months", 4);
        }

        @Test
        void from_31_october_the_fourth_month_is_full_on_the_last_of_february() {
            family().when(involve(POSITIEVE_HERORIENTERING, "2020-10-31", "2021-02-28", LAW))
                    .thenAccepted();
            family().when(involve(POSITIEVE_HERORIENTERING, "2020-10-31", "2021-03-01", LAW))
                    .thenWarned("R37");
        }

        @Test
        void it_is_for_a_child_on_the_day_before_its_18th_birthday_and_not_on_that_day() {
            var nearlyGrown = given(caseOpened(), born(ANNA, "2002-03-02"));
            nearlyGrown
                    .when(involve(POSITIEVE_HERORIENTERING, "2020-03-01", null, LAW))
                    .thenAccepted();
            nearlyGrown
                    .when(involve(POSITIEVE_HERORIENTERING, "2020-03-02", null, LAW))
                    .thenWarned("R37")
                    .finding("too-old", "child", "anna");
        }

        @Test
        void another_service_may_last_longer_and_be_for_others() {
            given(caseOpened(), born(ANNA, "2000-01-01"))
                    .when(involve(CGG, "2020-03-01", "2022-03-01", LAW))
                    .thenAccepted();
        }

        @Test
        void a_course_that_lasted_longer_says_so_at_its_end() {
            var begun = family().and(serviceInvolved(POSITIEVE_HERORIENTERING, "2020-03-01"));
            begun.when(end("service-involved", "2020-07-02"))
                    .thenWarned("R37")
                    .finding("lasted-too-long", "since", "2020-03-01");
            family().and(serviceInvolved(POSITIEVE_HERORIENTERING, "2020-03-01"))
                    .when(end("service-involved", "2020-07-01"))
                    .thenAccepted();
        }
    }

    @Nested
    class TheFosterCareService {

        @Test
        void is_a_partner_within_thirty_days_of_the_first_placement() {
            family().and(placed(ANNA, "2020-01-01"))
                    .when(involve(FOSTER_CARE, "2020-01-31", null, LAW))
                    .thenAccepted();
            family().and(placed(ANNA, "2020-01-01"))
                    .when(involve(FOSTER_CARE, "2020-02-01", null, LAW))
                    .thenWarned("R34")
                    .finding("no-partner", "since", "2020-01-01");
        }

        @Test
        void that_sits_in_the_team_is_a_partner_already() {
            family().and(teamOf(member(COACH, TeamRole.FOSTER_CARE_SERVICE)), placed(ANNA, "2020-01-01"))
                    .when(involve(FOSTER_CARE, "2020-06-01", null, LAW))
                    .thenAccepted();
        }

        @Test
        void comes_in_time_when_no_child_is_placed() {
            family().when(involve(FOSTER_CARE, "2020-06-01", null, LAW)).thenAccepted();
        }
    }

    @Nested
    class TheEnd {

        @Test
        void is_of_the_service_that_was_involved_and_of_its_children() {
            var ended = family().when(involve(CGG, "2020-03-01", null, LAW))
                    .when(end("service-involved", "2020-05-01"))
                    .thenAccepted()
                    .recorded(ServiceEnded.class);
            assertThat(ended.service()).isEqualTo(CGG);
            assertThat(ended.children()).containsExactly(ANNA);
            assertThat(ended.header().about()).containsExactly(ANNA.person());
        }

        @Test
        void comes_once_and_not_before_the_beginning() {
            family().and(serviceInvolved(CGG, "2020-03-01"))
                    .when(end("service-involved", "2020-02-29"))
                    .thenRefused("before-involvement")
                    .naming("since", "2020-03-01");
            family().and(serviceInvolved(CGG, "2020-03-01"))
                    .when(end("service-involved", "2020-03-01"))
                    .when(end("service-involved", "2020-03-02"))
                    .thenRefused("no-involvement");
        }

        @Test
        void that_was_withdrawn_from_view_can_be_told_again() {
            family().and(serviceInvolved(CGG, "2020-03-01"))
                    .when(end("service-involved", "2020-04-01"))
                    .and(withdrawn("service-ended"))
                    .when(end("service-involved", "2020-05-01"))
                    .thenAccepted();
        }

        @Test
        void of_something_else_or_of_another_case_is_refused() {
            family().and(signal("2020-01-02"))
                    .when(end("signal-recorded", "2020-04-01"))
                    .thenRefused("no-involvement");
            family().when(end("service-of-another-case", "2020-04-01")).thenRefused("no-involvement");
            family().and(serviceInvolved(CGG, "2020-03-01"), withdrawn("service-involved"))
                    .when(end("service-involved", "2020-04-01"))
                    .thenRefused("no-involvement");
        }

        @Test
        void is_not_planned_before_the_beginning() {
            family().when(involve(CGG, "2020-03-01", "2020-02-29", LAW)).thenRefused("service-ends-before-it-begins");
            family().when(involve(CGG, "2020-03-01", "2020-03-01", LAW)).thenAccepted();
        }

        @Test
        void a_practice_that_is_named_is_one_of_the_catalogue() {
            family().when(new InvolveService(
                            CASE,
                            grounded("2020-03-01", LAW),
                            List.of(ANNA),
                            ServiceType.OTHER,
                            "",
                            null,
                            new PracticeId("practice-1")))
                    .thenRefused("unknown-practice");
        }
    }

    private static Story family() {
        return given(caseOpened(), born(ANNA, "2018-01-01"));
    }

    private static Ground consent(String entry) {
        return new Ground(Ground.Kind.CONSENT, entry);
    }

    private static InvolveService involve(
            ServiceType service, String day, @Nullable String plannedEnd, @Nullable Ground ground) {
        return new InvolveService(
                CASE,
                grounded(day, ground),
                List.of(ANNA),
                service,
                "Some peace",
                plannedEnd == null ? null : day(plannedEnd),
                null);
    }

    private static Circumstances grounded(String day, @Nullable Ground ground) {
        return new Circumstances(day(day), null, null, null, ground, null, List.of());
    }

    private static EndService end(String involvement, String day) {
        return new EndService(CASE, on(day), new EventId(involvement), ServiceEndReason.AS_PLANNED);
    }
}
