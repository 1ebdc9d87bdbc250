package org.houvast.command.http.binding;

import java.util.regex.Pattern;

/** The name of a field that nobody knows may be anything; only what looks like a name is repeated in an answer. */
final class Legible {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.\\[\\]-]{1,64}");

    private Legible() {}

    static String name(String field) {
        return NAME.matcher(field).matches() ? field : "?";
    }
}
