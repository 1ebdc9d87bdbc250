package org.houvast.query.timeline;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.houvast.language.EventId;
import org.houvast.language.correction.CorrectionEvent.EntryCorrected;
import org.houvast.language.correction.CorrectionEvent.EntryWithdrawn;
import org.houvast.query.projecting.Entry;

/**
 * The days on which the entries of a case happened, as they were corrected last by entries that stand.
 *
 * @param corrected the days of those that were corrected
 */
public record RightDays(Map<EventId, LocalDate> corrected) {

    public RightDays {
        corrected = Map.copyOf(corrected);
    }

    /** As these entries say, in the order in which they were recorded. */
    static RightDays saidBy(List<Entry> entries) {
        var withdrawn = entries.stream()
                .filter(entry -> entry.event() instanceof EntryWithdrawn)
                .map(entry -> ((EntryWithdrawn) entry.event()).entry())
                .collect(Collectors.toSet());
        var days = new HashMap<EventId, LocalDate>();
        for (var entry : entries) {
            if (entry.event() instanceof EntryCorrected correction
                    && correction.happenedOn() != null
                    && !withdrawn.contains(entry.id())) {
                days.put(correction.entry(), correction.happenedOn());
            }
        }
        return new RightDays(days);
    }

    /** The day on which an entry happened. */
    public LocalDate of(Entry entry) {
        return corrected.getOrDefault(entry.id(), entry.event().header().occurred());
    }
}
