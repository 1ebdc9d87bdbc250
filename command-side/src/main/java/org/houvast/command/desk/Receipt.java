package org.houvast.command.desk;

import java.util.List;
import org.houvast.language.EventId;
import org.houvast.language.rule.Warning;

/**
 * What was recorded for a command.
 *
 * @param stream the case or house that the command was for
 * @param position the position in the ledger of the last entry
 * @param eventIds the entries, in order
 * @param version the version of the stream after them: the number of its last entry, from 0
 * @param warnings the rules that the entries do not meet
 * @param repeated whether they had been recorded before, for the same key
 */
public record Receipt(
        String stream, long position, List<EventId> eventIds, long version, List<Warning> warnings, boolean repeated) {

    public Receipt {
        eventIds = List.copyOf(eventIds);
        warnings = List.copyOf(warnings);
    }
}
