package org.houvast.command.http.binding;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.houvast.command.catalogue.CommandCatalogue;
import org.houvast.command.deciding.CaseCommand;
import org.houvast.command.deciding.Circumstances;
import org.houvast.command.deciding.Command;
import org.houvast.command.deciding.Deliberating;
import org.houvast.command.http.binding.Shape.Composite;
import org.houvast.command.http.binding.Shape.Part;
import org.houvast.language.access.CommandName;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * How a command is sent: flat. What nests in the record, the circumstances and the deliberation, stands beside the
 * command's own fields.
 */
public final class CommandForm {

    private static final List<Class<?>> FLATTENED = List.of(Circumstances.class, Deliberating.class);

    private final Class<? extends Command> type;
    private final CommandName name;
    private final List<Part> components;
    private final List<Part> fields;

    CommandForm(Class<? extends Command> type) {
        this.type = type;
        this.name = CommandCatalogue.nameOf(type);
        this.components = Shapes.parts(type);
        this.fields = components.stream().skip(1).flatMap(CommandForm::inBody).toList();
    }

    /** The command under its name in the table of the language. */
    public CommandName name() {
        return name;
    }

    /** Whether it is for a case; else it is for a house. */
    public boolean forCase() {
        return CaseCommand.class.isAssignableFrom(type);
    }

    /** The field that names the case or house it is for; it stands in the address. */
    public Part stream() {
        return components.getFirst();
    }

    /** The fields of the body. */
    public List<Part> fields() {
        return fields;
    }

    /**
     * Gives an id to everybody whom a body makes known without one.
     *
     * @param id a new id for the place in the body at which it is needed
     */
    public void introduce(JsonNode body, UnaryOperator<String> id) {
        Introducing.complete(body, "", fields, id);
    }

    /**
     * The command that a body stands for.
     *
     * @param body the fields
     * @param stream the case or house it is for
     * @param now the server's day and time, in the zone of days
     * @throws NotUnderstood naming every field that is at fault
     */
    public Command bind(JsonNode body, String stream, LocalDateTime now) {
        if (!body.isObject()) {
            throw NotUnderstood.of("", "object");
        }
        var reading = new Reading();
        reading.onlyKnown(body, "", fields);
        var values = new ArrayList<@Nullable Object>();
        values.add(reading.value(
                StringNode.valueOf(stream), stream().name(), stream().shape()));
        components.stream().skip(1).forEach(part -> values.add(value(reading, body, part)));
        notInTheFuture(values, now, reading);
        if (!reading.faults().isEmpty()) {
            throw new NotUnderstood(reading.faults());
        }
        return type.cast(Making.make(type, values));
    }

    private static @Nullable Object value(Reading reading, JsonNode body, Part part) {
        var flat = flattened(part);
        if (flat == null) {
            return reading.part(body, "", part);
        }
        int before = reading.faults().size();
        var values = new ArrayList<@Nullable Object>();
        flat.parts().forEach(inner -> values.add(reading.part(body, "", inner)));
        return reading.faults().size() == before ? Making.make(flat.type(), values) : null;
    }

    private static void notInTheFuture(List<@Nullable Object> values, LocalDateTime now, Reading reading) {
        values.stream()
                .filter(Circumstances.class::isInstance)
                .map(Circumstances.class::cast)
                .filter(how -> how.occurred()
                        .atTime(how.at() == null ? LocalTime.MIN : how.at())
                        .isAfter(now))
                .forEach(how -> reading.fault(how.occurred().isAfter(now.toLocalDate()) ? "occurred" : "at", "future"));
    }

    private static Stream<Part> inBody(Part part) {
        var flat = flattened(part);
        return flat == null ? Stream.of(part) : flat.parts().stream();
    }

    private static @Nullable Composite flattened(Part part) {
        return part.shape() instanceof Composite composite && FLATTENED.contains(composite.type()) ? composite : null;
    }
}
