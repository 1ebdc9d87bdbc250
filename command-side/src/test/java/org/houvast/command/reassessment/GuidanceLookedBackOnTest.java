package org.houvast.command.reassessment;

import static org.houvast.command.story.Happened.born;
import static org.houvast.command.story.Happened.caseOpened;
import static org.houvast.command.story.Happened.networkMapped;
import static org.houvast.command.story.Happened.placed;
import static org.houvast.command.story.Happened.placementEnded;
import static org.houvast.command.story.Happened.serviceInvolved;
import static org.houvast.command.story.Happened.sessionOn;
import static org.houvast.command.story.Happened.videoFeedbackGiven;
import static org.houvast.command.story.Happened.withdrawn;
import static org.houvast.command.story.People.ANNA;
import static org.houvast.command.story.People.BRAM;
import static org.houvast.command.story.People.CASE;
import static org.houvast.command.story.Saying.on;
import static org.houvast.command.story.Story.given;
import static org.houvast.language.guidance.CoreDomain.PARENTING_SKILLS;
import static org.houvast.language.guidance.CoreDomain.PARENT_CHILD_RELATION;
import static org.houvast.language.guidance.CoreDomain.SAFETY;
import static org.houvast.language.guidance.CoreDomain.SOCIAL_NETWORK;

import java.util.List;
import org.houvast.command.reassessment.ReassessmentCommand.ReassessRisk;
import org.houvast.command.story.Story;
import org.houvast.language.ChildId;
import org.houvast.language.guidance.CoreDomain;
import org.houvast.language.reassessment.Change;
import org.houvast.language.reassessment.Factor;
import org.houvast.language.reassessment.FactorAssessment;
import org.houvast.language.reassessment.FactorKind;
import org.houvast.language.reassessment.Presence;
import org.houvast.language.referral.ServiceType;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Who reassesses the risks looks back on the guidance: R28, R29 and R34. */
class GuidanceLookedBackOnTest {

    private static final CoreDomain[] ALL = CoreDomain.values();

    @Test
    void well_guided_a_child_is_reassessed_without_a_word() {
        wellGuided().when(reassess("2020-04-01", ANNA)).thenAccepted();
    }

    @Nested
    class TheCoreDomains {

        @Test
        void that_were_not_touched_in_the_period_are_named() {
            started()
                    .and(sessionOn(ANNA, "2020-02-01", SAFETY))
                    .when(reassess("2020-04-01", ANNA))
                    .thenWarned("R28")
                    .finding("untouched", "domains", "parent-child-relation, parenting-skills");
        }

        @Test
        void may_be_touched_by_several_entries_between_them() {
            started()
                    .and(
                            sessionOn(ANNA, "2020-02-01", SAFETY),
                            sessionOn(ANNA, "2020-02-08", PARENTING_SKILLS),
                            videoFeedbackGiven(ANNA, "2020-02-15"))
                    .when(reassess("2020-04-01", ANNA))
                    .thenAccepted();
        }

        @Test
        void are_looked_for_from_the_day_three_months_before_on() {
            reassessedAgainAfter("2020-04-01")
                    .when(reassess("2020-07-01", ANNA))
                    .thenAccepted();
            reassessedAgainAfter("2020-04-01")
                    .when(reassess("2020-07-02", ANNA))
                    .thenWarned("R28", "R30");
        }

        private Story reassessedAgainAfter(String touched) {
            return wellGuided()
                    .and(sessionOn(ANNA, touched, ALL))
                    .when(reassess("2020-04-01", ANNA))
                    .story();
        }

        @Test
        void of_a_stay_of_less_than_three_months_are_not_asked_for() {
            started().when(reassess("2020-03-31", ANNA)).thenAccepted();
            started().when(reassess("2020-04-01", ANNA)).thenWarned("R28");
        }

        @Test
        void from_31_august_the_period_is_whole_on_30_november() {
            var placedInAugust = given(
                    caseOpened(),
                    born(ANNA, "2018-01-01"),
                    placed(ANNA, "2019-08-31"),
                    networkMapped(ANNA, "2019-09-01"),
                    serviceInvolved(ServiceType.FOSTER_CARE, "2019-09-01"));
            placedInAugust.when(reassess("2019-11-29", ANNA)).thenAccepted();
            placedInAugust.when(reassess("2019-11-30", ANNA)).thenWarned("R28");
        }

        @Test
        void touched_with_the_sibling_withdrawn_or_later_are_not_touched() {
            started()
                    .and(born(BRAM, "2018-01-01"), sessionOn(BRAM, "2020-02-01", ALL))
                    .when(reassess("2020-04-01", ANNA))
                    .thenWarned("R28");
            started()
                    .and(sessionOn(ANNA, "2020-02-01", ALL), withdrawn("coach-session-held"))
                    .when(reassess("2020-04-01", ANNA))
                    .thenWarned("R28");
            started()
                    .and(sessionOn(ANNA, "2020-04-02", ALL))
                    .when(reassess("2020-04-01", ANNA))
                    .thenWarned("R28");
        }

        @Test
        void are_asked_for_once_for_children_who_lack_the_same() {
            started()
                    .and(born(BRAM, "2018-01-01"), placed(BRAM, "2020-01-01"), networkMapped(BRAM, "2020-01-10"))
                    .when(reassess("2020-04-01", ANNA, BRAM))
                    .thenWarned("R28");
        }

        private Story started() {
            return given(
                    caseOpened(),
                    born(ANNA, "2018-01-01"),
                    placed(ANNA, "2020-01-01"),
                    networkMapped(ANNA, "2020-01-10"),
                    serviceInvolved(ServiceType.FOSTER_CARE, "2020-01-10"));
        }
    }

    @Nested
    class TheNetwork {

        @Test
        void is_mapped_by_the_thirtieth_day_or_it_is_said() {
            var unmapped = given(
                    caseOpened(),
                    born(ANNA, "2018-01-01"),
                    placed(ANNA, "2020-01-01"),
                    serviceInvolved(ServiceType.FOSTER_CARE, "2020-01-10"));
            unmapped.when(reassess("2020-01-31", ANNA)).thenAccepted();
            unmapped.when(reassess("2020-02-01", ANNA))
                    .thenWarned("R29")
                    .finding("not-mapped-yet", "due", "2020-01-31");
            unmapped.and(networkMapped(ANNA, "2020-02-01"))
                    .when(reassess("2020-02-01", ANNA))
                    .thenAccepted();
        }
    }

    @Nested
    class TheFosterCareService {

        @Test
        void is_a_partner_by_the_thirtieth_day_or_it_is_said() {
            var alone = given(
                    caseOpened(),
                    born(ANNA, "2018-01-01"),
                    placed(ANNA, "2020-01-01"),
                    networkMapped(ANNA, "2020-01-10"));
            alone.when(reassess("2020-01-31", ANNA)).thenAccepted();
            alone.when(reassess("2020-02-01", ANNA)).thenWarned("R34").finding("no-partner", "days", 30);
            alone.and(serviceInvolved(ServiceType.CGG, "2020-01-10"))
                    .when(reassess("2020-02-01", ANNA))
                    .thenWarned("R34");
            alone.and(serviceInvolved(ServiceType.FOSTER_CARE, "2020-02-01"))
                    .when(reassess("2020-02-01", ANNA))
                    .thenAccepted();
        }
    }

    @Test
    void a_child_at_home_is_not_looked_back_on_for_its_domains() {
        wellGuided()
                .and(placementEnded(ANNA, "2020-06-01"))
                .when(reassess("2020-12-01", ANNA))
                .thenAccepted();
    }

    private static Story wellGuided() {
        return given(
                caseOpened(),
                born(ANNA, "2018-01-01"),
                placed(ANNA, "2020-01-01"),
                networkMapped(ANNA, "2020-01-10"),
                serviceInvolved(ServiceType.FOSTER_CARE, "2020-01-10"),
                sessionOn(ANNA, "2020-01-15", SAFETY, PARENT_CHILD_RELATION, PARENTING_SKILLS, SOCIAL_NETWORK));
    }

    private static ReassessRisk reassess(String day, ChildId... children) {
        return new ReassessRisk(
                CASE,
                on(day),
                List.of(children),
                List.of(new FactorAssessment(FactorKind.RISK, Factor.DEBT, Presence.PRESENT, Change.LOWERED, null)),
                "");
    }
}
