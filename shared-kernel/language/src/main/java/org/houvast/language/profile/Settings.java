package org.houvast.language.profile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houvast.language.Coded;

/** The settings of one file, each asked for once by its name; what is never asked for is unknown. */
final class Settings {

    private final Map<String, String> given;
    private final TreeSet<String> unasked;

    Settings(Map<String, String> given) {
        this.given = given;
        this.unasked = new TreeSet<>(given.keySet());
    }

    /** Whether any setting begins so. */
    boolean any(String prefix) {
        return given.keySet().stream().anyMatch(name -> name.startsWith(prefix));
    }

    boolean has(String name) {
        return given.containsKey(name);
    }

    int atLeast(int least, String name) {
        var text = text(name);
        if (!text.matches("\\d{1,6}") || Integer.parseInt(text) < least) {
            throw wrong(name, "a whole number from " + least + " to 999999");
        }
        return Integer.parseInt(text);
    }

    LocalDate day(String name) {
        try {
            return LocalDate.parse(text(name));
        } catch (DateTimeException noDay) {
            throw wrong(name, "a day, like 2017-01-01");
        }
    }

    <T extends Coded> T word(String name, T[] words) {
        var code = text(name);
        return Arrays.stream(words)
                .filter(word -> word.code().equals(code))
                .findFirst()
                .orElseThrow(() -> wrong(name, "one of " + codes(words)));
    }

    <T extends Coded> List<T> words(String name, T[] words) {
        return Stream.of(text(name).split(","))
                .map(String::strip)
                .map(code -> Arrays.stream(words)
                        .filter(word -> word.code().equals(code))
                        .findFirst()
                        .orElseThrow(() -> wrong(name, codes(words) + ", separated by commas")))
                .distinct()
                .toList();
    }

    /** @throws NoProfile when a setting was never asked for */
    void nothingElse() {
        if (!unasked.isEmpty()) {
            throw new NoProfile("A profile has no setting " + unasked.first() + ". Leave it out, or spell it right.");
        }
    }

    private String text(String name) {
        unasked.remove(name);
        var text = given.get(name);
        if (text == null) {
            throw new NoProfile("The setting " + name + " is missing. Give it a value.");
        }
        return text.strip();
    }

    private NoProfile wrong(String name, String mayBe) {
        return new NoProfile("The setting " + name + " is " + given.get(name) + ". It may be " + mayBe + ".");
    }

    private static String codes(Coded[] words) {
        return Arrays.stream(words).map(Coded::code).collect(Collectors.joining(", "));
    }
}
