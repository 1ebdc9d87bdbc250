package org.houvast.command.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houvast.command.story.Happened.admissionDecided;
import static org.houvast.command.story.Happened.allElements;
import static org.houvast.command.story.Happened.born;
import static org.houvast.command.story.Happened.caseClosed;
import static org.houvast.command.story.Happened.caseOpened;
import static org.houvast.command.story.Happened.element;
import static org.houvast.command.story.Happened.intakeCompleted;
import static org.houvast.command.story.Happened.intakeRequested;
import static org.houvast.command.story.Happened.withdrawn;
import static org.houvast.command.story.People.ANNA;
import static org.houvast.command.story.People.BRAM;
import static org.houvast.command.story.People.CASE;
import static org.houvast.command.story.People.STRANGER;
import static org.houvast.command.story.Saying.day;
import static org.houvast.command.story.Saying.on;
import static org.houvast.command.story.Story.given;
import static org.houvast.language.intake.ElementState.NONE;
import static org.houvast.language.intake.ElementState.PRESENT;
import static org.houvast.language.intake.ElementState.UNKNOWN;
import static org.houvast.language.intake.IntakeElement.B1;
import static org.houvast.language.intake.IntakeElement.B3;
import static org.houvast.language.intake.IntakeElement.B8;

import java.util.List;
import java.util.stream.Stream;
import org.houvast.command.intake.IntakeCommand.CompleteIntake;
import org.houvast.command.intake.IntakeCommand.RecordIntakeElement;
import org.houvast.command.intake.IntakeCommand.RequestIntake;
import org.houvast.command.story.Story;
import org.houvast.language.ChildId;
import org.houvast.language.event.DomainEvent;
import org.houvast.language.intake.AdmissionOutcome;
import org.houvast.language.intake.ElementState;
import org.houvast.language.intake.FailedReturn;
import org.houvast.language.intake.IntakeElement;
import org.houvast.language.intake.IntakeEvent.IntakeCompleted;
import org.houvast.language.intake.IntakeEvent.IntakeElementRecorded;
import org.houvast.language.intake.IntakeEvent.IntakeRequested;
import org.houvast.language.intake.IntakeMethod;
import org.houvast.language.intake.IntakeReason;
import org.houvast.language.programme.Programme;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IntakeTest {

    private static final List<IntakeReason> NEGLECT = List.of(IntakeReason.NEGLECT);

    @Nested
    class TheRequest {

        @Test
        void is_recorded_with_who_asks_and_why() {
            given(caseOpened(), born(ANNA, "2018-01-01"))
                    .when(request(Programme.SIMBAHUIZEN_BE, NEGLECT, ANNA))
                    .thenRecorded(IntakeRequested.class)
                    .thenAccepted();
        }

        @Test
        void warns_when_it_gives_no_reason() {
            given(caseOpened(), born(ANNA, "2018-01-01"))
                    .when(request(Programme.SIMBAHUIZEN_BE, List.of(), ANNA))
                    .thenWarned("R21");
        }

        @Test
        void is_for_children_of_the_case() {
            given(caseOpened()).when(request(Programme.SIMBAHUIZEN_BE, NEGLECT)).thenRefused("no-child");
            given(caseOpened())
                    .when(request(Programme.SIMBAHUIZEN_BE, NEGLECT, STRANGER))
                    .thenRefused("unknown-child");
        }

        @Test
        void is_for_a_programme_that_has_an_intake() {
            given(caseOpened(), born(ANNA, "2018-01-01"))
                    .when(request(Programme.KINDREFLEX, NEGLECT, ANNA))
                    .thenRefused("programme-without-intake");
        }

        @Test
        void is_judged_in_the_programme_it_asks_for_and_the_case_runs_under_it_from_then_on() {
            var story = given(caseOpened(), born(ANNA, "2018-01-01"));
            var requested = story.when(request(Programme.SIMBA_FAMILIEZORG_NL, NEGLECT, ANNA))
                    .recorded(IntakeRequested.class);
            assertThat(requested.header().profile().programme()).isEqualTo(Programme.SIMBA_FAMILIEZORG_NL);
            var next = story.when(told(B1, PRESENT, "Nobody watches the children", null))
                    .recorded(IntakeElementRecorded.class);
            assertThat(next.header().profile().programme()).isEqualTo(Programme.SIMBA_FAMILIEZORG_NL);
        }

        @Test
        void is_a_fact_in_a_closed_case_too() {
            given(caseOpened(), born(ANNA, "2018-01-01"), caseClosed(ANNA, "2019-01-01"))
                    .when(request(Programme.SIMBAHUIZEN_BE, NEGLECT, ANNA))
                    .thenAccepted();
        }

        private RequestIntake request(Programme programme, List<IntakeReason> reasons, ChildId... children) {
            return new RequestIntake(CASE, on("2020-01-10"), List.of(children), programme, "CLB", reasons);
        }
    }

    @Nested
    class AnElement {

        private final Story story = given(caseOpened(), born(ANNA, "2018-01-01"), born(BRAM, "2018-01-01"));

        @Test
        void that_is_present_says_what_was_found() {
            story.when(told(B1, PRESENT, "Nobody watches the children", null)).thenAccepted();
            story.when(told(B1, PRESENT, " ", "There is nothing")).thenWarned("R21");
        }

        @ParameterizedTest
        @EnumSource(names = {"NONE", "UNKNOWN"})
        void that_is_none_or_unknown_says_why(ElementState state) {
            story.when(told(B1, state, null, "The file was not handed over")).thenAccepted();
            story.when(told(B1, state, "Something", null)).thenWarned("R21");
        }

        @Test
        void that_is_the_childs_own_names_the_child() {
            story.when(told(B3, PRESENT, "Speaks late", null)).thenWarned("R21");
            story.when(told(B3, PRESENT, "Speaks late", null, ANNA)).thenAccepted();
        }

        @Test
        void names_children_of_the_case() {
            story.when(told(B3, PRESENT, "Speaks late", null, STRANGER)).thenRefused("unknown-child");
        }

        @Test
        void may_be_recorded_when_no_intake_was_requested_yet() {
            given(caseOpened())
                    .when(told(B1, UNKNOWN, null, "Nobody was at home"))
                    .thenRecorded(IntakeElementRecorded.class);
        }
    }

    @Nested
    class UnsuccessfulReturns {

        private final Story story = given(caseOpened(), born(ANNA, "2018-01-01"), born(BRAM, "2018-01-01"));

        @Test
        void are_told_one_by_one() {
            story.when(returns(
                            List.of(ANNA),
                            home(ANNA, "2018-06-01", "2018-08-31"),
                            home(ANNA, "2019-02-01", "2019-02-01")))
                    .thenAccepted();
        }

        @Test
        void are_told_of_each_child_named() {
            story.when(returns(List.of(ANNA, BRAM), home(ANNA, "2018-06-01", "2018-08-31")))
                    .thenWarned("R21");
        }

        @Test
        void are_not_told_of_a_child_that_is_not_named() {
            story.when(returns(List.of(ANNA), home(BRAM, "2018-06-01", "2018-08-31")))
                    .thenRefused("return-of-another-child");
        }

        @Test
        void end_after_they_began_and_before_they_are_told() {
            story.when(returns(List.of(ANNA), home(ANNA, "2018-06-01", "2018-05-31")))
                    .thenRefused("return-ends-before");
            story.when(returns(List.of(ANNA), home(ANNA, "2018-06-01", "2020-01-20")))
                    .thenAccepted();
            story.when(returns(List.of(ANNA), home(ANNA, "2018-06-01", "2020-01-21")))
                    .thenRefused("return-not-over");
        }

        @Test
        void belong_to_b8() {
            story.when(new RecordIntakeElement(
                            CASE,
                            on("2020-01-20"),
                            List.of(ANNA),
                            IntakeElement.B7,
                            PRESENT,
                            "In a foster family",
                            null,
                            List.of(home(ANNA, "2018-06-01", "2018-08-31")),
                            List.of(),
                            null))
                    .thenRefused("returns-elsewhere");
        }

        private RecordIntakeElement returns(List<ChildId> children, FailedReturn... earlier) {
            return new RecordIntakeElement(
                    CASE,
                    on("2020-01-20"),
                    children,
                    B8,
                    PRESENT,
                    null,
                    null,
                    List.of(earlier),
                    List.of(IntakeMethod.TALK),
                    "The juvenile court's file");
        }
    }

    @Nested
    class Completing {

        @Test
        void takes_all_ten_elements() {
            var completed = requested()
                    .and(allElements("2020-01-15", ANNA, BRAM))
                    .when(complete("2020-01-20"))
                    .recorded(IntakeCompleted.class);
            assertThat(completed.children()).containsExactly(ANNA, BRAM);
        }

        @ParameterizedTest
        @EnumSource
        void is_refused_without_one_of_them(IntakeElement missing) {
            var refused = requested().and(allBut(missing)).when(complete("2020-01-20"));
            if (missing.perChild()) {
                refused.thenRefused("R21", "R21").naming("child", "anna").naming("child", "bram");
            } else {
                refused.thenRefused("R21");
            }
            refused.naming("elements", missing.code());
        }

        @Test
        void is_refused_when_the_childs_own_was_told_of_its_sibling_only() {
            requested()
                    .and(allBut(B8))
                    .and(element(B8, "2020-01-15", ANNA))
                    .when(complete("2020-01-20"))
                    .thenRefused("R21")
                    .naming("child", "bram");
        }

        @Test
        void accepts_none_and_unknown_with_their_because() {
            var story = requested().and(allBut(B8));
            story.when(told(B8, NONE, null, "This is the first placement", ANNA))
                    .thenAccepted();
            story.when(told(B8, UNKNOWN, null, "No file was kept", BRAM)).thenAccepted();
            story.when(complete("2020-01-20")).thenRecorded(IntakeCompleted.class);
        }

        @Test
        void does_not_accept_unknown_without_a_because() {
            var story = requested().and(allBut(B1));
            story.when(told(B1, UNKNOWN, null, null)).thenWarned("R21");
            story.when(complete("2020-01-20")).thenRefused("R21").naming("elements", "B1");
        }

        @Test
        void goes_by_the_last_word_about_an_element() {
            var story = requested().and(allElements("2020-01-15", ANNA, BRAM));
            story.when(told(B1, UNKNOWN, null, null)).thenWarned("R21");
            story.when(complete("2020-01-20")).thenRefused("R21").naming("elements", "B1");
        }

        @Test
        void counts_what_was_looked_into_that_day_and_not_the_day_after() {
            var story = requested().and(allElements("2020-01-20", ANNA, BRAM));
            story.when(complete("2020-01-19"))
                    .thenRefused(Stream.generate(() -> "R21").limit(3).toArray(String[]::new));
            story.when(complete("2020-01-20")).thenRecorded(IntakeCompleted.class);
        }

        @Test
        void does_not_count_an_element_withdrawn_from_view() {
            requested()
                    .and(allElements("2020-01-15", ANNA, BRAM))
                    .and(withdrawn("intake-element-recorded"))
                    .when(complete("2020-01-20"))
                    .thenRefused("R21")
                    .naming("elements", "B1");
        }

        @Test
        void needs_a_conclusion() {
            requested()
                    .and(allElements("2020-01-15", ANNA, BRAM))
                    .when(new CompleteIntake(CASE, on("2020-01-20"), " "))
                    .thenRefused("conclusion-missing");
        }

        @Test
        void needs_a_request_and_happens_once() {
            given(caseOpened())
                    .and(allElements("2020-01-15"))
                    .when(complete("2020-01-20"))
                    .thenRefused("no-intake");
            requested()
                    .and(allElements("2020-01-15", ANNA, BRAM))
                    .and(intakeCompleted("2020-01-18", ANNA, BRAM))
                    .when(complete("2020-01-20"))
                    .thenRefused("intake-completed");
        }

        @Test
        void is_not_done_in_a_closed_case() {
            requested()
                    .and(allElements("2020-01-15", ANNA, BRAM))
                    .and(caseClosed(ANNA, "2020-01-19"))
                    .when(complete("2020-01-20"))
                    .thenRefused("case-closed");
        }

        @Test
        void is_done_anew_for_a_child_that_was_added() {
            given(caseOpened(), born(ANNA, "2018-01-01"), born(BRAM, "2019-01-01"), intakeRequested("2020-01-10", ANNA))
                    .and(allElements("2020-01-15", ANNA))
                    .and(intakeCompleted("2020-01-18", ANNA), intakeRequested("2020-01-19", BRAM))
                    .when(complete("2020-01-20"))
                    .thenRefused("R21")
                    .naming("child", "bram")
                    .naming("elements", "B2, B3, B5, B7, B8");
        }

        @Test
        void is_done_anew_when_more_information_was_wanted() {
            requested()
                    .and(allElements("2020-01-15", ANNA, BRAM))
                    .and(intakeCompleted("2020-01-18", ANNA, BRAM))
                    .and(admissionDecided(AdmissionOutcome.MORE_INFORMATION, "2020-01-19", ANNA, BRAM))
                    .when(complete("2020-01-20"))
                    .thenRecorded(IntakeCompleted.class);
        }

        @Test
        void begins_from_nothing_in_the_intake_after_a_decision() {
            requested()
                    .and(allElements("2020-01-15", ANNA, BRAM))
                    .and(
                            intakeCompleted("2020-01-16", ANNA, BRAM),
                            admissionDecided(AdmissionOutcome.DECLINE, "2020-01-17", ANNA, BRAM),
                            intakeRequested("2020-01-18", ANNA))
                    .when(complete("2020-01-20"))
                    .thenRefused("R21", "R21");
        }

        private CompleteIntake complete(String day) {
            return new CompleteIntake(CASE, on(day), "The rows at night; it can be changed with help");
        }
    }

    private static Story requested() {
        return given(
                caseOpened(),
                born(ANNA, "2018-01-01"),
                born(BRAM, "2019-01-01"),
                intakeRequested("2020-01-10", ANNA, BRAM));
    }

    private static DomainEvent[] allBut(IntakeElement missing) {
        return Stream.of(allElements("2020-01-15", ANNA, BRAM))
                .filter(event -> ((IntakeElementRecorded) event).element() != missing)
                .toArray(DomainEvent[]::new);
    }

    private static RecordIntakeElement told(
            IntakeElement element,
            ElementState state,
            @Nullable String finding,
            @Nullable String because,
            ChildId... children) {
        return new RecordIntakeElement(
                CASE,
                on("2020-01-20"),
                List.of(children),
                element,
                state,
                finding,
                because,
                List.of(),
                List.of(IntakeMethod.OBSERVATION),
                "With the mother");
    }

    private static FailedReturn home(ChildId child, String from, String to) {
        return new FailedReturn(child, day(from), day(to), "The rows began again");
    }
}
