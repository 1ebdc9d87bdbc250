package org.houvast.command.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.houvast.command.http.binding.CommandForm;
import org.houvast.command.http.binding.CommandForms;
import org.houvast.command.http.binding.Shape;
import org.houvast.command.http.binding.Shape.Part;
import org.houvast.language.Coded;
import org.houvast.language.access.Role;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schema (2020-12) of a line of an import file, read off the commands. */
public final class ImportSchema {

    private static final String IDENTIFIER = "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$";
    private static final String IDENTIFIER_OR_KEY = "^@?[A-Za-z0-9][A-Za-z0-9._-]{0,63}$";
    private static final int LONGEST_TEXT = 20_000;

    private ImportSchema() {}

    /** The schema as JSON, the same text whenever it is written. */
    public static String text(CommandForms forms) {
        return JsonMapper.builder()
                        .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(of(forms))
                + "\n";
    }

    private static Map<String, Object> of(CommandForms forms) {
        var all = forms.all().stream()
                .sorted(Comparator.comparing(form -> form.name().code()))
                .toList();
        var schema = new LinkedHashMap<String, Object>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "A line of an import file of Houvast: one command");
        schema.put("type", "object");
        schema.put("properties", envelope(all));
        schema.put("required", List.of("command", "by", "body"));
        schema.put("additionalProperties", false);
        schema.put("allOf", all.stream().map(ImportSchema::whenItIs).toList());
        var bodies = new LinkedHashMap<String, Object>();
        all.forEach(form -> bodies.put(form.name().code(), object(form.fields())));
        schema.put("$defs", bodies);
        return schema;
    }

    private static Map<String, Object> envelope(List<CommandForm> forms) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put(
                "command",
                Map.of("enum", forms.stream().map(form -> form.name().code()).toList()));
        fields.put("caseId", identifier("the case that it is for"));
        fields.put("house", identifier("or the house that it is for"));
        fields.put("key", identifier("the line's own name in its file: other lines cite its entry as @key"));
        fields.put("by", by());
        fields.put("body", Map.of("type", "object", "description", "the fields of the command, as the API takes them"));
        return fields;
    }

    private static Map<String, Object> by() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", identifier("who recorded it then"));
        fields.put(
                "role", Map.of("enum", Role.ofPeople().stream().map(Role::code).toList()));
        fields.put("organisation", identifier("for which organisation"));
        return closed(fields, List.copyOf(fields.keySet()));
    }

    private static Map<String, Object> identifier(String description) {
        return Map.of("type", "string", "pattern", IDENTIFIER, "description", description);
    }

    private static Map<String, Object> whenItIs(CommandForm form) {
        var code = form.name().code();
        var then = new LinkedHashMap<String, Object>();
        then.put("required", List.of(form.stream().name()));
        then.put("properties", Map.of("body", Map.of("$ref", "#/$defs/" + code)));
        return Map.of("if", Map.of("properties", Map.of("command", Map.of("const", code))), "then", then);
    }

    private static Map<String, Object> object(List<Part> parts) {
        var fields = new LinkedHashMap<String, Object>();
        var required = new ArrayList<String>();
        for (var part : parts) {
            fields.put(part.name(), of(part.shape()));
            if (!part.optional()) {
                required.add(part.name());
            }
        }
        return closed(fields, required);
    }

    private static Map<String, Object> closed(Map<String, Object> fields, List<String> required) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "object");
        schema.put("properties", fields);
        schema.put("required", required);
        schema.put("additionalProperties", false);
        return schema;
    }

    private static Map<String, Object> of(Shape shape) {
        return switch (shape) {
            case Shape.Text text -> Map.of("type", "string", "minLength", 1, "maxLength", LONGEST_TEXT);
            case Shape.Whole whole -> Map.of("type", "integer");
            case Shape.Flag flag -> Map.of("type", "boolean");
            case Shape.Day day -> Map.of("type", "string", "format", "date");
            case Shape.Time time -> Map.of("type", "string", "pattern", "^\\d{2}:\\d{2}(:\\d{2})?$");
            case Shape.Named named -> Map.of("type", "string", "pattern", IDENTIFIER_OR_KEY);
            case Shape.Word word ->
                Map.of("enum", word.words().stream().map(Coded::code).toList());
            case Shape.Many many -> Map.of("type", "array", "items", of(many.of()));
            case Shape.Composite composite -> object(composite.parts());
        };
    }
}
