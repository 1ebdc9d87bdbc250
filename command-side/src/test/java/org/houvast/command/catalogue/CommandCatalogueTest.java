package org.houvast.command.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houvast.command.deciding.Command;
import org.houvast.command.deciding.Deliberating;
import org.houvast.command.house.HouseCommand;
import org.houvast.language.EventId;
import org.houvast.language.FromState;
import org.houvast.language.access.CommandName;
import org.houvast.language.catalogue.Recorded;
import org.houvast.language.event.Deliberation;
import org.houvast.language.event.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CommandCatalogueTest {

    @Test
    void every_name_has_exactly_one_command_and_every_command_exactly_one_name() {
        assertThat(CommandCatalogue.commands())
                .extracting(CommandCatalogue::nameOf)
                .containsExactlyInAnyOrder(CommandName.values());
    }

    @ParameterizedTest
    @EnumSource
    void the_code_of_a_command_is_its_simple_name_in_kebab_case(CommandName name) {
        var words = name.code().split("-");
        var simpleName = Stream.of(words)
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
        assertThat(CommandCatalogue.commandOf(name).getSimpleName()).isEqualTo(simpleName);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_command_begins_with_its_stream_and_its_circumstances(Class<? extends Command> command) {
        var components = command.getRecordComponents();
        assertThat(components[0].getName())
                .isEqualTo(HouseCommand.class.isAssignableFrom(command) ? "house" : "caseId");
        assertThat(components[1].getName()).isEqualTo("circumstances");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OPEN_HOUSE") // its programme stands in the header
    void a_command_has_the_components_of_its_event_save_what_is_known_from_before(CommandName name) {
        assertThat(components(CommandCatalogue.commandOf(name))).isEqualTo(components(Recorded.by(name)));
    }

    @Test
    void what_is_said_of_a_deliberation_has_the_components_of_what_is_recorded_save_the_hashes() {
        var evidence = "evidence:java.util.List<" + EventId.class.getName() + ">";
        var cited = "evidence:java.util.List<" + Evidence.class.getName() + ">";
        assertThat(components(Deliberating.class))
                .isEqualTo(components(Deliberation.class).stream()
                        .map(component -> component.equals(cited) ? evidence : component)
                        .toList())
                .contains(evidence);
    }

    static List<Class<? extends Command>> commands() {
        return CommandCatalogue.commands();
    }

    private static List<String> components(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .filter(component -> !List.of("header", "circumstances").contains(component.getName()))
                .filter(component -> !component.isAnnotationPresent(FromState.class))
                .map(component -> component.getName() + ":" + recorded(component))
                .toList();
    }

    /** What is said of a deliberation is recorded with the hashes of the entries it cites. */
    private static Type recorded(RecordComponent component) {
        return component.getType() == Deliberating.class ? Deliberation.class : component.getGenericType();
    }
}
