package org.houvast.language.catalogue;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.houvast.language.access.CommandName;

/**
 * What the commands and their fields are called in forms and answers, in the language of the reader: English, or Dutch
 * for every other locale.
 */
public final class Labels {

    private static final String TEXTS = "org.houvast.language.catalogue.labels";
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private Labels() {}

    /** What is done with a command: {@code Note a session}. */
    public static String command(CommandName command, Locale reader) {
        return texts(reader).getString("command." + command.code());
    }

    /** What a field asks, of itself or as a field of this command; the field's name when it has no label. */
    public static String field(CommandName command, String field, Locale reader) {
        return text("field." + command.code() + "." + field, reader).orElseGet(() -> field(field, reader));
    }

    /** What a field asks, whatever the command; the field's name when it has no label. */
    public static String field(String field, Locale reader) {
        return text("field." + field, reader).orElse(field);
    }

    /** What helps to fill in a field. */
    public static Optional<String> help(CommandName command, String field, Locale reader) {
        return text("help." + command.code() + "." + field, reader).or(() -> text("help." + field, reader));
    }

    private static Optional<String> text(String key, Locale reader) {
        var texts = texts(reader);
        return texts.containsKey(key) ? Optional.of(texts.getString(key)) : Optional.empty();
    }

    private static ResourceBundle texts(Locale reader) {
        var language = reader.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Locale.ENGLISH : DUTCH;
        return ResourceBundle.getBundle(TEXTS, language, Labels.class.getClassLoader());
    }
}
