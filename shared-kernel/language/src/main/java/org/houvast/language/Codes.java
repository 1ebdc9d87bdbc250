package org.houvast.language;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The codes of the constants of all vocabularies, each made once: rules compare them by the thousand. */
final class Codes {

    private static final Map<String, String> MADE = new ConcurrentHashMap<>();

    private Codes() {}

    /** The code of a constant of this name. */
    static String of(String name) {
        return MADE.computeIfAbsent(name, each -> each.toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
