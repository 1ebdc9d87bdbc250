package org.houvast.command.deciding;

import java.time.LocalDate;
import java.util.List;
import org.houvast.language.ChildId;
import org.houvast.language.event.CaseEvent;

/**
 * What the index of a case keeps of an entry.
 *
 * @param type the event it records
 * @param occurred the day it happened
 * @param children the children it belongs to
 * @param isWithdrawn whether it was withdrawn from view
 */
public record FiledEntry(
        Class<? extends CaseEvent> type, LocalDate occurred, List<ChildId> children, boolean isWithdrawn) {

    FiledEntry withdrawn() {
        return new FiledEntry(type, occurred, children, true);
    }
}
