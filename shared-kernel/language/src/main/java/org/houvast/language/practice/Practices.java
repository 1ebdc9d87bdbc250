package org.houvast.language.practice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which practices there are, in the order of source 001. What each is stands with the page that shows them; a test there
 * compares both.
 */
public final class Practices {

    private static final Set<PracticeId> ALL = read();

    private Practices() {}

    /** All of them. */
    public static Set<PracticeId> all() {
        return ALL;
    }

    /** Whether the catalogue has a practice. */
    public static boolean know(PracticeId practice) {
        return ALL.contains(practice);
    }

    private static Set<PracticeId> read() {
        var file = Objects.requireNonNull(Practices.class.getResourceAsStream("practices.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(PracticeId::new)
                    .collect(Collectors.collectingAndThen(
                            Collectors.toCollection(LinkedHashSet::new), Collections::unmodifiableSet));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
