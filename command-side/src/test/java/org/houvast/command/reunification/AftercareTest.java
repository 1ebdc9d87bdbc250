package org.houvast.command.reunification;

import static org.houvast.command.story.Happened.aftercareEnded;
import static org.houvast.command.story.Happened.aftercareStarted;
import static org.houvast.command.story.Happened.born;
import static org.houvast.command.story.Happened.caseClosed;
import static org.houvast.command.story.Happened.caseOpened;
import static org.houvast.command.story.Happened.reEntered;
import static org.houvast.command.story.Happened.returnedHome;
import static org.houvast.command.story.People.ANNA;
import static org.houvast.command.story.People.BRAM;
import static org.houvast.command.story.People.CASE;
import static org.houvast.command.story.Saying.day;
import static org.houvast.command.story.Saying.on;
import static org.houvast.command.story.Saying.teamCiting;
import static org.houvast.command.story.Story.given;

import java.util.List;
import org.houvast.command.deciding.Circumstances;
import org.houvast.command.reunification.ReunificationCommand.EndAftercare;
import org.houvast.command.reunification.ReunificationCommand.RecordAftercareContact;
import org.houvast.command.reunification.ReunificationCommand.StartAftercare;
import org.houvast.command.story.Story;
import org.houvast.language.ChildId;
import org.houvast.language.reunification.AftercareOutcome;
import org.houvast.language.reunification.ReunificationEvent.AftercareContactHeld;
import org.houvast.language.reunification.ReunificationEvent.AftercareEnded;
import org.houvast.language.reunification.ReunificationEvent.AftercareStarted;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AftercareTest {

    @Nested
    class Starting {

        @Test
        void six_months_after_the_return_is_soon_enough_and_a_day_less_is_not() {
            home("2020-07-01")
                    .when(start("2021-01-01", ANNA))
                    .thenRecorded(AftercareStarted.class)
                    .thenAccepted();
            home("2020-07-01")
                    .when(start("2020-12-31", ANNA))
                    .thenRefused("R33")
                    .naming("soonest", "2021-01-01");
        }

        @Test
        void a_return_of_31_august_has_its_six_months_on_the_last_of_february() {
            home("2020-08-31").when(start("2021-02-28", ANNA)).thenAccepted();
            home("2020-08-31").when(start("2021-02-27", ANNA)).thenRefused("R33");
        }

        @Test
        void it_is_counted_from_the_return_of_the_last_child() {
            home("2020-07-01")
                    .and(born(BRAM, "2018-01-01"), returnedHome(BRAM, "2020-08-01"))
                    .when(start("2021-01-31", ANNA, BRAM))
                    .thenRefused("R33");
            home("2020-07-01")
                    .and(born(BRAM, "2018-01-01"), returnedHome(BRAM, "2020-08-01"))
                    .when(start("2021-02-01", ANNA, BRAM))
                    .thenAccepted();
        }

        @Test
        void the_children_live_at_home() {
            given(caseOpened(), born(ANNA, "2018-01-01"))
                    .when(start("2021-06-01", ANNA))
                    .thenRefused("not-at-home");
            home("2020-07-01")
                    .and(reEntered(ANNA, "2020-08-01"))
                    .when(start("2021-06-01", ANNA))
                    .thenRefused("not-at-home");
        }

        @Test
        void a_home_guidance_service_gives_it() {
            home("2020-07-01")
                    .when(new StartAftercare(CASE, on("2020-07-02"), List.of(ANNA), " ", day("2021-01-01")))
                    .thenRefused("R33");
        }

        @Test
        void it_does_not_start_in_a_closed_case() {
            home("2020-07-01")
                    .and(caseClosed(ANNA, "2020-07-01"))
                    .when(start("2021-01-01", ANNA))
                    .thenRefused("case-closed");
        }

        @Test
        void it_is_for_children_of_the_case() {
            home("2020-07-01").when(start("2021-01-01")).thenRefused("no-child");
        }

        private StartAftercare start(String plannedEnd, ChildId... children) {
            return new StartAftercare(CASE, on("2020-07-02"), List.of(children), "Home guidance", day(plannedEnd));
        }
    }

    @Nested
    class Contacts {

        @Test
        void a_contact_is_recorded_once_aftercare_began() {
            var contact = new RecordAftercareContact(CASE, on("2020-08-01"), List.of(ANNA), "All is well");
            underWay().when(contact).thenRecorded(AftercareContactHeld.class).thenAccepted();
            underWay()
                    .and(aftercareEnded(ANNA, AftercareOutcome.END_AS_PLANNED, "2021-01-01"))
                    .when(contact)
                    .thenAccepted();
            home("2020-07-01").when(contact).thenRefused("no-aftercare");
        }
    }

    @Nested
    class Ending {

        @Test
        void it_ends_on_the_planned_day() {
            underWay()
                    .when(end(AftercareOutcome.END_AS_PLANNED, on("2021-01-01")))
                    .thenRecorded(AftercareEnded.class)
                    .thenAccepted();
        }

        @Test
        void a_day_sooner_is_not_as_planned() {
            underWay()
                    .when(end(AftercareOutcome.END_AS_PLANNED, on("2020-12-31").because("They moved")))
                    .thenRefused("sooner-than-planned");
        }

        @ParameterizedTest
        @EnumSource(
                mode = EnumSource.Mode.INCLUDE,
                names = {"END_EARLY", "STEP_UP"})
        void sooner_is_a_fact_with_a_mandatory_reason_and_a_warning(AftercareOutcome outcome) {
            underWay()
                    .when(end(outcome, on("2020-12-31").because("They moved")))
                    .thenWarned("R33");
            underWay().when(end(outcome, on("2020-12-31"))).thenRefused("reason-missing");
        }

        @Test
        void extending_it_names_a_later_day_and_is_no_end() {
            underWay()
                    .when(extend("2021-04-01"))
                    .thenAccepted()
                    .when(end(AftercareOutcome.END_AS_PLANNED, on("2021-03-31").because("They moved")))
                    .thenRefused("sooner-than-planned");
            underWay()
                    .when(extend("2021-04-01"))
                    .when(end(AftercareOutcome.END_AS_PLANNED, on("2021-04-01")))
                    .thenAccepted()
                    .when(end(AftercareOutcome.END_AS_PLANNED, on("2021-04-01")))
                    .thenRefused("no-aftercare");
        }

        @Test
        void an_extension_without_a_day_or_to_the_planned_day_is_none() {
            underWay().when(end(AftercareOutcome.EXTEND, on("2020-12-01"))).thenRefused("extension-without-end");
            underWay().when(extend("2021-01-01")).thenRefused("R33").naming("plannedEnd", "2021-01-01");
            underWay().when(extend("2021-01-02")).thenAccepted();
        }

        @Test
        void what_is_not_extended_has_no_new_end() {
            underWay()
                    .when(new EndAftercare(
                            CASE,
                            on("2021-01-01"),
                            List.of(ANNA),
                            AftercareOutcome.END_AS_PLANNED,
                            day("2021-04-01"),
                            teamCiting("child-returned-home")))
                    .thenRefused("no-extension-decided");
        }

        private EndAftercare extend(String to) {
            return new EndAftercare(
                    CASE,
                    on("2020-12-01"),
                    List.of(ANNA),
                    AftercareOutcome.EXTEND,
                    day(to),
                    teamCiting("child-returned-home"));
        }

        @Test
        void aftercare_that_did_not_begin_does_not_end() {
            home("2020-07-01")
                    .when(end(AftercareOutcome.END_AS_PLANNED, on("2021-01-01")))
                    .thenRefused("no-aftercare");
        }

        @Test
        void it_ends_for_children_of_the_case() {
            underWay()
                    .when(new EndAftercare(
                            CASE,
                            on("2021-01-01"),
                            List.of(),
                            AftercareOutcome.END_AS_PLANNED,
                            null,
                            teamCiting("child-returned-home")))
                    .thenRefused("no-child");
        }

        @Test
        void it_cites_evidence() {
            underWay()
                    .when(new EndAftercare(
                            CASE, on("2021-01-01"), List.of(ANNA), AftercareOutcome.END_AS_PLANNED, null, teamCiting()))
                    .thenRefused("R35");
        }

        private EndAftercare end(AftercareOutcome outcome, Circumstances circumstances) {
            return new EndAftercare(
                    CASE, circumstances, List.of(ANNA), outcome, null, teamCiting("child-returned-home"));
        }
    }

    private static Story home(String day) {
        return given(caseOpened(), born(ANNA, "2018-01-01"), returnedHome(ANNA, day));
    }

    private static Story underWay() {
        return home("2020-07-01").and(aftercareStarted(ANNA, "2020-07-02", "2021-01-01"));
    }
}
