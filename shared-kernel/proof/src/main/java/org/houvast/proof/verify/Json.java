package org.houvast.proof.verify;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** JSON (RFC 8259) of maps, lists, texts, numbers and truth values. */
final class Json {

    private Json() {}

    static String of(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(entry -> of(entry.getKey()) + ":" + of(entry.getValue()))
                        .collect(Collectors.joining(",", "{", "}"));
            case List<?> list -> list.stream().map(Json::of).collect(Collectors.joining(",", "[", "]"));
            case String text -> text.chars().mapToObj(Json::escaped).collect(Collectors.joining("", "\"", "\""));
            default -> value.toString();
        };
    }

    private static String escaped(int c) {
        return c < ' ' || c == '"' || c == '\\' || c > '~' ? "\\u%04x".formatted(c) : String.valueOf((char) c);
    }
}
