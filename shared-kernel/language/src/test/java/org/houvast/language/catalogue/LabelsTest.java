package org.houvast.language.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.houvast.language.FromState;
import org.houvast.language.access.CommandName;
import org.houvast.language.event.Actor;
import org.houvast.language.programme.ProfileVersion;
import org.houvast.language.rule.Warning;
import org.junit.jupiter.api.Test;

class LabelsTest {

    private static final Set<Class<?>> SERVERS_OWN = Set.of(Actor.class, ProfileVersion.class, Warning.class);
    private static final Set<String> WRITTEN_BY_THE_SERVER = Set.of(
            "field.header",
            "field.about",
            "field.actor",
            "field.profile",
            "field.warnings",
            "field.leaf",
            "field.value");
    private static final Locale DUTCH = Locale.forLanguageTag("nl-BE");

    private final ResourceBundle dutch = ResourceBundle.getBundle("org.houvast.language.catalogue.labels", DUTCH);
    private final ResourceBundle english = ResourceBundle.getBundle("org.houvast.language.catalogue.labels", Locale.UK);

    @Test
    void a_field_is_called_as_its_command_calls_it_or_else_as_everywhere() {
        assertThat(Labels.field(CommandName.OPEN_HOUSE, "capacity", Locale.UK)).isEqualTo("How many places?");
        assertThat(Labels.field(CommandName.GIVE_CONSENT, "capacity", DUTCH)).isEqualTo("In welke hoedanigheid?");
        assertThat(Labels.field("of-before", DUTCH)).isEqualTo("of-before");
    }

    @Test
    void both_languages_say_the_same_things() {
        assertThat(english.keySet()).containsExactlyInAnyOrderElementsOf(dutch.keySet());
    }

    @Test
    void every_command_has_a_name() {
        assertThat(dutch.keySet())
                .containsAll(Arrays.stream(CommandName.values())
                        .map(command -> "command." + command.code())
                        .toList());
    }

    @Test
    void every_field_of_every_command_has_a_label() {
        var fields = new TreeSet<String>();
        Arrays.stream(CommandName.values()).forEach(command -> collect(Recorded.by(command), fields));
        fields.removeAll(WRITTEN_BY_THE_SERVER);
        assertThat(dutch.keySet()).containsAll(fields);
    }

    private static void collect(Type type, Set<String> fields) {
        if (type instanceof ParameterizedType several) {
            collect(several.getActualTypeArguments()[0], fields);
        } else if (type instanceof Class<?> known && known.isRecord() && !SERVERS_OWN.contains(known)) {
            Arrays.stream(known.getRecordComponents())
                    .filter(component -> !component.isAnnotationPresent(FromState.class))
                    .forEach(component -> {
                        fields.add("field." + component.getName());
                        collect(component.getGenericType(), fields);
                    });
        }
    }
}
