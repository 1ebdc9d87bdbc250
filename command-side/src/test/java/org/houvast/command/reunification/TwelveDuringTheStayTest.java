package org.houvast.command.reunification;

import static org.houvast.command.story.Happened.born;
import static org.houvast.command.story.Happened.caseOpened;
import static org.houvast.command.story.Happened.consented;
import static org.houvast.command.story.Happened.placed;
import static org.houvast.command.story.Happened.risksReassessed;
import static org.houvast.command.story.Happened.withdrewConsent;
import static org.houvast.command.story.People.ANNA;
import static org.houvast.command.story.People.CASE;
import static org.houvast.command.story.Saying.on;
import static org.houvast.command.story.Saying.teamCiting;
import static org.houvast.command.story.Story.given;

import java.util.List;
import org.houvast.command.deciding.Command;
import org.houvast.command.reassessment.ReassessmentCommand.DecideReassessment;
import org.houvast.command.reunification.ReunificationCommand.DecideReturn;
import org.houvast.command.story.Story;
import org.houvast.language.reassessment.ReassessmentOutcome;
import org.houvast.language.reunification.ReturnOutcome;
import org.junit.jupiter.api.Test;

/** R23: a child that turns twelve during its stay is asked from its birthday on (Anna: on 1 June 2020). */
class TwelveDuringTheStayTest {

    @Test
    void of_eleven_years_and_364_days_it_is_not_asked_when_the_team_looks_back() {
        anna().when(lookBack("2020-05-31")).thenAccepted();
    }

    @Test
    void on_its_twelfth_birthday_it_is_asked_when_the_team_looks_back() {
        anna().when(lookBack("2020-06-01")).thenWarned("R23").finding("own-consent-due", "child", ANNA.value());
    }

    @Test
    void on_its_twelfth_birthday_it_is_asked_when_the_team_decides_on_its_return() {
        anna().when(decideReturn("2020-05-31")).thenNotWarnedOf("R23");
        anna().when(decideReturn("2020-06-01")).thenWarnedOf("R23");
    }

    @Test
    void its_own_consent_counts_as_long_as_it_stands() {
        var consented = anna().and(consented(ANNA.person(), "2020-06-01"));
        consented.when(lookBack("2020-06-01")).thenAccepted();
        anna().and(consented(ANNA.person(), "2020-06-01"), withdrewConsent(ANNA.person(), "2020-06-02"))
                .when(lookBack("2020-06-02"))
                .thenWarned("R23");
    }

    private static Story anna() {
        return given(
                caseOpened(),
                born(ANNA, "2008-06-01"),
                placed(ANNA, "2020-02-01"),
                risksReassessed(ANNA, "2020-05-01"));
    }

    private static Command lookBack(String day) {
        return new DecideReassessment(
                CASE, on(day), List.of(ANNA), ReassessmentOutcome.CONTINUE, teamCiting("risk-reassessed"));
    }

    private static Command decideReturn(String day) {
        return new DecideReturn(
                CASE, on(day), List.of(ANNA), ReturnOutcome.POSTPONE, false, null, teamCiting("risk-reassessed"));
    }
}
