package org.houvast.language.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.houvast.language.PersonId;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.guidance.ContactCourse;
import org.houvast.language.guidance.ContactKind;
import org.houvast.language.guidance.CoreDomain;
import org.houvast.language.guidance.GuidanceEvent.CoachSessionHeld;
import org.houvast.language.guidance.GuidanceEvent.ContactHeld;
import org.houvast.language.guidance.GuidanceEvent.NetworkMapped;
import org.houvast.language.guidance.GuidanceEvent.VideoFeedbackGiven;
import org.houvast.language.guidance.SessionMethod;
import org.houvast.language.guidance.VideoMethod;
import org.houvast.language.referral.ReferralEvent.ServiceInvolved;
import org.houvast.language.referral.ServiceType;
import org.houvast.language.team.TeamEvent.MemberAdded;
import org.houvast.language.team.TeamMember;
import org.houvast.language.team.TeamRole;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class GuidanceDutiesTest extends DutyStory {

    private static final CoreDomain[] ALL = CoreDomain.values();

    @Nested
    class All_core_domains_are_touched {

        @Test
        void within_every_period_of_three_months_also_when_a_month_is_short() {
            happened(
                    placed("2019-11-30"),
                    session("2019-11-30", ALL),
                    session("2020-02-29", ALL),
                    session("2020-05-30", ALL));
            assertThat(dues(DutyKind.CORE_DOMAINS_TOUCHED, "2020-05-30"))
                    .containsExactly("2020-02-29 met", "2020-05-30 met");
            assertThat(dues(DutyKind.CORE_DOMAINS_TOUCHED, "2020-05-31")).last().isEqualTo("2020-08-30 open");
        }

        @Test
        void what_is_touched_on_the_last_day_does_not_count_for_the_next_period() {
            happened(placed("2019-11-30"), session("2020-02-29", ALL));
            assertThat(dues(DutyKind.CORE_DOMAINS_TOUCHED, "2020-05-31"))
                    .containsExactly("2020-02-29 met", "2020-05-30 late", "2020-08-30 open");
        }

        @Test
        void one_that_was_left_out_is_touched_late() {
            happened(
                    placed("2019-11-30"),
                    session("2020-01-10", CoreDomain.SAFETY, CoreDomain.PARENTING_SKILLS),
                    video("2020-02-01"));
            assertThat(dues(DutyKind.CORE_DOMAINS_TOUCHED, "2020-03-01").getFirst())
                    .isEqualTo("2020-02-29 late");
            happened(map("2020-03-01"));
            assertThat(dues(DutyKind.CORE_DOMAINS_TOUCHED, "2020-03-01").getFirst())
                    .isEqualTo("2020-02-29 met-late");
        }

        @Test
        void what_is_touched_when_the_stay_is_over_makes_nothing_good() {
            happened(placed("2019-11-30"), home("2020-04-01"), session("2020-04-10", ALL));
            assertThat(dues(DutyKind.CORE_DOMAINS_TOUCHED, "2021-01-01")).containsExactly("2020-02-29 late");
        }

        @Test
        void of_each_child_by_itself_and_no_more_once_it_went_home() {
            happened(placed("2019-11-30"), home("2020-02-29"));
            assertThat(dues(DutyKind.CORE_DOMAINS_TOUCHED, "2021-01-01")).isEmpty();
        }
    }

    @Nested
    class The_network_is_mapped {

        @Test
        void within_thirty_days_of_the_first_placement() {
            happened(placed("2024-01-31"));
            assertThat(dues(DutyKind.NETWORK_MAPPED, "2024-03-01")).containsExactly("2024-03-01 open");
            assertThat(dues(DutyKind.NETWORK_MAPPED, "2024-03-02")).containsExactly("2024-03-01 late");
            happened(map("2024-03-02"));
            assertThat(dues(DutyKind.NETWORK_MAPPED, "2024-03-02")).containsExactly("2024-03-01 met-late");
        }

        @Test
        void a_map_from_before_the_placement_will_do() {
            happened(map("2023-12-01"), placed("2024-01-31"));
            assertThat(dues(DutyKind.NETWORK_MAPPED, "2024-01-31")).containsExactly("2024-03-01 met");
        }
    }

    @Nested
    class The_foster_care_service_is_a_partner {

        @Test
        void within_thirty_days_of_the_first_placement_in_the_team_or_as_a_service() {
            happened(placed("2024-01-31"));
            assertThat(dues(DutyKind.FOSTER_CARE_PARTNER, "2024-03-01")).containsExactly("2024-03-01 open");
            assertThat(dues(DutyKind.FOSTER_CARE_PARTNER, "2024-03-02")).containsExactly("2024-03-01 late");
            happened(joined("2024-02-20", TeamRole.HOME_GUIDANCE_SERVICE));
            assertThat(dues(DutyKind.FOSTER_CARE_PARTNER, "2024-03-02")).containsExactly("2024-03-01 late");
            happened(joined("2024-03-01", TeamRole.FOSTER_CARE_SERVICE));
            assertThat(dues(DutyKind.FOSTER_CARE_PARTNER, "2024-03-02")).containsExactly("2024-03-01 met");
        }

        @Test
        void as_a_service_it_is_one_as_well() {
            happened(
                    placed("2024-01-31"),
                    new ServiceInvolved(
                            CASE, header("2024-03-02"), List.of(), ServiceType.FOSTER_CARE, "Partner", null, null));
            assertThat(dues(DutyKind.FOSTER_CARE_PARTNER, "2024-03-02")).containsExactly("2024-03-01 met-late");
        }
    }

    @Nested
    class What_comes_back {

        @Test
        void video_feedback_is_a_meeting_with_the_coach() {
            happened(placed("2024-02-25"), video("2024-03-03"));
            assertThat(dues(DutyKind.COACH_SESSION, "2024-03-04")).containsExactly("2024-03-03 met", "2024-03-10 open");
        }

        @Test
        void two_meetings_on_one_day_are_one() {
            happened(placed("2024-02-25"), session("2024-03-03", ALL), video("2024-03-03"));
            assertThat(dues(DutyKind.COACH_SESSION, "2024-03-04")).containsExactly("2024-03-03 met", "2024-03-10 open");
        }

        @Test
        void parents_and_child_meet_every_fourteen_days() {
            happened(placed("2024-02-16"), contact("2024-03-01"), contact("2024-03-16"));
            assertThat(dues(DutyKind.PARENT_CONTACT, "2024-03-16"))
                    .containsExactly("2024-03-01 met", "2024-03-15 met-late", "2024-03-30 open");
        }
    }

    private static CaseEvent session(String on, CoreDomain... domains) {
        return new CoachSessionHeld(
                CASE, header(on), List.of(ANNA), List.of(), List.of(domains), SessionMethod.CONVERSATION, 60, "", null);
    }

    private static CaseEvent video(String on) {
        return new VideoFeedbackGiven(CASE, header(on), List.of(ANNA), List.of(MIA), VideoMethod.VIPP_SD, 30, "", null);
    }

    private static CaseEvent contact(String on) {
        return new ContactHeld(
                CASE,
                header(on),
                List.of(ANNA),
                List.of(MIA),
                ContactKind.VISIT_AT_HOUSE,
                ContactCourse.GOOD,
                60,
                "",
                null);
    }

    private static CaseEvent map(String on) {
        return new NetworkMapped(CASE, header(on), List.of(ANNA), List.of(MIA), List.of());
    }

    private static CaseEvent joined(String on, TeamRole role) {
        return new MemberAdded(CASE, header(on), new TeamMember(new PersonId("pia"), "Pia", role));
    }
}
