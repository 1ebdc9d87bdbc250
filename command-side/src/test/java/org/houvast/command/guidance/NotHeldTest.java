package org.houvast.command.guidance;

import static org.houvast.command.story.Happened.born;
import static org.houvast.command.story.Happened.caseClosed;
import static org.houvast.command.story.Happened.caseOpened;
import static org.houvast.command.story.Happened.contactHeld;
import static org.houvast.command.story.Happened.contactNotHeld;
import static org.houvast.command.story.Happened.placed;
import static org.houvast.command.story.Happened.placementEnded;
import static org.houvast.command.story.Happened.sessionHeld;
import static org.houvast.command.story.Happened.sessionNotHeld;
import static org.houvast.command.story.Happened.videoFeedbackGiven;
import static org.houvast.command.story.Happened.withdrawn;
import static org.houvast.command.story.People.ANNA;
import static org.houvast.command.story.People.BRAM;
import static org.houvast.command.story.People.CASE;
import static org.houvast.command.story.People.MOTHER;
import static org.houvast.command.story.People.STRANGER;
import static org.houvast.command.story.Saying.on;
import static org.houvast.command.story.Story.given;

import java.util.List;
import org.houvast.command.guidance.GuidanceCommand.RecordCoachSession;
import org.houvast.command.guidance.GuidanceCommand.RecordContactNotHeld;
import org.houvast.command.guidance.GuidanceCommand.RecordParentChildContact;
import org.houvast.command.guidance.GuidanceCommand.RecordSessionNotHeld;
import org.houvast.command.story.Story;
import org.houvast.language.ChildId;
import org.houvast.language.PersonId;
import org.houvast.language.guidance.Absence;
import org.houvast.language.guidance.AbsentParty;
import org.houvast.language.guidance.ContactCourse;
import org.houvast.language.guidance.ContactKind;
import org.houvast.language.guidance.CoreDomain;
import org.houvast.language.guidance.GuidanceEvent.ContactNotHeld;
import org.houvast.language.guidance.GuidanceEvent.SessionNotHeld;
import org.houvast.language.guidance.SessionMethod;
import org.houvast.language.guidance.Supervision;
import org.houvast.language.practice.PracticeId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What was planned and did not take place, and what that means for the rhythms of R26 and R36. */
class NotHeldTest {

    @Nested
    class Sessions {

        @Test
        void a_session_that_was_called_off_is_recorded_with_by_whom() {
            placedOnNewYear()
                    .when(notHeld("2020-01-08", ANNA))
                    .thenRecorded(SessionNotHeld.class)
                    .thenAccepted();
        }

        @Test
        void it_is_no_session_and_the_week_without_one_has_its_reason() {
            placedOnNewYear()
                    .and(sessionHeld(ANNA, "2020-01-08"), sessionNotHeld(ANNA, "2020-01-15"))
                    .when(held("2020-01-22"))
                    .thenWarned("R26")
                    .finding("days-without-though-planned", "notHeld", 1)
                    .finding("days-without-though-planned", "days", 14);
        }

        @Test
        void a_week_in_which_nothing_was_planned_has_no_reason() {
            placedOnNewYear()
                    .and(sessionNotHeld(ANNA, "2020-01-07"), sessionHeld(ANNA, "2020-01-08"))
                    .when(held("2020-01-16"))
                    .finding("days-without", "days", 8);
        }

        @Test
        void the_one_that_is_called_off_shows_the_week_that_went_by_already() {
            placedOnNewYear().when(notHeld("2020-01-08", ANNA)).thenAccepted();
            placedOnNewYear().when(notHeld("2020-01-09", ANNA)).thenWarned("R26");
        }

        @Test
        void work_with_video_feedback_is_a_meeting_of_the_week() {
            placedOnNewYear()
                    .and(videoFeedbackGiven(ANNA, "2020-01-08"))
                    .when(held("2020-01-15"))
                    .thenAccepted();
            placedOnNewYear()
                    .and(videoFeedbackGiven(ANNA, "2020-01-08"))
                    .when(held("2020-01-16"))
                    .thenWarned("R26");
        }

        @Test
        void it_is_about_children_of_the_case() {
            placedOnNewYear().when(notHeld("2020-01-08")).thenRefused("no-child");
            placedOnNewYear().when(notHeld("2020-01-08", STRANGER)).thenRefused("unknown-child");
        }

        @Test
        void a_practice_of_the_catalogue_may_be_named_and_no_other() {
            placedOnNewYear().when(held("2020-01-08", "vipp-sd")).thenAccepted();
            placedOnNewYear()
                    .when(held("2020-01-08", "vippsd"))
                    .thenRefused("unknown-practice")
                    .naming("practice", "vippsd");
        }

        private RecordSessionNotHeld notHeld(String day, ChildId... children) {
            return new RecordSessionNotHeld(
                    CASE, on(day), List.of(children), Absence.CANCELLED, AbsentParty.ORGANISATION);
        }

        private RecordCoachSession held(String day) {
            return held(day, null);
        }

        private RecordCoachSession held(String day, @Nullable String practice) {
            return new RecordCoachSession(
                    CASE,
                    on(day),
                    List.of(ANNA),
                    List.of(MOTHER),
                    List.of(CoreDomain.SAFETY),
                    SessionMethod.CONVERSATION,
                    60,
                    "",
                    practice == null ? null : new PracticeId(practice));
        }
    }

    @Nested
    class Contacts {

        @Test
        void fourteen_days_without_contact_are_not_too_many_and_a_day_more_is() {
            placedOnNewYear().when(held("2020-01-15")).thenAccepted();
            placedOnNewYear().when(held("2020-01-16")).thenWarned("R36").finding("days-without", "days", 15);
        }

        @Test
        void the_last_contact_counts_whenever_it_was_recorded() {
            placedOnNewYear()
                    .and(contactHeld(ANNA, "2020-01-31"), contactHeld(ANNA, "2020-01-12"))
                    .when(held("2020-01-26"))
                    .thenAccepted();
        }

        @Test
        void a_contact_that_was_missed_or_withdrawn_from_view_is_none() {
            placedOnNewYear()
                    .and(contactNotHeld(ANNA, "2020-01-10"))
                    .when(held("2020-01-16"))
                    .thenWarned("R36")
                    .finding("days-without-though-planned", "notHeld", 1);
            placedOnNewYear()
                    .and(contactHeld(ANNA, "2020-01-10"), withdrawn("contact-held"))
                    .when(held("2020-01-16"))
                    .thenWarned("R36");
        }

        @Test
        void a_contact_of_the_sibling_is_none_of_the_child() {
            placedOnNewYear()
                    .and(born(BRAM, "2019-01-01"), contactHeld(BRAM, "2020-01-10"))
                    .when(held("2020-01-16"))
                    .thenWarned("R36");
        }

        @Test
        void one_that_was_missed_shows_how_long_it_has_been() {
            placedOnNewYear()
                    .when(missed("2020-01-15", MOTHER))
                    .thenRecorded(ContactNotHeld.class)
                    .thenAccepted();
            placedOnNewYear().when(missed("2020-01-16", MOTHER)).thenWarned("R36");
        }

        @Test
        void a_child_at_home_has_no_days_to_count() {
            placedOnNewYear()
                    .and(placementEnded(ANNA, "2020-02-01"))
                    .when(held("2020-03-01"))
                    .thenAccepted();
        }

        @Test
        void it_happened_so_a_closed_case_takes_it() {
            placedOnNewYear()
                    .and(caseClosed(ANNA, "2020-01-05"))
                    .when(missed("2020-01-06", MOTHER))
                    .thenAccepted();
        }

        @Test
        void it_names_the_parent_and_a_child_of_the_case() {
            placedOnNewYear().when(missed("2020-01-08")).thenRefused("no-parent");
            placedOnNewYear()
                    .when(new RecordContactNotHeld(
                            CASE,
                            on("2020-01-08"),
                            List.of(STRANGER),
                            List.of(MOTHER),
                            ContactKind.CALL,
                            Absence.MISSED,
                            AbsentParty.CHILD))
                    .thenRefused("unknown-child");
        }

        private RecordParentChildContact held(String day) {
            return new RecordParentChildContact(
                    CASE,
                    on(day),
                    List.of(ANNA),
                    List.of(MOTHER),
                    ContactKind.VISIT_AT_HOUSE,
                    ContactCourse.GOOD,
                    60,
                    "",
                    Supervision.SUPERVISED);
        }

        private RecordContactNotHeld missed(String day, PersonId... parents) {
            return new RecordContactNotHeld(
                    CASE,
                    on(day),
                    List.of(ANNA),
                    List.of(parents),
                    ContactKind.VISIT_AT_HOUSE,
                    Absence.MISSED,
                    AbsentParty.PARENT);
        }
    }

    private static Story placedOnNewYear() {
        return given(caseOpened(), born(ANNA, "2019-01-01"), placed(ANNA, "2020-01-01"));
    }
}
