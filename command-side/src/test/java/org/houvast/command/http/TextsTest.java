package org.houvast.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class TextsTest {

    private final ResourceBundle dutch = bundle("nl");
    private final ResourceBundle english = bundle("en");

    @Test
    void both_languages_say_the_same_things() {
        assertThat(english.keySet()).containsExactlyInAnyOrderElementsOf(dutch.keySet());
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle(
                "command/messages",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
