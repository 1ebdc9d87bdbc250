package org.houvast.command.deciding;

import java.time.LocalDate;
import java.util.List;
import org.houvast.language.ChildId;
import org.houvast.language.EventId;
import org.houvast.language.PersonId;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.event.DecisionEvent;
import org.houvast.language.event.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * What the index of a case keeps of an entry.
 *
 * @param type the event it records
 * @param occurred the day it happened
 * @param children the children it belongs to
 * @param about the persons it is about
 * @param outcome the code of the outcome, when it is a decision
 * @param cites the entries it rests on, when it is a decision
 * @param isWithdrawn whether it was withdrawn from view
 */
public record FiledEntry(
        Class<? extends CaseEvent> type,
        LocalDate occurred,
        List<ChildId> children,
        List<PersonId> about,
        @Nullable String outcome,
        List<EventId> cites,
        boolean isWithdrawn) {

    static FiledEntry of(CaseEvent event) {
        var header = event.header();
        return event instanceof DecisionEvent decision
                ? new FiledEntry(
                        event.getClass(),
                        header.occurred(),
                        event.children(),
                        header.about(),
                        decision.outcome().code(),
                        decision.deliberation().evidence().stream()
                                .map(Evidence::entry)
                                .toList(),
                        false)
                : new FiledEntry(
                        event.getClass(), header.occurred(), event.children(), header.about(), null, List.of(), false);
    }

    FiledEntry withdrawn() {
        return new FiledEntry(type, occurred, children, about, outcome, cites, true);
    }
}
