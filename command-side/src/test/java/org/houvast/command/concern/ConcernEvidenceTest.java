package org.houvast.command.concern;

import static org.houvast.command.story.Happened.caseOpened;
import static org.houvast.command.story.Kindreflex.clientsOf;
import static org.houvast.command.story.Kindreflex.colleague;
import static org.houvast.command.story.Kindreflex.consulted;
import static org.houvast.command.story.Kindreflex.discussed;
import static org.houvast.command.story.Kindreflex.evidence;
import static org.houvast.command.story.Kindreflex.found;
import static org.houvast.command.story.Kindreflex.protective;
import static org.houvast.command.story.Kindreflex.risk;
import static org.houvast.command.story.People.CASE;
import static org.houvast.command.story.People.MOTHER;
import static org.houvast.command.story.Saying.on;
import static org.houvast.command.story.Saying.teamCiting;
import static org.houvast.command.story.Story.given;

import java.util.ArrayList;
import java.util.List;
import org.houvast.command.concern.ConcernCommand.DecideConcern;
import org.houvast.command.deciding.Answer;
import org.houvast.command.deciding.Circumstances;
import org.houvast.command.story.Story;
import org.houvast.language.access.Role;
import org.houvast.language.concern.ConcernOutcome;
import org.houvast.language.concern.MandatedServiceKind;
import org.houvast.language.reassessment.Presence;
import org.houvast.language.rule.Rule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What D1 rests on (domain.md 1.6), and what doubt asks for (R10). */
class ConcernEvidenceTest {

    private static final String[] ALL = {
        "evidence-added",
        "risk-factor-recorded",
        "protective-factor-recorded",
        "colleague-consulted",
        "concerns-discussed"
    };

    @Nested
    class EvidenceOfEveryKind {

        @Test
        void all_of_it_leaves_no_warning() {
            examined("Grandmother was ill")
                    .when(decide(ConcernOutcome.WORRYING, "2018-05-01", ALL))
                    .thenAccepted();
        }

        @ParameterizedTest
        @CsvSource({"0", "1", "2", "3", "4"})
        void each_kind_that_is_not_cited_is_a_warning(int missing) {
            var cited = new ArrayList<>(List.of(ALL));
            cited.remove(missing);
            examined("Grandmother was ill")
                    .when(decide(ConcernOutcome.WORRYING, "2018-05-01", cited.toArray(String[]::new)))
                    .thenWarned("R35");
        }

        @Test
        void a_talk_in_which_no_other_explanation_came_up_does_not_count_as_one() {
            examined().when(decide(ConcernOutcome.WORRYING, "2018-05-01", ALL)).thenWarned("R35");
        }

        @Test
        void who_knows_why_answers_the_warning() {
            var answer = new Answer(Rule.R35, "She did not want to talk");
            var plain = on("2018-05-01");
            var how = new Circumstances(plain.occurred(), null, null, null, null, null, List.of(answer));
            examined()
                    .when(new DecideConcern(CASE, how, ConcernOutcome.WORRYING, teamCiting(ALL)))
                    .answered("She did not want to talk");
        }

        @Test
        void a_mandated_service_counts_as_an_expert() {
            examined("Grandmother was ill")
                    .and(consulted(MandatedServiceKind.VK, "2018-04-20"))
                    .when(decide(
                            ConcernOutcome.WORRYING,
                            "2018-05-01",
                            "evidence-added",
                            "risk-factor-recorded",
                            "protective-factor-recorded",
                            "mandated-service-consulted",
                            "concerns-discussed"))
                    .thenAccepted();
        }

        @Test
        void an_entry_of_another_case_is_refused_whatever_else_is_cited() {
            examined("Grandmother was ill")
                    .when(decide(ConcernOutcome.WORRYING, "2018-05-01", "evidence-added", "entry-of-another-case"))
                    .thenRefused("R35");
        }
    }

    @Nested
    class Doubt {

        @Test
        void nobody_was_consulted_yet() {
            examined("Grandmother was ill")
                    .when(decide(ConcernOutcome.DOUBT_CONSULT, "2018-05-01", ALL))
                    .thenWarned("R10");
        }

        @Test
        void a_consultation_on_the_day_itself_is_in_time() {
            examined("Grandmother was ill")
                    .and(consulted(MandatedServiceKind.OCJ, "2018-05-01"))
                    .when(decide(ConcernOutcome.DOUBT_CONSULT, "2018-05-01", ALL))
                    .thenAccepted();
            examined("Grandmother was ill")
                    .and(consulted(MandatedServiceKind.OCJ, "2018-05-02"))
                    .when(decide(ConcernOutcome.DOUBT_CONSULT, "2018-05-01", ALL))
                    .thenWarned("R10");
        }

        @Test
        void what_is_decided_after_doubt_rests_on_a_consultation_since() {
            var story = examined("Grandmother was ill").and(found(ConcernOutcome.DOUBT_CONSULT, "2018-05-01"));
            story.when(decide(ConcernOutcome.NOT_WORRYING, "2018-05-10", ALL))
                    .thenWarned("R10")
                    .saying("doubted", "2018-05-01");
            examined("Grandmother was ill")
                    .and(
                            consulted(MandatedServiceKind.VK, "2018-04-30"),
                            found(ConcernOutcome.DOUBT_CONSULT, "2018-05-01"))
                    .when(decide(ConcernOutcome.NOT_WORRYING, "2018-05-10", ALL))
                    .thenWarned("R10");
            examined("Grandmother was ill")
                    .and(
                            found(ConcernOutcome.DOUBT_CONSULT, "2018-05-01"),
                            consulted(MandatedServiceKind.VK, "2018-05-01"))
                    .when(decide(ConcernOutcome.NOT_WORRYING, "2018-05-10", ALL))
                    .thenAccepted();
        }
    }

    @Nested
    class WhoDecides {

        @Test
        void in_the_kindreflex_a_coach_records_what_the_team_decided_and_in_simba_the_supervisor() {
            examined("Grandmother was ill")
                    .sentBy(Role.COACH)
                    .when(decide(ConcernOutcome.WORRYING, "2018-05-01", ALL))
                    .thenAccepted();
            given(caseOpened(), evidence("2018-04-01"))
                    .sentBy(Role.COACH)
                    .when(decide(ConcernOutcome.WORRYING, "2018-05-01", "evidence-added"))
                    .thenRefused("not-the-decider");
        }
    }

    private static Story examined(String... otherExplanations) {
        return given(
                clientsOf(MOTHER),
                evidence("2018-04-01"),
                risk(Presence.PRESENT, "2018-04-01"),
                protective(Presence.PRESENT, "2018-04-01"),
                colleague("2018-04-02"),
                discussed(MOTHER, "2018-04-03", otherExplanations));
    }

    private static DecideConcern decide(ConcernOutcome outcome, String on, String... cited) {
        return new DecideConcern(CASE, on(on), outcome, teamCiting(cited));
    }
}
