package org.houvast.command.http.binding;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.houvast.command.catalogue.CommandCatalogue;
import org.houvast.language.access.CommandName;

/** The forms of all commands. */
public final class CommandForms {

    private final Map<CommandName, CommandForm> byName = new EnumMap<>(CommandName.class);

    /** Reads them off the command records. */
    public CommandForms() {
        for (var command : CommandCatalogue.commands()) {
            byName.put(CommandCatalogue.nameOf(command), new CommandForm(command));
        }
    }

    /** Every form. */
    public Collection<CommandForm> all() {
        return byName.values();
    }

    /** The form of a command to a case, or to a house, by the last part of its address. */
    public Optional<CommandForm> named(String code, boolean forCase) {
        return byName.values().stream()
                .filter(form -> form.forCase() == forCase && form.name().code().equals(code))
                .findFirst();
    }

    /** The form of the command that opens a case or a house. */
    public CommandForm opening(CommandName name) {
        var form = byName.get(name);
        if (form == null) {
            throw new IllegalStateException(name + " has no form");
        }
        return form;
    }
}
