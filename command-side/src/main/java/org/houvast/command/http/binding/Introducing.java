package org.houvast.command.http.binding;

import java.util.List;
import java.util.function.UnaryOperator;
import org.houvast.command.http.binding.Shape.Composite;
import org.houvast.command.http.binding.Shape.Many;
import org.houvast.command.http.binding.Shape.Part;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Gives an id to everybody whom a body makes known without one. */
final class Introducing {

    private Introducing() {}

    /** @param id a new id for the place in the body at which it is needed */
    static void complete(JsonNode node, String at, List<Part> parts, UnaryOperator<String> id) {
        if (node instanceof ObjectNode object) {
            parts.forEach(part -> complete(object, at + part.name(), part, id));
        }
    }

    private static void complete(ObjectNode object, String at, Part part, UnaryOperator<String> id) {
        var value = object.get(part.name());
        boolean absent = value == null || value.isNull();
        if (part.introduced() && absent) {
            object.put(part.name(), id.apply(at));
        } else if (!absent && part.shape() instanceof Composite composite) {
            complete(value, at + ".", composite.parts(), id);
        } else if (!absent && part.shape() instanceof Many many && many.of() instanceof Composite composite) {
            for (int i = 0; i < value.size(); i++) {
                complete(value.get(i), at + "[" + i + "].", composite.parts(), id);
            }
        }
    }
}
