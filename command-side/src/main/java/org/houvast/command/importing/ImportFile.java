package org.houvast.command.importing;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.houvast.command.http.binding.CommandForm;
import org.houvast.command.http.binding.CommandForms;
import org.houvast.command.http.binding.Fault;
import org.houvast.language.Identifier;
import org.houvast.language.access.Role;
import org.houvast.language.event.Actor;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads an import file line by line: newline-delimited JSON, one command each; blank lines count and say nothing. */
final class ImportFile implements Closeable {

    /** The most that a line may hold, in characters: what the API takes. */
    private static final int LONGEST = 1 << 20;

    private static final Set<String> FIELDS = Set.of("command", "caseId", "house", "key", "by", "body");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final BufferedReader reader;
    private final CommandForms forms;
    private long number;

    private ImportFile(BufferedReader reader, CommandForms forms) {
        this.reader = reader;
        this.forms = forms;
    }

    /** Opens a file. */
    static ImportFile open(Path file, CommandForms forms) throws IOException {
        return new ImportFile(Files.newBufferedReader(file, StandardCharsets.UTF_8), forms);
    }

    /** What a line turned out to be: a command, or the faults that make it none. */
    record Read(long number, String key, @Nullable ImportLine line, List<Fault> faults) {}

    /** The next line that is not blank; empty at the end. */
    Optional<Read> next() throws IOException {
        for (var text = reader.readLine(); text != null; text = reader.readLine()) {
            number++;
            if (!text.isBlank()) {
                return Optional.of(read(text));
            }
        }
        return Optional.empty();
    }

    private Read read(String text) {
        if (text.length() > LONGEST) {
            return faulty(Fault.of("", "long", String.valueOf(LONGEST)));
        }
        try {
            return JSON.readTree(text) instanceof ObjectNode object ? read(object) : faulty(Fault.of("", "object"));
        } catch (JacksonException malformed) {
            return faulty(Fault.of("", "malformed"));
        }
    }

    private Read faulty(Fault fault) {
        return new Read(number, "line-" + number, null, List.of(fault));
    }

    private Read read(ObjectNode object) {
        var faults = new ArrayList<Fault>();
        object.propertyNames().stream()
                .filter(field -> !FIELDS.contains(field))
                .forEach(field -> faults.add(Fault.of(field, "unknown")));
        var key = object.has("key") ? identifier(object, "key", "key", faults) : "line-" + number;
        var by = actor(object.path("by"), faults);
        var form = form(object, faults);
        var stream = form == null
                ? ""
                : identifier(object, form.stream().name(), form.stream().name(), faults);
        if (!object.path("body").isObject()) {
            faults.add(Fault.of("body", object.has("body") ? "object" : "missing"));
        }
        return faults.isEmpty() && form != null && by != null
                ? new Read(
                        number,
                        key,
                        new ImportLine(number, key, form, stream, by, (ObjectNode) object.path("body")),
                        List.of())
                : new Read(number, key.isEmpty() ? "line-" + number : key, null, faults);
    }

    private @Nullable CommandForm form(ObjectNode object, List<Fault> faults) {
        boolean forCase = object.has("caseId");
        if (forCase == object.has("house")) {
            faults.add(Fault.of(forCase ? "house" : "caseId", forCase ? "unknown" : "missing"));
            return null;
        }
        var code = object.path("command").stringValue("");
        var form = forms.named(code, forCase);
        if (form.isEmpty()) {
            faults.add(Fault.of("command", "command"));
        }
        return form.orElse(null);
    }

    private static @Nullable Actor actor(JsonNode by, List<Fault> faults) {
        var id = identifier(by, "id", "by.id", faults);
        var organisation = identifier(by, "organisation", "by.organisation", faults);
        var code = by.path("role").stringValue("");
        var role = Role.ofPeople().stream()
                .filter(each -> each.code().equals(code))
                .findFirst();
        if (role.isEmpty()) {
            faults.add(Fault.of(
                    "by.role",
                    "word",
                    String.join(", ", Role.ofPeople().stream().map(Role::code).toList())));
        }
        return role.map(as -> new Actor(id, as, organisation)).orElse(null);
    }

    private static String identifier(JsonNode object, String field, String named, List<Fault> faults) {
        var value = object.path(field).stringValue("");
        if (!Identifier.SHAPE.matcher(value).matches()) {
            faults.add(Fault.of(named, object.has(field) ? "identifier" : "missing"));
        }
        return value;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
