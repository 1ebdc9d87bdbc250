package org.houvast.command.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houvast.command.story.Happened.aftercareStarted;
import static org.houvast.command.story.Happened.born;
import static org.houvast.command.story.Happened.caseClosed;
import static org.houvast.command.story.Happened.caseOpened;
import static org.houvast.command.story.Happened.caseOpenedWith;
import static org.houvast.command.story.Happened.consented;
import static org.houvast.command.story.Happened.houseOpened;
import static org.houvast.command.story.Happened.livesIn;
import static org.houvast.command.story.Happened.phase;
import static org.houvast.command.story.Happened.phasesPlanned;
import static org.houvast.command.story.Happened.placed;
import static org.houvast.command.story.Happened.placementEnded;
import static org.houvast.command.story.Happened.returnedHome;
import static org.houvast.command.story.Happened.sessionHeld;
import static org.houvast.command.story.Happened.simbaParents;
import static org.houvast.command.story.Happened.termExtended;
import static org.houvast.command.story.People.ANNA;
import static org.houvast.command.story.People.BRAM;
import static org.houvast.command.story.People.CASE;
import static org.houvast.command.story.People.FATHER;
import static org.houvast.command.story.People.HOUSE;
import static org.houvast.command.story.People.MOTHER;
import static org.houvast.command.story.People.OTHER_CASE;
import static org.houvast.command.story.Saying.day;
import static org.houvast.command.story.Saying.on;
import static org.houvast.command.story.Saying.onGround;
import static org.houvast.command.story.Saying.teamCiting;
import static org.houvast.command.story.Story.given;
import static org.houvast.language.team.TrajectoryGoal.RETURN_HOME;

import java.util.List;
import org.houvast.command.consent.ConsentCommand.RefuseConsent;
import org.houvast.command.correction.CorrectionCommand.CorrectEntry;
import org.houvast.command.correction.CorrectionCommand.DisputeEntry;
import org.houvast.command.correction.CorrectionCommand.WithdrawEntry;
import org.houvast.command.guidance.GuidanceCommand.RecordVideoFeedback;
import org.houvast.command.reassessment.ReassessmentCommand.ReassessRisk;
import org.houvast.command.reunification.ReunificationCommand.EndAftercare;
import org.houvast.command.reunification.ReunificationCommand.StartAftercare;
import org.houvast.command.stay.StayCommand.DecidePlacement;
import org.houvast.command.stay.StayCommand.EndPlacement;
import org.houvast.command.story.Story;
import org.houvast.command.team.TeamCommand.SetTrajectoryGoal;
import org.houvast.language.ChildId;
import org.houvast.language.EventId;
import org.houvast.language.concern.ConcernEvent.ChildRegistered;
import org.houvast.language.consent.Capacity;
import org.houvast.language.consent.ConsentScope;
import org.houvast.language.correction.CorrectedField;
import org.houvast.language.correction.CorrectionEvent.EntryCorrected;
import org.houvast.language.correction.CorrectionEvent.EntryDisputed;
import org.houvast.language.correction.CorrectionEvent.EntryWithdrawn;
import org.houvast.language.event.DomainEvent;
import org.houvast.language.guidance.VideoMethod;
import org.houvast.language.reassessment.Change;
import org.houvast.language.reassessment.Factor;
import org.houvast.language.reassessment.FactorAssessment;
import org.houvast.language.reassessment.FactorKind;
import org.houvast.language.reassessment.Presence;
import org.houvast.language.reunification.AftercareOutcome;
import org.houvast.language.stay.PlacementEndReason;
import org.houvast.language.stay.PlacementOutcome;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CorrectionTest {

    private static final EventId ENTRY = new EventId("child-registered");

    @Test
    void an_entry_is_corrected_for_a_reason() {
        withAnna()
                .when(new CorrectEntry(
                        CASE, on("2020-01-01").because("Misread"), ENTRY, "Born on 2 January", List.of(), null))
                .thenRecorded(EntryCorrected.class);
        withAnna()
                .when(new CorrectEntry(CASE, on("2020-01-01"), ENTRY, "Born on 2 January", List.of(), null))
                .thenRefused("reason-missing");
    }

    @Test
    void anyone_in_the_file_adds_an_own_view() {
        var disputed = withAnna()
                .when(new DisputeEntry(
                        CASE, on("2020-01-01"), new EventId("coach-session-held"), FATHER, "I was there"))
                .recorded(EntryDisputed.class);
        assertThat(disputed.header().about()).containsExactly(FATHER);
    }

    @Test
    void everybody_it_is_about_is_named_once() {
        var disputed = withAnna()
                .when(new RefuseConsent(CASE, on("2020-01-01"), MOTHER, Capacity.PARENT, ConsentScope.VIDEO))
                .when(new DisputeEntry(CASE, on("2020-01-02"), new EventId("consent-refused"), MOTHER, "I did not"))
                .recorded(EntryDisputed.class);
        assertThat(disputed.header().about()).containsExactly(MOTHER);
    }

    @Test
    void an_entry_is_withdrawn_from_view_on_a_ground() {
        withAnna()
                .when(new WithdrawEntry(CASE, onGround("2020-01-01", "GDPR 17"), ENTRY))
                .thenRecorded(EntryWithdrawn.class);
        withAnna().when(new WithdrawEntry(CASE, on("2020-01-01"), ENTRY)).thenRefused("ground-missing");
        withAnna()
                .when(new WithdrawEntry(CASE, onGround("2020-01-01", " "), ENTRY))
                .thenRefused("ground-missing");
    }

    @Test
    void an_entry_is_withdrawn_once() {
        var withdraw = new WithdrawEntry(CASE, onGround("2020-01-01", "GDPR 17"), ENTRY);
        withAnna().when(withdraw).when(withdraw).thenRefused("already-withdrawn");
    }

    @Test
    void an_entry_that_was_withdrawn_is_evidence_no_more() {
        withAnna()
                .when(new WithdrawEntry(CASE, onGround("2020-01-01", "GDPR 17"), ENTRY))
                .when(new SetTrajectoryGoal(CASE, on("2020-01-02"), ANNA, RETURN_HOME, teamCiting("child-registered")))
                .thenRefused("R35");
    }

    @Test
    void the_entry_stands_in_this_case() {
        var unknown = new EventId("unknown");
        withAnna()
                .when(new CorrectEntry(CASE, on("2020-01-01").because("Misread"), unknown, "", List.of(), null))
                .thenRefused("unknown-entry");
        withAnna()
                .when(new DisputeEntry(CASE, on("2020-01-01"), unknown, MOTHER, ""))
                .thenRefused("unknown-entry");
        withAnna()
                .when(new WithdrawEntry(CASE, onGround("2020-01-01", "GDPR 17"), unknown))
                .thenRefused("unknown-entry");
    }

    @Test
    void a_closed_case_is_corrected_too() {
        withAnna()
                .and(caseClosed(ANNA, "2019-12-01"))
                .when(new CorrectEntry(
                        CASE, on("2020-01-01").because("Misread"), ENTRY, "Born on 2 January", List.of(), null))
                .thenRecorded(EntryCorrected.class);
    }

    @Nested
    class FieldByField {

        @Test
        void what_is_right_is_said_of_fields_that_the_entry_has() {
            var corrected = withAnna()
                    .when(correct(new CorrectedField("birthDate", "2018-01-02"), new CorrectedField("name", "Ana")))
                    .thenAccepted()
                    .recorded(EntryCorrected.class);
            assertThat(corrected.children()).containsExactly(ANNA);
            withAnna()
                    .when(correct(new CorrectedField("minutes", "60"), new CorrectedField("header", "x")))
                    .thenRefused("unknown-field")
                    .naming("unknown", "minutes, header")
                    .naming("fields", "child, name, birthDate, livesWithClient");
        }

        @Test
        void what_is_right_in_a_field_that_is_a_day_is_a_day() {
            withAnna()
                    .when(correct(new CorrectedField("name", "Ana"), new CorrectedField("birthDate", "2 January")))
                    .thenRefused("field-no-day")
                    .naming("days", "birthDate");
            withAnna()
                    .when(correct(new CorrectedField("birthDate", "2018-02-29")))
                    .thenRefused("field-no-day");
        }

        @Test
        void a_field_of_a_row_is_named_by_the_number_of_the_row() {
            var story = withAnna().and(phasesPlanned(ANNA, phase(1, "2020-05-02", "2020-05-31")));
            story.when(correct("phased-return-planned", new CorrectedField("phases.2.to", "2020-03-01")))
                    .thenAccepted();
            story.when(correct("phased-return-planned", new CorrectedField("phases.2.to", "March")))
                    .thenRefused("field-no-day");
            story.when(correct("phased-return-planned", new CorrectedField("phases.2.end", "2020-03-01")))
                    .thenRefused("unknown-field");
            story.when(correct("phased-return-planned", new CorrectedField("phases.0.to", "2020-03-01")))
                    .thenRefused("unknown-field");
            story.when(correct("phased-return-planned", new CorrectedField("header.1.occurred", "2020-03-01")))
                    .thenRefused("unknown-field");
        }

        @Test
        void a_field_is_named_once() {
            withAnna()
                    .when(correct(new CorrectedField("name", "Ana"), new CorrectedField("name", "Anna")))
                    .thenRefused("field-twice");
        }

        @Test
        void a_correction_is_corrected_as_any_entry() {
            withAnna()
                    .when(correct(new CorrectedField("name", "Ana")))
                    .when(new CorrectEntry(
                            CASE,
                            on("2020-01-03").because("Her mother showed the passport"),
                            new EventId("entry-corrected"),
                            "The first spelling was right",
                            List.of(new CorrectedField("fields", "none")),
                            null))
                    .thenRecorded(EntryCorrected.class);
        }

        private CorrectEntry correct(CorrectedField... fields) {
            return correct("child-registered", fields);
        }

        private CorrectEntry correct(String entry, CorrectedField... fields) {
            return new CorrectEntry(
                    CASE,
                    on("2020-01-01").because("Misread"),
                    new EventId(entry),
                    "As in the passport",
                    List.of(fields),
                    null);
        }
    }

    @Nested
    class ADayThatAnEntryNames {

        @Test
        void when_it_is_a_birth_date_makes_a_child_too_old_to_be_placed() {
            house().when(place(ANNA)).thenAccepted();
            house().when(right("child-registered", "birthDate", "2016-03-01"))
                    .when(place(ANNA))
                    .thenRefused("R15")
                    .naming("years", "4");
        }

        @Test
        void when_it_is_a_birth_date_makes_a_child_young_enough_as_it_was_corrected_last() {
            house().when(right("child-registered", "birthDate", "2016-03-01"))
                    .when(right("child-registered", "birthDate", "2016-03-02"))
                    .when(place(ANNA))
                    .thenAccepted();
        }

        @Test
        void when_it_is_a_birth_date_stays_with_its_child() {
            house().and(born(BRAM, "2019-01-01"))
                    .when(right("child-registered-2", "birthDate", "2012-01-01"))
                    .when(place(ANNA, BRAM))
                    .thenAccepted();
        }

        @Test
        void changes_neither_the_entry_nor_its_name() {
            var registered =
                    house().when(right("child-registered", "birthDate", "2016-03-01")).story().everything().stream()
                            .filter(ChildRegistered.class::isInstance)
                            .toList();
            assertThat(registered).containsExactly(born(ANNA, "2018-01-01"));
        }

        @Test
        void when_it_is_the_end_of_a_consent_ends_it_then() {
            given(caseOpenedWith(MOTHER), born(ANNA, "2018-01-01"))
                    .and(consented(MOTHER, ConsentScope.VIDEO, "2019-01-01", "2020-01-31"))
                    .when(right("consent-given", "until", "2020-01-14"))
                    .when(ADayThatWasWrong.filmed("2020-01-15"))
                    .thenWarnedOf("R38");
            given(caseOpenedWith(MOTHER), born(ANNA, "2018-01-01"))
                    .and(consented(MOTHER, ConsentScope.VIDEO, "2019-01-01", "2020-01-14"))
                    .when(right("consent-given", "until", "2020-01-15"))
                    .when(ADayThatWasWrong.filmed("2020-01-15"))
                    .thenNotWarnedOf("R38");
        }

        @Test
        void when_it_is_the_end_of_an_extension_ends_the_term_then() {
            var end = new EndPlacement(CASE, on("2020-08-01"), ANNA, PlacementEndReason.OTHER);
            extended().when(end).thenNotWarnedOf("R20");
            extended()
                    .when(right("term-extended", "until", "2020-07-31"))
                    .when(end)
                    .thenWarnedOf("R20");
        }

        @Test
        void when_it_is_the_planned_end_of_aftercare_ends_it_then() {
            var end = new EndAftercare(
                    CASE,
                    on("2020-07-02"),
                    List.of(ANNA),
                    AftercareOutcome.END_AS_PLANNED,
                    null,
                    teamCiting("child-returned-home"));
            inAftercare().when(end).thenRefused("reason-missing", "sooner-than-planned");
            inAftercare()
                    .when(right("aftercare-started", "plannedEnd", "2020-07-02"))
                    .when(end)
                    .thenNotWarnedOf("R33");
        }

        private static Story house() {
            return given(
                    caseOpened(),
                    born(ANNA, "2018-01-01"),
                    consented(MOTHER, "2019-01-01"),
                    houseOpened(HOUSE, 4),
                    simbaParents(HOUSE),
                    livesIn(HOUSE, OTHER_CASE, "cem"));
        }

        private static DecidePlacement place(ChildId child, ChildId... siblings) {
            return new DecidePlacement(
                    CASE,
                    on("2020-03-01"),
                    child,
                    HOUSE,
                    PlacementOutcome.PLACE,
                    List.of(siblings),
                    "Together",
                    20,
                    teamCiting("case-opened"));
        }

        private static Story extended() {
            return withAnna().and(placed(ANNA, "2018-12-01"), termExtended(ANNA, "2020-05-01", "2020-08-31"));
        }

        private static Story inAftercare() {
            return withAnna().and(returnedHome(ANNA, "2020-01-02"), aftercareStarted(ANNA, "2020-01-02", "2020-07-03"));
        }

        private static CorrectEntry right(String entry, String field, String day) {
            return new CorrectEntry(
                    CASE,
                    on("2020-01-01").because("The papers say so"),
                    new EventId(entry),
                    "It was misread",
                    List.of(new CorrectedField(field, day)),
                    null);
        }
    }

    @Nested
    class ADayThatWasWrong {

        @Test
        void counts_as_it_was_corrected_in_what_is_judged_afterwards() {
            var session = new EventId("coach-session-held");
            var cite =
                    new SetTrajectoryGoal(CASE, on("2018-12-31"), ANNA, RETURN_HOME, teamCiting("coach-session-held"));
            withAnna().when(cite).thenRefused("R35");
            withAnna()
                    .when(new CorrectEntry(
                            CASE,
                            on("2020-01-01").because("The diary says so"),
                            session,
                            "It was on Monday",
                            List.of(),
                            day("2018-12-31")))
                    .when(cite)
                    .thenAccepted();
        }

        @Test
        void of_a_placement_moves_the_term_of_the_stay() {
            var end = new EndPlacement(CASE, on("2020-01-01"), ANNA, PlacementEndReason.OTHER);
            withAnna().and(placed(ANNA, "2019-07-02")).when(end).thenWarned("R20");
            withAnna()
                    .and(placed(ANNA, "2019-07-02"))
                    .when(happened("child-placed", "2019-07-01"))
                    .when(end)
                    .thenAccepted();
        }

        @Test
        void of_the_end_of_a_placement_moves_its_last_day() {
            var late = new ReassessRisk(
                    CASE,
                    on("2019-12-01"),
                    List.of(ANNA),
                    List.of(new FactorAssessment(FactorKind.RISK, Factor.DEBT, Presence.PRESENT, Change.SAME, null)),
                    "As before");
            var story = withAnna().and(placed(ANNA, "2019-07-01"), placementEnded(ANNA, "2019-11-01"));
            story.when(late).thenNotWarnedOf("R30");
            withAnna()
                    .and(placed(ANNA, "2019-07-01"), placementEnded(ANNA, "2019-11-01"))
                    .when(happened("placement-ended", "2019-12-02"))
                    .when(late)
                    .thenWarnedOf("R30");
        }

        @Test
        void of_a_consent_moves_the_day_from_which_it_stands() {
            given(filming())
                    .and(consented(MOTHER, ConsentScope.VIDEO, "2020-02-01", null))
                    .when(filmed("2020-01-15"))
                    .thenWarnedOf("R38");
            given(filming())
                    .and(consented(MOTHER, ConsentScope.VIDEO, "2020-02-01", null))
                    .when(happened("consent-given", "2020-01-15"))
                    .when(filmed("2020-01-15"))
                    .thenNotWarnedOf("R38");
        }

        @Test
        void of_a_consent_that_was_withdrawn_from_view_no_longer_counts() {
            given(filming())
                    .and(consented(MOTHER, ConsentScope.VIDEO, "2020-01-01", null))
                    .when(new WithdrawEntry(CASE, onGround("2020-01-10", "GDPR 17"), new EventId("consent-given")))
                    .when(filmed("2020-01-15"))
                    .thenWarnedOf("R38");
        }

        @Test
        void of_the_day_a_child_came_home_moves_the_soonest_end_of_its_aftercare() {
            var start = new StartAftercare(CASE, on("2020-01-02"), List.of(ANNA), "Home guidance", day("2020-07-01"));
            withAnna()
                    .and(returnedHome(ANNA, "2020-01-02"))
                    .when(start)
                    .thenRefused("R33")
                    .naming("soonest", "2020-07-02");
            withAnna()
                    .and(returnedHome(ANNA, "2020-01-02"))
                    .when(happened("child-returned-home", "2020-01-01"))
                    .when(start)
                    .thenAccepted();
        }

        @Test
        void of_another_entry_moves_nothing_else() {
            withAnna()
                    .and(returnedHome(ANNA, "2020-01-02"))
                    .when(happened("coach-session-held", "2020-01-01"))
                    .when(new StartAftercare(CASE, on("2020-01-02"), List.of(ANNA), "Home guidance", day("2020-07-01")))
                    .thenRefused("R33");
        }

        private static RecordVideoFeedback filmed(String day) {
            return new RecordVideoFeedback(
                    CASE,
                    on(day),
                    List.of(ANNA),
                    List.of(MOTHER),
                    VideoMethod.VIPP_SD,
                    60,
                    "She sees how Anna looks for her",
                    null);
        }

        private static DomainEvent[] filming() {
            return new DomainEvent[] {caseOpenedWith(MOTHER), born(ANNA, "2018-01-01")};
        }

        private static CorrectEntry happened(String entry, String day) {
            return new CorrectEntry(
                    CASE,
                    on("2020-01-01").because("The diary says so"),
                    new EventId(entry),
                    "It was another day",
                    List.of(),
                    day(day));
        }
    }

    private static Story withAnna() {
        return given(caseOpened(), born(ANNA, "2018-01-01"), sessionHeld(ANNA, "2019-01-01"));
    }
}
