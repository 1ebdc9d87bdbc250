package org.houvast.command.stay;

import static org.houvast.command.story.Happened.born;
import static org.houvast.command.story.Happened.caseOpened;
import static org.houvast.command.story.Happened.consented;
import static org.houvast.command.story.Happened.houseOpened;
import static org.houvast.command.story.Happened.joined;
import static org.houvast.command.story.Happened.livesIn;
import static org.houvast.command.story.Happened.withdrawn;
import static org.houvast.command.story.People.ANNA;
import static org.houvast.command.story.People.CASE;
import static org.houvast.command.story.People.COACH;
import static org.houvast.command.story.People.HOUSE;
import static org.houvast.command.story.People.MOTHER;
import static org.houvast.command.story.People.OTHER_CASE;
import static org.houvast.command.story.Saying.day;
import static org.houvast.command.story.Saying.on;
import static org.houvast.command.story.Saying.onGround;
import static org.houvast.command.story.Saying.teamCiting;
import static org.houvast.command.story.Story.given;

import java.util.List;
import org.houvast.command.consent.ConsentCommand.GiveConsent;
import org.houvast.command.consent.ConsentCommand.WithdrawConsent;
import org.houvast.command.deciding.Circumstances;
import org.houvast.command.house.HouseCommand.ApproveSimbaParents;
import org.houvast.command.stay.StayCommand.DecidePlacement;
import org.houvast.command.stay.StayCommand.StartPlacement;
import org.houvast.command.story.Story;
import org.houvast.language.PersonId;
import org.houvast.language.consent.Capacity;
import org.houvast.language.consent.ConsentForm;
import org.houvast.language.consent.ConsentScope;
import org.houvast.language.event.Ground;
import org.houvast.language.house.Competence;
import org.houvast.language.house.HouseEvent.PlaceReserved;
import org.houvast.language.house.SimbaParent;
import org.houvast.language.stay.PlacementOutcome;
import org.houvast.language.stay.StayEvent.ChildPlaced;
import org.houvast.language.stay.StayEvent.PlacementDecided;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EverybodyConsentsTest {

    private static final PersonId LIEN = new PersonId("lien");
    private static final PersonId KOEN = new PersonId("koen");

    @Nested
    class TheSimbaParents {

        @Test
        void consent_as_the_others_do() {
            var story = houseOfLienAndKoen().and(consented(LIEN, "2019-01-01"));
            story.when(place(on("2020-03-01"))).thenRefused("R23").naming("missing", "koen");
            story.when(consents(KOEN, Capacity.CARER, "2020-03-01"))
                    .when(place(on("2020-03-01")))
                    .thenRecorded(PlacementDecided.class, PlaceReserved.class);
        }

        @Test
        void need_not_before_they_are_those_of_the_house() {
            given(caseOpened(), born(ANNA, "2018-01-01"), consented(MOTHER, "2019-01-01"))
                    .and(houseOpened(HOUSE, 4), livesIn(HOUSE, OTHER_CASE, "cem"))
                    .when(place(on("2020-03-01")))
                    .thenRefused("R19");
        }
    }

    @Nested
    class TheSimbaTeam {

        private final Story story = houseOfLienAndKoen()
                .and(consented(LIEN, "2019-01-01"), consented(KOEN, "2019-01-01"))
                .and(joined(COACH, "2020-03-01"));

        @Test
        void consents_as_the_others_do() {
            story.when(place(on("2020-03-01"))).thenRefused("R23").naming("missing", COACH.value());
        }

        @Test
        void is_who_was_in_it_on_the_day() {
            story.when(place(on("2020-02-29"))).thenAccepted();
        }

        @Test
        void is_not_who_was_entered_by_mistake() {
            story.and(withdrawn("member-added")).when(place(on("2020-03-01"))).thenAccepted();
        }
    }

    @Nested
    class BetweenFormAndSubmit {

        private final Story story =
                houseOfLienAndKoen().and(consented(LIEN, "2019-01-01"), consented(KOEN, "2019-01-01"));

        @Test
        void a_consent_that_was_withdrawn_meanwhile_no_longer_counts() {
            story.when(withdraws(ConsentScope.TRAJECTORY, "2020-03-01"))
                    .when(place(on("2020-03-01")))
                    .thenRefused("R23")
                    .naming("missing", "mother");
        }

        @Test
        void a_new_consent_takes_its_place() {
            story.when(withdraws(ConsentScope.TRAJECTORY, "2020-03-01"));
            story.when(consents(MOTHER, Capacity.PARENT, "2020-03-02"))
                    .when(place(on("2020-03-02")))
                    .thenAccepted();
        }

        @Test
        void what_happens_all_the_same_is_recorded_with_a_warning() {
            story.when(withdraws(ConsentScope.TRAJECTORY, "2020-03-01"))
                    .when(new StartPlacement(CASE, on("2020-03-02"), ANNA, HOUSE))
                    .thenWarned("R23")
                    .recorded(ChildPlaced.class);
        }

        @Test
        void a_withdrawn_consent_to_sharing_stands_in_no_placements_way() {
            story.and(consented(MOTHER, ConsentScope.SHARING, "2019-01-01", null));
            story.when(withdraws(ConsentScope.SHARING, "2020-03-01"))
                    .when(place(on("2020-03-01")))
                    .thenAccepted();
        }

        private WithdrawConsent withdraws(ConsentScope scope, String day) {
            return new WithdrawConsent(CASE, on(day), MOTHER, scope);
        }
    }

    @Nested
    class WhereAJudgeDecides {

        @Test
        void the_law_takes_the_place_of_consent_and_who_did_not_consent_is_told() {
            houseOfLienAndKoen()
                    .when(place(onGround("2020-03-01", "Decreet integrale jeugdhulp, art. 48")))
                    .thenWarned("R23");
        }

        @Test
        void a_consent_as_ground_is_no_law() {
            var plain = on("2020-03-01");
            var ground = new Ground(Ground.Kind.CONSENT, "consent-given");
            houseOfLienAndKoen()
                    .when(place(new Circumstances(plain.occurred(), null, null, null, ground, null, List.of())))
                    .thenRefused("R23");
        }

        @Test
        void where_everybody_consented_there_is_nothing_to_tell() {
            houseOfLienAndKoen()
                    .and(consented(LIEN, "2019-01-01"), consented(KOEN, "2019-01-01"))
                    .when(place(onGround("2020-03-01", "Decreet integrale jeugdhulp, art. 48")))
                    .thenAccepted();
        }
    }

    private static Story houseOfLienAndKoen() {
        var story = given(caseOpened(), born(ANNA, "2018-01-01"), consented(MOTHER, "2019-01-01"))
                .and(houseOpened(HOUSE, 4), livesIn(HOUSE, OTHER_CASE, "cem"));
        story.when(new ApproveSimbaParents(
                        HOUSE,
                        on("2018-01-01"),
                        List.of(
                                new SimbaParent(LIEN, "Lien", true, List.of(Competence.values())),
                                new SimbaParent(KOEN, "Koen", false, List.of(Competence.values())))))
                .thenAccepted();
        return story;
    }

    private static GiveConsent consents(PersonId person, Capacity capacity, String day) {
        return new GiveConsent(
                CASE, on(day), person, capacity, ConsentScope.TRAJECTORY, ConsentForm.WRITTEN, day("2021-03-01"));
    }

    private static DecidePlacement place(Circumstances how) {
        return new DecidePlacement(
                CASE,
                how,
                ANNA,
                HOUSE,
                PlacementOutcome.PLACE,
                List.of(),
                "No siblings",
                20,
                teamCiting("case-opened"));
    }
}
