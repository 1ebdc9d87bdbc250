package org.houvast.command.http.binding;

import java.util.List;
import java.util.Map;
import org.houvast.command.http.binding.Shape.Composite;
import org.houvast.command.http.binding.Shape.Many;
import org.houvast.command.http.binding.Shape.Part;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A form as a browser sends it, as the fields of a command. A field that is sent several times is a list; the parts of
 * a list's things come as columns of equal length, {@code participants.name} beside {@code participants.role}; what was
 * left blank is absent.
 */
public final class FilledIn {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private FilledIn() {}

    /** The fields that the form stands for; whatever no field of the command has is handed on, to be named as a fault. */
    public static JsonNode fields(CommandForm form, Map<String, List<String>> sent) {
        var object = NODES.objectNode();
        sent.forEach((name, values) -> {
            if (form.fields().stream().noneMatch(part -> belongs(name, part))) {
                object.put(name, values.getLast());
            }
        });
        form.fields().forEach(part -> put(object, part, sent));
        return object;
    }

    private static boolean belongs(String name, Part part) {
        return name.equals(part.name()) || (columns(part.shape()) != null && name.startsWith(part.name() + "."));
    }

    private static void put(ObjectNode object, Part part, Map<String, List<String>> sent) {
        var columns = columns(part.shape());
        if (columns != null) {
            rows(object, part, columns, sent);
            return;
        }
        var values = sent.getOrDefault(part.name(), List.of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
        if (part.shape() instanceof Many many) {
            var list = object.putArray(part.name());
            values.forEach(value -> list.add(scalar(many.of(), value)));
        } else if (!values.isEmpty()) {
            object.set(part.name(), scalar(part.shape(), values.getLast()));
        }
    }

    private static void rows(ObjectNode object, Part part, Composite columns, Map<String, List<String>> sent) {
        int most = columns.parts().stream()
                .mapToInt(column -> column(part, column, sent).size())
                .max()
                .orElse(0);
        var list = NODES.arrayNode();
        for (int row = 0; row < most; row++) {
            var thing = NODES.objectNode();
            for (var column : columns.parts()) {
                var values = column(part, column, sent);
                if (row < values.size() && !values.get(row).isBlank()) {
                    thing.set(column.name(), scalar(column.shape(), values.get(row)));
                }
            }
            if (!thing.isEmpty()) {
                list.add(thing);
            }
        }
        if (part.shape() instanceof Many) {
            object.set(part.name(), list);
        } else if (!list.isEmpty()) {
            object.set(part.name(), list.get(0));
        }
    }

    private static List<String> column(Part part, Part column, Map<String, List<String>> sent) {
        return sent.getOrDefault(part.name() + "." + column.name(), List.of());
    }

    private static @Nullable Composite columns(Shape shape) {
        return switch (shape) {
            case Composite composite -> composite;
            case Many many when many.of() instanceof Composite composite -> composite;
            default -> null;
        };
    }

    /** A browser sends everything as text, with line ends of its own. */
    private static JsonNode scalar(Shape shape, String value) {
        var text = value.strip().replace("\r\n", "\n");
        return switch (shape) {
            case Shape.Whole whole when text.matches("-?\\d{1,9}") -> NODES.numberNode(Integer.parseInt(text));
            case Shape.Flag flag when text.matches("true|on|yes") -> NODES.booleanNode(true);
            case Shape.Flag flag when text.matches("false|off|no") -> NODES.booleanNode(false);
            default -> NODES.stringNode(text);
        };
    }
}
