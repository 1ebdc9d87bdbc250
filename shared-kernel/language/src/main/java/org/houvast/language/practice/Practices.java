package org.houvast.language.practice;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        var listed = ResourceBundle.getBundle(
                        "org.houvast.language.practice.practices", Locale.ROOT, Practices.class.getClassLoader())
                .getString("practices");
        return Stream.of(listed.strip().split("\\s+"))
                .map(PracticeId::new)
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(LinkedHashSet::new), Collections::unmodifiableSet));
    }
}
