package org.houvast.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.houvast.language.EventId;
import org.junit.jupiter.api.Test;

/** The story agrees with what was published (S003:11), before any command of it is sent. */
class PilotStoryTest {

    private final List<PilotFamily> families = Pilot.families();

    @Test
    void seventeen_families_with_thirty_one_children() {
        assertThat(families).hasSize(17);
        assertThat(families.stream()
                        .mapToInt(family -> family.children().size())
                        .sum())
                .isEqualTo(31);
    }

    @Test
    void return_is_the_aim_of_twelve_families_and_strengthening_of_fourteen() {
        assertThat(families)
                .filteredOn(family -> !family.children(Course::aimsAtReturn).isEmpty())
                .hasSize(12);
        assertThat(families)
                .filteredOn(family -> !family.children(Course::strengthens).isEmpty())
                .hasSize(14);
    }

    @Test
    void every_step_rests_on_steps_that_were_recorded_before_it() {
        var told = new HashSet<String>();
        var first = new Instant[] {Instant.MIN};
        for (var step : PilotStory.steps()) {
            assertThat(step.recorded()).isAfterOrEqualTo(first[0]);
            var command = step.command().apply(key -> {
                assertThat(told).as("cited by " + step.key()).contains(key);
                return new EventId("some-entry");
            });
            assertThat(command).isNotNull();
            assertThat(told.add(step.key())).as("step told once: " + step.key()).isTrue();
            first[0] = step.recorded();
        }
        assertThat(told).hasSizeGreaterThan(2_000);
    }

    @Test
    void nothing_is_recorded_before_it_happened() {
        for (var step : PilotStory.steps()) {
            var occurred = step.command()
                    .apply(key -> new EventId("some-entry"))
                    .circumstances()
                    .occurred();
            assertThat(step.recorded()).isAfter(occurred.atStartOfDay().toInstant(java.time.ZoneOffset.UTC));
        }
    }

    /** By this key a ledger knows that it holds the story already, an earlier telling of it too. */
    @Test
    void the_last_step_keeps_its_key() {
        assertThat(PilotStory.steps().getLast().key()).isEqualTo("pilot-2/15/0164");
    }

    @Test
    void the_story_is_the_same_each_time() {
        assertThat(PilotStory.steps().stream().map(step -> told(step)).toList())
                .isEqualTo(PilotStory.steps().stream().map(step -> told(step)).toList());
    }

    private static String told(Step step) {
        return step.recorded() + " " + step.command().apply(key -> new EventId("some-entry"));
    }
}
