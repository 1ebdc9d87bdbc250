package org.houvast.command.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houvast.command.story.Happened.born;
import static org.houvast.command.story.Happened.caseOpened;
import static org.houvast.command.story.Happened.networkMapped;
import static org.houvast.command.story.Happened.placed;
import static org.houvast.command.story.Happened.withdrawn;
import static org.houvast.command.story.People.ANNA;
import static org.houvast.command.story.People.BRAM;
import static org.houvast.command.story.People.CASE;
import static org.houvast.command.story.People.FATHER;
import static org.houvast.command.story.People.MOTHER;
import static org.houvast.command.story.People.STRANGER;
import static org.houvast.command.story.Saying.on;
import static org.houvast.command.story.Story.given;

import java.util.List;
import org.houvast.command.guidance.GuidanceCommand.ActivateNetwork;
import org.houvast.command.guidance.GuidanceCommand.MapNetwork;
import org.houvast.command.guidance.GuidanceCommand.RecordContextWork;
import org.houvast.command.guidance.GuidanceCommand.RecordDevelopment;
import org.houvast.command.story.Story;
import org.houvast.language.ChildId;
import org.houvast.language.PersonId;
import org.houvast.language.guidance.ContextFactor;
import org.houvast.language.guidance.DevelopmentDomain;
import org.houvast.language.guidance.GuidanceEvent.ContextWorkRecorded;
import org.houvast.language.guidance.GuidanceEvent.DevelopmentObserved;
import org.houvast.language.guidance.GuidanceEvent.NetworkMapped;
import org.houvast.language.guidance.GuidanceEvent.NetworkMemberActivated;
import org.houvast.language.guidance.NetworkRelation;
import org.houvast.language.guidance.NetworkTie;
import org.houvast.language.guidance.Support;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class NetworkTest {

    private static final PersonId GRANDMOTHER = new PersonId("grandmother");

    @Nested
    class Mapping {

        @Test
        void the_networks_of_mother_and_child_are_mapped_at_the_start() {
            var mapped = placedOnNewYear()
                    .when(map("2020-01-10", List.of(ANNA), List.of(MOTHER), tie(MOTHER), tie(ANNA.person())))
                    .thenAccepted()
                    .recorded(NetworkMapped.class);
            assertThat(mapped.header().about()).containsExactly(ANNA.person(), MOTHER);
        }

        @Test
        void somebody_may_have_nobody() {
            placedOnNewYear()
                    .when(map("2020-01-10", List.of(ANNA), List.of(MOTHER)))
                    .thenAccepted();
        }

        @Test
        void a_map_of_the_parents_alone_or_of_the_children_alone_is_incomplete() {
            placedOnNewYear()
                    .when(map("2020-01-10", List.of(), List.of(MOTHER)))
                    .thenWarned("R29")
                    .finding("incomplete", "missing", "anna");
            placedOnNewYear()
                    .when(map("2020-01-10", List.of(ANNA), List.of()))
                    .thenWarned("R29")
                    .finding("incomplete", "missing", "mother");
        }

        @Test
        void the_network_of_every_child_belongs_on_it() {
            placedOnNewYear()
                    .and(born(BRAM, "2017-01-01"))
                    .when(map("2020-01-10", List.of(ANNA), List.of(FATHER)))
                    .thenWarned("R29")
                    .finding("incomplete", "missing", "bram");
        }

        @Test
        void thirty_days_after_the_first_placement_is_in_time_and_a_day_more_is_late() {
            placedOnNewYear()
                    .when(map("2020-01-31", List.of(ANNA), List.of(MOTHER)))
                    .thenAccepted();
            placedOnNewYear()
                    .when(map("2020-02-01", List.of(ANNA), List.of(MOTHER)))
                    .thenWarned("R29")
                    .finding("late", "due", "2020-01-31");
        }

        @Test
        void a_newer_map_is_not_late_and_one_that_was_withdrawn_is_none() {
            placedOnNewYear()
                    .and(networkMapped(ANNA, "2020-01-10"))
                    .when(map("2020-06-01", List.of(ANNA), List.of(MOTHER)))
                    .thenAccepted();
            placedOnNewYear()
                    .and(networkMapped(ANNA, "2020-01-10"), withdrawn("network-mapped"))
                    .when(map("2020-06-01", List.of(ANNA), List.of(MOTHER)))
                    .thenWarned("R29");
        }

        @Test
        void it_says_whose_network_it_is_and_draws_no_tie_of_another() {
            placedOnNewYear()
                    .when(map("2020-01-10", List.of(), List.of(), tie(MOTHER)))
                    .thenRefused("nobodys-network", "tie-of-another");
            placedOnNewYear()
                    .when(map("2020-01-10", List.of(ANNA), List.of(MOTHER), tie(FATHER)))
                    .thenRefused("tie-of-another");
            placedOnNewYear()
                    .when(map("2020-01-10", List.of(ANNA, STRANGER), List.of(MOTHER)))
                    .thenRefused("unknown-child");
        }

        private MapNetwork map(String day, List<ChildId> children, List<PersonId> parents, NetworkTie... ties) {
            return new MapNetwork(CASE, on(day), children, parents, List.of(ties));
        }

        private NetworkTie tie(PersonId whose) {
            return new NetworkTie(whose, GRANDMOTHER, "Oma", NetworkRelation.FAMILY, Support.CHILD_CARE);
        }
    }

    @Nested
    class Activating {

        @Test
        void what_was_mapped_is_activated_or_widened() {
            var activated = placedOnNewYear()
                    .and(networkMapped(ANNA, "2020-01-10"))
                    .when(activate("2020-01-10", ANNA))
                    .thenAccepted()
                    .recorded(NetworkMemberActivated.class);
            assertThat(activated.header().about()).containsExactly(ANNA.person(), GRANDMOTHER);
        }

        @Test
        void before_it_was_mapped_it_is_warned() {
            placedOnNewYear()
                    .and(networkMapped(ANNA, "2020-01-11"))
                    .when(activate("2020-01-10", ANNA))
                    .thenWarned("R29");
        }

        @Test
        void for_a_child_of_another_case_it_is_refused() {
            placedOnNewYear()
                    .and(networkMapped(ANNA, "2020-01-10"))
                    .when(activate("2020-01-10", STRANGER))
                    .thenRefused("unknown-child");
        }

        private ActivateNetwork activate(String day, ChildId child) {
            return new ActivateNetwork(
                    CASE,
                    on(day),
                    List.of(child),
                    GRANDMOTHER,
                    "Oma",
                    NetworkRelation.FAMILY,
                    Support.CHILD_CARE,
                    "Every Wednesday");
        }
    }

    @Nested
    class ContextAndDevelopment {

        @Test
        void work_on_the_context_is_about_the_parents() {
            var work = placedOnNewYear()
                    .when(new RecordContextWork(
                            CASE, on("2020-01-10"), List.of(MOTHER), ContextFactor.HOUSING, "Applied for a flat"))
                    .thenAccepted()
                    .recorded(ContextWorkRecorded.class);
            assertThat(work.header().about()).containsExactly(MOTHER);
            placedOnNewYear()
                    .when(new RecordContextWork(CASE, on("2020-01-10"), List.of(), ContextFactor.HOUSING, ""))
                    .thenRefused("no-parent");
        }

        @Test
        void development_is_about_one_child_of_the_case() {
            var seen = placedOnNewYear()
                    .when(new RecordDevelopment(
                            CASE, on("2020-01-10"), ANNA, DevelopmentDomain.COGNITIVE, "Names colours"))
                    .thenAccepted()
                    .recorded(DevelopmentObserved.class);
            assertThat(seen.header().about()).containsExactly(ANNA.person());
            placedOnNewYear()
                    .when(new RecordDevelopment(CASE, on("2020-01-10"), STRANGER, DevelopmentDomain.PHYSICAL, ""))
                    .thenRefused("unknown-child");
        }
    }

    private static Story placedOnNewYear() {
        return given(caseOpened(), born(ANNA, "2019-01-01"), placed(ANNA, "2020-01-01"));
    }
}
