package org.houvast.query.timeline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.houvast.language.access.CommandName;
import org.houvast.language.access.NextStep;
import org.houvast.language.catalogue.EventCatalogue;
import org.houvast.language.catalogue.Labels;
import org.houvast.language.catalogue.Recorded;
import org.houvast.query.page.Reader;

/**
 * What a reader may record in a case now, by capability.
 *
 * @param capability the capability
 * @param commands what may be recorded, by the codes of the commands
 */
record Recordable(String capability, List<Choice> commands) {

    /**
     * A command that may be sent.
     *
     * @param command its code
     * @param label what is done with it
     */
    record Choice(String command, String label) {}

    /** Of the commands to a case those that a reader may send now. */
    static List<Recordable> by(Reader reader, List<NextStep> steps) {
        var grouped = new LinkedHashMap<String, List<Choice>>();
        steps.stream()
                .filter(NextStep::mayBeDone)
                .map(NextStep::command)
                .forEach(command ->
                        grouped.merge(capability(command), List.of(choice(command, reader)), Recordable::and));
        return grouped.entrySet().stream()
                .map(group -> new Recordable(group.getKey(), group.getValue()))
                .toList();
    }

    /** Of these, what is recorded about another entry. */
    static List<Choice> ofAnEntry(List<Recordable> recordable) {
        return recordable.stream()
                .filter(group -> group.capability().equals("correction"))
                .flatMap(group -> group.commands().stream())
                .toList();
    }

    private static Choice choice(CommandName command, Reader reader) {
        return new Choice(
                command.code(), Labels.command(command, reader.language().locale()));
    }

    private static String capability(CommandName command) {
        return EventCatalogue.nameOf(Recorded.by(command)).replaceFirst("\\..*", "");
    }

    private static List<Choice> and(List<Choice> some, List<Choice> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
