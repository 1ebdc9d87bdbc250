package org.houvast.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.houvast.command.http.binding.CommandForms;
import org.houvast.command.http.binding.Shape.Composite;
import org.houvast.command.http.binding.Shape.Many;
import org.houvast.command.http.binding.Shape.Part;
import org.junit.jupiter.api.Test;

class TextsTest {

    private final ResourceBundle dutch = bundle("nl");
    private final ResourceBundle english = bundle("en");

    @Test
    void both_languages_say_the_same_things() {
        assertThat(english.keySet()).containsExactlyInAnyOrderElementsOf(dutch.keySet());
    }

    @Test
    void every_field_of_a_command_has_a_label() {
        assertThat(dutch.keySet()).containsAll(fields());
    }

    private static Set<String> fields() {
        var fields = new TreeSet<String>();
        new CommandForms().all().forEach(form -> collect(form.fields(), fields));
        return fields;
    }

    private static void collect(List<Part> parts, Set<String> fields) {
        for (var part : parts) {
            fields.add("field." + part.name());
            if (part.shape() instanceof Composite composite) {
                collect(composite.parts(), fields);
            } else if (part.shape() instanceof Many many && many.of() instanceof Composite composite) {
                collect(composite.parts(), fields);
            }
        }
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle(
                "command/messages",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
