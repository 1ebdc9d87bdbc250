package org.houvast.proof.value;

import java.util.Map;
import org.houvast.proof.MalformedException;

/** The inside of a JSON string (RFC 8259 section 7). */
final class JsonString {

    private static final Map<Character, Character> ESCAPES =
            Map.of('"', '"', '\\', '\\', '/', '/', 'b', '\b', 'f', '\f', 'n', '\n', 'r', '\r', 't', '\t');

    private JsonString() {}

    static String unescaped(String inside) {
        StringBuilder text = new StringBuilder(inside.length());
        for (int at = 0; at < inside.length(); at++) {
            char c = inside.charAt(at);
            if (c != '\\') {
                text.append(c);
            } else if (at + 5 < inside.length() && inside.charAt(at + 1) == 'u') {
                text.append(unicode(inside.substring(at + 2, at + 6)));
                at += 5;
            } else {
                at++;
                text.append(escape(at < inside.length() ? inside.charAt(at) : ' '));
            }
        }
        return text.toString();
    }

    private static char unicode(String hex) {
        try {
            return (char) Integer.parseInt(hex, 16);
        } catch (NumberFormatException e) {
            throw new MalformedException("Not a JSON string", e);
        }
    }

    private static char escape(char letter) {
        Character escaped = ESCAPES.get(letter);
        if (escaped == null) {
            throw new MalformedException("Not a JSON string");
        }
        return escaped;
    }
}
