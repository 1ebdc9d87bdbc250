package org.houvast.command.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houvast.command.story.Happened.born;
import static org.houvast.command.story.Happened.caseOpened;
import static org.houvast.command.story.Happened.placed;
import static org.houvast.command.story.Happened.placementEnded;
import static org.houvast.command.story.Happened.sessionHeld;
import static org.houvast.command.story.Happened.withdrawn;
import static org.houvast.command.story.People.ANNA;
import static org.houvast.command.story.People.BRAM;
import static org.houvast.command.story.People.CASE;
import static org.houvast.command.story.People.MOTHER;
import static org.houvast.command.story.People.STRANGER;
import static org.houvast.command.story.Saying.day;
import static org.houvast.command.story.Saying.on;
import static org.houvast.command.story.Story.given;

import java.util.List;
import java.util.stream.Stream;
import org.houvast.command.guidance.GuidanceCommand.RecordCoachSession;
import org.houvast.command.guidance.GuidanceCommand.RecordParentChildContact;
import org.houvast.command.story.Story;
import org.houvast.language.ChildId;
import org.houvast.language.PersonId;
import org.houvast.language.event.DomainEvent;
import org.houvast.language.guidance.ContactCourse;
import org.houvast.language.guidance.ContactKind;
import org.houvast.language.guidance.CoreDomain;
import org.houvast.language.guidance.GuidanceEvent.CoachSessionHeld;
import org.houvast.language.guidance.GuidanceEvent.ContactHeld;
import org.houvast.language.guidance.SessionMethod;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuidanceTest {

    @Nested
    class CoachSessions {

        @Test
        void a_session_within_the_week_is_recorded() {
            placedWithSessions("2020-01-08")
                    .when(session("2020-01-15"))
                    .thenRecorded(CoachSessionHeld.class)
                    .thenAccepted();
        }

        @Test
        void a_session_after_eight_days_is_warned() {
            placedWithSessions("2020-01-08").when(session("2020-01-16")).thenWarned("R26");
        }

        @Test
        void the_first_session_is_counted_from_the_placement() {
            placedWithSessions().when(session("2020-01-08")).thenAccepted();
            placedWithSessions().when(session("2020-01-09")).thenWarned("R26");
        }

        @Test
        void a_session_of_before_the_placement_does_not_count() {
            placedWithSessions("2019-12-20").when(session("2020-01-08")).thenAccepted();
        }

        @Test
        void a_session_in_between_that_is_recorded_late_is_compared_with_the_one_before_it() {
            placedWithSessions("2020-01-08", "2020-01-22")
                    .when(session("2020-01-15"))
                    .thenAccepted();
            placedWithSessions("2020-01-08", "2020-01-22")
                    .when(session("2020-01-17"))
                    .thenWarned("R26");
        }

        @Test
        void a_session_that_was_withdrawn_from_view_does_not_count() {
            placedWithSessions("2020-01-08")
                    .and(withdrawn("coach-session-held"))
                    .when(session("2020-01-15"))
                    .thenWarned("R26");
        }

        @Test
        void a_session_with_the_sibling_does_not_count_for_the_child() {
            placedWithSessions()
                    .and(born(BRAM, "2019-01-01"), sessionHeld(BRAM, "2020-01-08"))
                    .when(session("2020-01-15"))
                    .thenWarned("R26");
        }

        @Test
        void nothing_is_due_before_and_after_the_placement() {
            placedWithSessions().when(session("2019-12-31")).thenAccepted();
            placedWithSessions()
                    .and(placementEnded(ANNA, "2020-02-01"))
                    .when(session("2020-06-01"))
                    .thenAccepted();
        }

        @Test
        void a_session_on_the_last_day_of_the_placement_is_still_judged() {
            placedWithSessions()
                    .and(placementEnded(ANNA, "2020-02-01"))
                    .when(session("2020-02-01"))
                    .thenWarned("R26");
            placedWithSessions()
                    .and(placementEnded(ANNA, "2020-02-01"))
                    .when(session("2020-02-02"))
                    .thenAccepted();
        }

        @Test
        void everybody_it_is_about_is_named_once() {
            var held = placedWithSessions()
                    .when(new RecordCoachSession(
                            CASE,
                            on("2020-01-08"),
                            List.of(ANNA),
                            List.of(MOTHER, ANNA.person()),
                            List.of(CoreDomain.SAFETY),
                            SessionMethod.CONVERSATION,
                            60,
                            "",
                            null))
                    .recorded(CoachSessionHeld.class);
            assertThat(held.header().about()).containsExactly(ANNA.person(), MOTHER);
        }

        @Test
        void a_session_of_the_time_of_the_placement_that_is_recorded_after_it_is_still_judged() {
            placedWithSessions()
                    .and(placementEnded(ANNA, "2020-02-01"))
                    .when(session("2020-01-31"))
                    .thenWarned("R26");
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 1440})
        void a_session_takes_a_minute_to_a_day(int minutes) {
            placedWithSessions().when(session("2020-01-08", minutes, ANNA)).thenAccepted();
        }

        @ParameterizedTest
        @ValueSource(ints = {-1, 0, 1441})
        void no_less_and_no_more(int minutes) {
            placedWithSessions().when(session("2020-01-08", minutes, ANNA)).thenRefused("minutes-out-of-bounds");
        }

        @Test
        void a_session_is_about_children_of_the_case() {
            placedWithSessions().when(session("2020-01-08", 60)).thenRefused("no-child");
            placedWithSessions().when(session("2020-01-08", 60, STRANGER)).thenRefused("unknown-child");
        }

        @Test
        void a_session_touches_a_core_domain() {
            placedWithSessions()
                    .when(new RecordCoachSession(
                            CASE,
                            on("2020-01-08"),
                            List.of(ANNA),
                            List.of(MOTHER),
                            List.of(),
                            SessionMethod.CONVERSATION,
                            60,
                            "",
                            null))
                    .thenRefused("no-domain");
        }

        private Story placedWithSessions(String... days) {
            return given(caseOpened(), born(ANNA, "2019-01-01"), placed(ANNA, "2020-01-01"))
                    .and(Stream.of(days).map(day -> sessionHeld(ANNA, day)).toArray(DomainEvent[]::new));
        }

        private RecordCoachSession session(String on) {
            return session(on, 60, ANNA);
        }

        private RecordCoachSession session(String on, int minutes, ChildId... children) {
            return new RecordCoachSession(
                    CASE,
                    on(on),
                    List.of(children),
                    List.of(MOTHER),
                    List.of(CoreDomain.SAFETY),
                    SessionMethod.VIPP_SD,
                    minutes,
                    "",
                    null);
        }
    }

    @Nested
    class ParentVisits {

        @Test
        void a_visit_is_recorded_about_child_and_parent() {
            var held = given(caseOpened(), born(ANNA, "2019-01-01"))
                    .when(visit(ContactKind.VISIT_AT_HOUSE, 90, MOTHER))
                    .thenAccepted()
                    .recorded(ContactHeld.class);
            assertThat(held.header().about()).containsExactly(ANNA.person(), MOTHER);
        }

        @Test
        void a_visit_names_the_parent() {
            given(caseOpened(), born(ANNA, "2019-01-01"))
                    .when(visit(ContactKind.VISIT_AT_HOUSE, 90))
                    .thenRefused("no-parent");
        }

        @Test
        void only_a_stay_over_lasts_longer_than_a_day() {
            given(caseOpened(), born(ANNA, "2019-01-01"))
                    .when(visit(ContactKind.STAY_OVER, 2880, MOTHER))
                    .thenAccepted();
            given(caseOpened(), born(ANNA, "2019-01-01"))
                    .when(visit(ContactKind.OUTING, 2880, MOTHER))
                    .thenRefused("minutes-out-of-bounds");
        }

        private RecordParentChildContact visit(ContactKind kind, int minutes, PersonId... parents) {
            return new RecordParentChildContact(
                    CASE,
                    on("2020-01-08"),
                    List.of(ANNA),
                    List.of(parents),
                    kind,
                    ContactCourse.GOOD,
                    minutes,
                    "",
                    null);
        }
    }
}
