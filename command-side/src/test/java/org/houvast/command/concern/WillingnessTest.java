package org.houvast.command.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houvast.command.story.Happened.born;
import static org.houvast.command.story.Happened.caseClosed;
import static org.houvast.command.story.Happened.element;
import static org.houvast.command.story.Happened.withdrawn;
import static org.houvast.command.story.Kindreflex.clientsOf;
import static org.houvast.command.story.Kindreflex.found;
import static org.houvast.command.story.Kindreflex.talkedOf;
import static org.houvast.command.story.People.ANNA;
import static org.houvast.command.story.People.CASE;
import static org.houvast.command.story.People.COACH;
import static org.houvast.command.story.People.FATHER;
import static org.houvast.command.story.People.MOTHER;
import static org.houvast.command.story.Saying.deliberation;
import static org.houvast.command.story.Saying.on;
import static org.houvast.command.story.Saying.teamCiting;
import static org.houvast.command.story.Story.given;

import java.util.List;
import org.houvast.command.concern.ConcernCommand.AssessWillingness;
import org.houvast.command.deciding.Deliberating;
import org.houvast.command.story.Story;
import org.houvast.language.PersonId;
import org.houvast.language.concern.Ability;
import org.houvast.language.concern.ConcernEvent.WillingnessAssessed;
import org.houvast.language.concern.ConcernOutcome;
import org.houvast.language.concern.Willingness;
import org.houvast.language.event.DecisionKind;
import org.houvast.language.intake.IntakeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** D2: whether a parent is willing, and able, about each parent. */
class WillingnessTest {

    @Test
    void it_is_assessed_once_the_home_is_found_worrying() {
        var assessed = worrying("2018-05-01")
                .when(assess(MOTHER, "2018-05-01", teamCiting("parenthood-talk-held")))
                .thenAccepted()
                .recorded(WillingnessAssessed.class);
        assertThat(assessed.header().about()).containsExactly(MOTHER);
        assertThat(assessed.kind()).isEqualTo(DecisionKind.D2);
    }

    @Test
    void before_that_day_it_is_refused() {
        worrying("2018-05-02")
                .when(assess(MOTHER, "2018-05-01", teamCiting("parenthood-talk-held")))
                .thenRefused("R06");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WORRYING")
    void the_last_decision_counts(ConcernOutcome since) {
        worrying("2018-05-01")
                .and(found(since, "2018-05-02"))
                .when(assess(MOTHER, "2018-05-03", teamCiting("parenthood-talk-held")))
                .thenRefused("R06");
    }

    @Test
    void of_two_decisions_of_one_day_the_one_recorded_last_counts() {
        worrying("2018-05-01")
                .and(found(ConcernOutcome.NOT_WORRYING, "2018-05-01"))
                .when(assess(MOTHER, "2018-05-01", teamCiting("parenthood-talk-held")))
                .thenRefused("R06");
    }

    @Test
    void a_decision_that_was_withdrawn_from_view_does_not_count() {
        worrying("2018-05-01")
                .and(withdrawn("concern-decided"))
                .when(assess(MOTHER, "2018-05-01", teamCiting("parenthood-talk-held")))
                .thenRefused("R06");
    }

    @Test
    void it_is_about_a_client() {
        worrying("2018-05-01")
                .when(assess(COACH, "2018-05-01", teamCiting("parenthood-talk-held")))
                .thenRefused("unknown-client");
    }

    @Test
    void it_rests_on_a_talk_with_this_parent() {
        worrying("2018-05-01")
                .when(assess(FATHER, "2018-05-01", teamCiting("parenthood-talk-held")))
                .thenWarned("R35")
                .saying("parent", "father");
        worrying("2018-05-01").when(assess(FATHER, "2018-05-01", teamCiting())).thenRefused("R35");
        worrying("2018-05-01")
                .when(assess(FATHER, "2018-05-01", teamCiting("entry-of-another-case")))
                .thenRefused("R35");
    }

    @Test
    void one_professional_may_assess_it() {
        worrying("2018-05-01")
                .when(assess(
                        MOTHER, "2018-05-01", deliberation("She wants to", List.of("Els"), "parenthood-talk-held")))
                .thenAccepted();
    }

    @Test
    void nothing_is_assessed_in_a_closed_case() {
        worrying("2018-05-01")
                .and(born(ANNA, "2015-05-05"), caseClosed(ANNA, "2018-06-01"))
                .when(assess(MOTHER, "2018-06-02", teamCiting("parenthood-talk-held")))
                .thenRefused("case-closed", "case-closed");
    }

    @Test
    void whether_a_parent_is_able_rests_on_b9_once_the_intake_found_something_of_it() {
        var found = element(IntakeElement.B9, "2018-05-01");
        worrying("2018-05-01")
                .and(found)
                .when(assess(MOTHER, "2018-05-01", teamCiting("parenthood-talk-held")))
                .thenWarned("R35");
        worrying("2018-05-01")
                .and(found)
                .when(assess(MOTHER, "2018-05-01", teamCiting("parenthood-talk-held", "intake-element-recorded")))
                .thenAccepted();
        worrying("2018-05-01")
                .and(element(IntakeElement.B8, "2018-05-01"), element(IntakeElement.B9, "2018-05-02"))
                .when(assess(MOTHER, "2018-05-01", teamCiting("parenthood-talk-held")))
                .thenAccepted();
    }

    private static Story worrying(String on) {
        return given(clientsOf(MOTHER, FATHER), talkedOf(1, MOTHER, "2018-01-20"), found(ConcernOutcome.WORRYING, on));
    }

    private static AssessWillingness assess(PersonId parent, String on, Deliberating deliberation) {
        return new AssessWillingness(CASE, on(on), parent, Willingness.WILLING, Ability.WITH_SUPPORT, deliberation);
    }
}
