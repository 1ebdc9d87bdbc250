package org.houvast.command.anything;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houvast.command.story.Happened.admissionDecided;
import static org.houvast.command.story.Happened.aftercareStarted;
import static org.houvast.command.story.Happened.allElements;
import static org.houvast.command.story.Happened.born;
import static org.houvast.command.story.Happened.caseClosed;
import static org.houvast.command.story.Happened.caseOpenedWith;
import static org.houvast.command.story.Happened.consented;
import static org.houvast.command.story.Happened.element;
import static org.houvast.command.story.Happened.goalSet;
import static org.houvast.command.story.Happened.houseOpened;
import static org.houvast.command.story.Happened.intakeCompleted;
import static org.houvast.command.story.Happened.left;
import static org.houvast.command.story.Happened.livesIn;
import static org.houvast.command.story.Happened.parentGoal;
import static org.houvast.command.story.Happened.placed;
import static org.houvast.command.story.Happened.placementDecided;
import static org.houvast.command.story.Happened.placementEnded;
import static org.houvast.command.story.Happened.reassessmentDecided;
import static org.houvast.command.story.Happened.returnDecided;
import static org.houvast.command.story.Happened.returnedHome;
import static org.houvast.command.story.Happened.risksReassessed;
import static org.houvast.command.story.Happened.simbaParents;
import static org.houvast.command.story.Happened.teamOf;
import static org.houvast.command.story.Happened.termExtended;
import static org.houvast.command.story.Happened.withdrawn;
import static org.houvast.command.story.Happened.withdrewConsent;
import static org.houvast.command.story.People.ANNA;
import static org.houvast.command.story.People.COACH;
import static org.houvast.command.story.People.FATHER;
import static org.houvast.command.story.People.HOUSE;
import static org.houvast.command.story.People.MOTHER;
import static org.houvast.command.story.People.OTHER_CASE;
import static org.houvast.command.story.People.member;

import java.util.List;
import java.util.stream.Stream;
import org.houvast.command.story.Story;
import org.houvast.language.event.DomainEvent;
import org.houvast.language.intake.AdmissionOutcome;
import org.houvast.language.intake.IntakeElement;
import org.houvast.language.reassessment.ReassessmentOutcome;
import org.houvast.language.reunification.ReturnOutcome;
import org.houvast.language.team.TeamRole;
import org.houvast.language.team.TrajectoryGoal;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules said anew find each history that breaks them, and let one pass that does not. */
class HardRulesTest {

    private static final ReassessmentOutcome CONTINUE = ReassessmentOutcome.CONTINUE;

    @TestFactory
    Stream<DynamicTest> a_history_that_breaks_a_rule_is_found() {
        return Stream.of(
                broken("a decision is taken in an open case", continued("2019-05-01"), caseClosed(ANNA, "2019-04-01")),
                broken("R35: a decision cites evidence", reassessmentDecided(ANNA, CONTINUE, "2019-05-01")),
                broken("R35: the evidence had happened", continued("2019-01-01"), reassessed("2019-04-20")),
                broken(
                        "R35: the evidence stands",
                        continued("2019-05-01"),
                        reassessed("2019-04-20"),
                        withdrawn("risk-reassessed")),
                broken(
                        "R15: a child without a sibling in the house is young",
                        placementDecided(ANNA, HOUSE, "2021-05-01"),
                        ready()),
                broken(
                        "R16: nobody is older than a sibling may be",
                        placementDecided(ANNA, HOUSE, "2024-05-01"),
                        ready()),
                broken(
                        "R17: there is a place",
                        placementDecided(ANNA, HOUSE, "2019-02-01"),
                        and(
                                ready(),
                                livesIn(HOUSE, OTHER_CASE, "cem"),
                                livesIn(HOUSE, OTHER_CASE, "deniz"),
                                livesIn(HOUSE, OTHER_CASE, "ela"))),
                broken(
                        "R19: the Simba parents are approved",
                        placementDecided(ANNA, HOUSE, "2019-02-01"),
                        consented(MOTHER, "2018-06-01"),
                        consented(FATHER, "2018-06-01"),
                        houseOpened(HOUSE, 3)),
                broken(
                        "R23: the parents consent",
                        placementDecided(ANNA, HOUSE, "2019-02-01"),
                        and(ready(), withdrewConsent(FATHER, "2019-01-31"))),
                broken(
                        "R20: a stay goes on within its term",
                        continued("2020-08-02"),
                        placed(ANNA, "2019-02-01"),
                        reassessed("2020-07-01")),
                broken(
                        "R30: D8 rests on a risk reassessment of the last three months",
                        continued("2019-08-02"),
                        reassessed("2019-05-01")),
                broken(
                        "R21: B8 was looked into",
                        intakeCompleted("2019-01-01", ANNA),
                        Stream.of(IntakeElement.values())
                                .filter(each -> each != IntakeElement.B8)
                                .map(each -> element(each, "2018-12-01", ANNA))
                                .toArray(DomainEvent[]::new)),
                broken(
                        "R21: admission rests on a completed intake",
                        admissionDecided(AdmissionOutcome.DECLINE, "2019-01-01", ANNA)),
                broken(
                        "R22: a parent who is admitted is willing and able",
                        admissionDecided(AdmissionOutcome.ADMIT, "2019-01-01", ANNA),
                        intakeCompleted("2018-12-01", ANNA)),
                broken("R24: parents are members", teamOf(member(COACH, TeamRole.FAMILY_COACH))),
                broken("R24: parents stay members", left(MOTHER)),
                broken(
                        "D7: a child has one goal",
                        goalSet(ANNA, TrajectoryGoal.RETURN_HOME, "2019-02-01"),
                        goalSet(ANNA, TrajectoryGoal.RETURN_HOME, "2019-01-01")),
                broken("R31: the return was prepared", returned("2019-09-01"), reassessed("2019-08-01")),
                broken("R30: D9 rests on a risk reassessment of the last three months", returned("2019-09-01")),
                broken("R33: aftercare is of a child that came home", cared("2020-01-01", "2020-07-01")),
                broken(
                        "R33: aftercare is planned for six months or more",
                        cared("2020-01-05", "2020-06-30"),
                        returnedHome(ANNA, "2020-01-01")));
    }

    @Test
    void a_goal_of_nobody_in_the_case_is_found() {
        assertThat(found(parentGoal("2019-03-01", "2019-06-01"))).isEmpty();
        assertThat(brokenBy(parentGoal("2019-03-01", "2019-06-01"), caseOpenedWith(FATHER)))
                .containsExactly("R25: a goal is a parent's own");
    }

    @TestFactory
    Stream<DynamicTest> a_history_that_keeps_the_rules_passes() {
        return Stream.of(
                kept(placementDecided(ANNA, HOUSE, "2019-02-01"), ready()),
                kept(continued("2020-08-01"), placed(ANNA, "2019-02-01"), reassessed("2020-07-01")),
                kept(
                        continued("2020-08-02"),
                        placed(ANNA, "2019-02-01"),
                        reassessed("2020-07-01"),
                        termExtended(ANNA, "2020-07-15", "2020-11-01")),
                kept(
                        continued("2021-08-02"),
                        placed(ANNA, "2019-02-01"),
                        placementEnded(ANNA, "2019-12-01"),
                        reassessed("2021-07-01")),
                kept(cared("2020-01-05", "2020-07-01"), returnedHome(ANNA, "2020-01-01")),
                kept(intakeCompleted("2019-01-01", ANNA), allElements("2018-12-01", ANNA)));
    }

    private static DomainEvent continued(String on) {
        return reassessmentDecided(ANNA, CONTINUE, on, "risk-reassessed");
    }

    private static DomainEvent reassessed(String on) {
        return risksReassessed(ANNA, on);
    }

    private static DomainEvent returned(String on) {
        return returnDecided(ANNA, ReturnOutcome.RETURN_IN_PHASES, on);
    }

    private static DomainEvent cared(String on, String plannedEnd) {
        return aftercareStarted(ANNA, on, plannedEnd);
    }

    /** Consents and a house: a child could be placed. */
    private static DomainEvent[] ready() {
        return new DomainEvent[] {
            consented(MOTHER, "2018-06-01"), consented(FATHER, "2018-06-01"), houseOpened(HOUSE, 3), simbaParents(HOUSE)
        };
    }

    private static DomainEvent[] and(DomainEvent[] before, DomainEvent... more) {
        return Stream.concat(Stream.of(before), Stream.of(more)).toArray(DomainEvent[]::new);
    }

    private static DynamicTest broken(String rule, DomainEvent event, DomainEvent... before) {
        return DynamicTest.dynamicTest(
                rule, () -> assertThat(found(event, before)).contains(rule));
    }

    private static DynamicTest kept(DomainEvent event, DomainEvent... before) {
        return DynamicTest.dynamicTest(
                event.getClass().getSimpleName() + " " + event.header().occurred(),
                () -> assertThat(found(event, before)).isEmpty());
    }

    private static List<String> found(DomainEvent event, DomainEvent... before) {
        return brokenBy(
                event, and(new DomainEvent[] {caseOpenedWith(MOTHER, FATHER), born(ANNA, "2017-05-01")}, before));
    }

    private static List<String> brokenBy(DomainEvent event, DomainEvent... before) {
        var story = Story.given(before);
        return HardRules.brokenBy(event, new Past(story.everything(), story.entries()));
    }
}
