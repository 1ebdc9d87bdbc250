package org.houvast.query.page;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.houvast.language.Personal;
import org.jspecify.annotations.Nullable;

/** The texts in one language, by key. */
public final class Words {

    // before the texts, which are taken apart with it
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private static final Map<Language, Words> ALL = load();

    private final Language language;
    private final Map<String, String> texts;
    private final Map<String, Text> parts;

    private Words(Language language, Map<String, String> texts) {
        this.language = language;
        this.texts = texts;
        this.parts = texts.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, text -> Text.of(text.getValue())));
    }

    /**
     * A text, taken apart once: what is filled in is never looked through for places itself.
     *
     * @param literals what stands before, between and after the places
     * @param places which value belongs into each place
     */
    private record Text(List<String> literals, List<Integer> places) {

        static Text of(String text) {
            var literals = new ArrayList<String>();
            var places = new ArrayList<Integer>();
            int from = 0;
            for (var found = PLACE.matcher(text); found.find(); from = found.end()) {
                literals.add(text.substring(from, found.start()));
                places.add(Integer.valueOf(found.group(1)));
            }
            literals.add(text.substring(from));
            return new Text(List.copyOf(literals), List.copyOf(places));
        }

        String with(Object... values) {
            if (places.isEmpty()) {
                return literals.getFirst();
            }
            var said = new StringBuilder(literals.getFirst());
            for (int i = 0; i < places.size(); i++) {
                int place = places.get(i);
                said.append(place < values.length ? values[place] : "{" + place + "}")
                        .append(literals.get(i + 1));
            }
            return said.toString();
        }
    }

    /** The texts of a language. */
    public static Words in(Language language) {
        return switch (ALL.get(language)) {
            case null -> throw new IllegalStateException("No texts in " + language);
            case Words words -> words;
        };
    }

    /** The language of these texts. */
    public Language language() {
        return language;
    }

    /** All texts by key, for comparing languages. */
    public Map<String, String> all() {
        return texts;
    }

    /** Whether there is a text under this key. */
    public boolean know(String key) {
        return texts.containsKey(key);
    }

    /**
     * The text under a key, with {@code {0}}, {@code {1}}… filled in.
     *
     * @throws IllegalArgumentException when there is no such text
     */
    public String say(String key, Object... values) {
        var text = parts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("No text " + key + " in " + language.tag());
        }
        return text.with(values);
    }

    /** A text that somebody recorded, or a word in its place when it is erased. */
    public String recorded(String text) {
        return text.equals(Personal.ERASED) ? say("erased") : text;
    }

    /** The same where there may be none. */
    public @Nullable String recordedOrNone(@Nullable String text) {
        return text == null ? null : recorded(text);
    }

    /** The text for this many: under {@code key.one} or {@code key.other}, the number being {@code {0}}. */
    public String count(String key, long number) {
        return say(key + (number == 1 ? ".one" : ".other"), number);
    }

    private static Map<Language, Words> load() {
        var all = new EnumMap<Language, Words>(Language.class);
        for (var language : Language.values()) {
            all.put(language, new Words(language, read("messages_" + language.tag() + ".properties")));
        }
        return all;
    }

    private static Map<String, String> read(String file) {
        try (var stream = Words.class.getResourceAsStream("/org/houvast/query/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("The texts " + file + " are missing");
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            var texts = new TreeMap<String, String>();
            properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
            return Map.copyOf(texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
