package org.houvast.command.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.houvast.command.http.binding.Fault;
import org.houvast.language.EventId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * The entries that the lines of a file became. A field that holds nothing but {@code @key} means the first entry of the
 * line of that key; no identifier begins with an at sign.
 */
final class References {

    private final Map<String, EventId> entries = new ConcurrentHashMap<>();

    void became(String key, EventId entry) {
        entries.put(key, entry);
    }

    /** Puts ids of entries in the place of keys; names every key that no line before it has. */
    List<Fault> resolve(ObjectNode body) {
        var faults = new ArrayList<Fault>();
        for (var field : body.properties()) {
            body.set(field.getKey(), resolved(field.getValue(), field.getKey(), faults));
        }
        return faults;
    }

    private JsonNode resolved(JsonNode value, String at, List<Fault> faults) {
        switch (value) {
            case ObjectNode object ->
                object.properties()
                        .forEach(field -> object.set(
                                field.getKey(), resolved(field.getValue(), at + "." + field.getKey(), faults)));
            case ArrayNode list -> {
                for (int i = 0; i < list.size(); i++) {
                    list.set(i, resolved(list.get(i), at + "[" + i + "]", faults));
                }
            }
            case StringNode text
            when text.stringValue().matches("@[A-Za-z0-9._-]+") -> {
                return entry(text, at, faults);
            }
            default -> {} // holds no key
        }
        return value;
    }

    private JsonNode entry(StringNode text, String at, List<Fault> faults) {
        var key = text.stringValue().substring(1);
        var entry = entries.get(key);
        if (entry == null) {
            faults.add(Fault.of(at, "reference", key));
            return text;
        }
        return StringNode.valueOf(entry.value());
    }
}
