package org.houvast.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houvast.language.access.CommandName.CHANGE_PLACES;
import static org.houvast.language.access.CommandName.CLOSE_HOUSE;
import static org.houvast.language.access.CommandName.MOVE_CHILD;
import static org.houvast.language.access.CommandName.REOPEN_CASE;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.houvast.command.catalogue.CommandCatalogue;
import org.houvast.language.EventId;
import org.houvast.language.access.CommandName;
import org.junit.jupiter.api.Test;

/** Who opens the demonstration can find everything that can be recorded, but for what is said here. */
class PilotVocabularyTest {

    private static final Map<CommandName, String> NOT_IN_THE_PILOT = Map.of(
            MOVE_CHILD, "a stay in one house is what the houses are for; no family gives a reason to move",
            CHANGE_PLACES, "each house opens with its four places and keeps them",
            CLOSE_HOUSE, "the houses go on after the pilot",
            REOPEN_CASE, "what was published ends with the closure; no family came back after it");

    private final Set<CommandName> used = used();

    @Test
    void every_command_is_used_by_the_pilot_or_named_here_with_the_reason_why_not() {
        var neither = EnumSet.allOf(CommandName.class);
        neither.removeAll(used);
        neither.removeAll(NOT_IN_THE_PILOT.keySet());
        assertThat(neither).as("place it in the story, or name it here").isEmpty();
    }

    @Test
    void what_is_named_as_left_out_is_left_out() {
        assertThat(NOT_IN_THE_PILOT.keySet()).doesNotContainAnyElementsOf(used);
    }

    @Test
    void no_family_has_everything() {
        for (var family : Pilot.families()) {
            var prefix = "pilot-2/%02d/".formatted(family.number());
            var its = new TreeSet<CommandName>();
            PilotStory.steps().stream()
                    .filter(step -> step.key().startsWith(prefix))
                    .forEach(step -> its.add(name(step)));
            assertThat(its).as("family " + family.number()).hasSizeBetween(30, CommandName.values().length - 20);
        }
    }

    private static Set<CommandName> used() {
        var used = EnumSet.noneOf(CommandName.class);
        PilotStory.steps().forEach(step -> used.add(name(step)));
        return used;
    }

    private static CommandName name(Step step) {
        return CommandCatalogue.nameOf(
                step.command().apply(key -> new EventId("some-entry")).getClass());
    }
}
