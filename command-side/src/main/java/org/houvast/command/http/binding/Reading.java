package org.houvast.command.http.binding;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.houvast.command.http.binding.Shape.Part;
import org.houvast.language.Coded;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One reading of one body: takes the values out, and notes every fault on the way. */
final class Reading {

    /** The longest text that is taken, in characters. */
    static final int LONGEST = 20_000;

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern TIME = Pattern.compile("\\d{2}:\\d{2}(:\\d{2})?");
    private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\r\\t]]");

    private final List<Fault> faults = new ArrayList<>();

    List<Fault> faults() {
        return faults;
    }

    @Nullable
    Object fault(String field, String code, String... details) {
        faults.add(Fault.of(field, code, details));
        return null;
    }

    /** Notes the fields that no part has. */
    void onlyKnown(JsonNode object, String at, List<Part> parts) {
        var unknown = new LinkedHashSet<>(object.propertyNames());
        parts.forEach(part -> unknown.remove(part.name()));
        unknown.forEach(name -> fault(at + Legible.name(name), "unknown"));
    }

    /** The value of a part; null when it is absent, or at fault. */
    @Nullable
    Object part(JsonNode object, String at, Part part) {
        var value = object.get(part.name());
        boolean absent = value == null || value.isNull();
        if (!absent) {
            return value(value, at + part.name(), part.shape());
        }
        return switch (part.shape()) {
            case Shape.Many many -> List.of();
            case Shape.Flag flag -> false;
            default -> part.optional() ? null : fault(at + part.name(), "missing");
        };
    }

    @Nullable
    Object value(JsonNode node, String at, Shape shape) {
        return switch (shape) {
            case Shape.Text text -> text(node, at);
            case Shape.Whole whole -> node.canConvertToInt() && node.isInt() ? node.intValue() : fault(at, "whole");
            case Shape.Flag flag -> node.isBoolean() ? node.booleanValue() : fault(at, "flag");
            case Shape.Day day -> moment(node, at, "day", DAY, LocalDate::parse);
            case Shape.Time time -> moment(node, at, "time", TIME, LocalTime::parse);
            case Shape.Named named -> named(node, at, named);
            case Shape.Word word -> word(node, at, word);
            case Shape.Many many -> many(node, at, many);
            case Shape.Composite composite -> composite(node, at, composite);
        };
    }

    private @Nullable Object text(JsonNode node, String at) {
        if (!node.isString()) {
            return fault(at, "text");
        }
        var text = node.stringValue();
        if (text.length() > LONGEST) {
            return fault(at, "long", String.valueOf(LONGEST));
        } else if (UNREADABLE.matcher(text).find()) {
            return fault(at, "characters");
        }
        return text.isBlank() ? fault(at, "missing") : text;
    }

    private @Nullable Object moment(
            JsonNode node, String at, String code, Pattern form, Function<String, Object> parser) {
        if (node.isString() && form.matcher(node.stringValue()).matches()) {
            try {
                return parser.apply(node.stringValue());
            } catch (DateTimeException impossible) {
                return fault(at, code);
            }
        }
        return fault(at, code);
    }

    private @Nullable Object word(JsonNode node, String at, Shape.Word word) {
        for (var coded : word.words()) {
            if (node.isString() && coded.code().equals(node.stringValue())) {
                return coded;
            }
        }
        return fault(at, "word", word.words().stream().map(Coded::code).collect(Collectors.joining(", ")));
    }

    private @Nullable Object many(JsonNode node, String at, Shape.Many many) {
        if (!node.isArray()) {
            return fault(at, "list");
        }
        int before = faults.size();
        var values = new ArrayList<Object>();
        for (int i = 0; i < node.size(); i++) {
            var value = value(node.get(i), at + "[" + i + "]", many.of());
            if (value != null) {
                values.add(value);
            }
        }
        return faults.size() == before ? values : null;
    }

    private @Nullable Object composite(JsonNode node, String at, Shape.Composite composite) {
        if (!node.isObject()) {
            return fault(at, "object");
        }
        int before = faults.size();
        onlyKnown(node, at + ".", composite.parts());
        var values = new ArrayList<@Nullable Object>();
        composite.parts().forEach(part -> values.add(part(node, at + ".", part)));
        return faults.size() == before ? Making.make(composite.type(), values) : null;
    }

    private @Nullable Object named(JsonNode node, String at, Shape.Named named) {
        if (!node.isString()) {
            return fault(at, "identifier");
        }
        try {
            Object value = node.stringValue();
            for (var maker : named.makers()) {
                value = Making.make(maker, List.of(value));
            }
            return value;
        } catch (IllegalArgumentException notAnIdentifier) {
            return fault(at, "identifier");
        }
    }
}
