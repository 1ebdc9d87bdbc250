package org.houvast.query.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.houvast.language.CaseId;
import org.houvast.language.EventId;
import org.houvast.language.HouseId;
import org.houvast.language.correction.CorrectionEvent;
import org.houvast.language.correction.CorrectionEvent.EntryCorrected;
import org.houvast.language.correction.CorrectionEvent.EntryDisputed;
import org.houvast.language.correction.CorrectionEvent.EntryWithdrawn;
import org.houvast.query.projecting.Entry;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a case in the order of the ledger.
 *
 * @param caseId the case
 * @param entries its entries
 * @param houses the names of the houses in them
 * @param days the days on which they happened
 */
public record History(CaseId caseId, List<Entry> entries, Map<HouseId, String> houses, RightDays days) {

    public History {
        entries = List.copyOf(entries);
        houses = Map.copyOf(houses);
    }

    /** These entries, and what they say of the days. */
    static History of(CaseId caseId, List<Entry> entries, Map<HouseId, String> houses) {
        return new History(caseId, entries, houses, RightDays.saidBy(entries));
    }

    /** The history as it was known at a moment: entries recorded until then. Null is now. */
    public History knownAt(@Nullable Instant moment) {
        return moment == null
                ? this
                : of(
                        caseId,
                        entries.stream()
                                .filter(entry -> !entry.recorded().isAfter(moment))
                                .toList(),
                        houses);
    }

    /** The history as it was known right after one of its entries was recorded. */
    public History upTo(Entry entry) {
        return of(
                caseId,
                entries.stream()
                        .filter(each -> each.position() <= entry.position())
                        .toList(),
                houses);
    }

    /** The history as it was known right before one of its entries was recorded. */
    public History before(Entry entry) {
        return of(
                caseId,
                entries.stream()
                        .filter(each -> each.position() < entry.position())
                        .toList(),
                houses);
    }

    /** The entry at this position of the ledger; empty when it is not one of this case. */
    public Optional<Entry> at(long position) {
        return entries.stream().filter(entry -> entry.position() == position).findFirst();
    }

    /** The world on a day: what had happened by its end, on the days that are known to be right. Null is now. */
    public History asOf(@Nullable LocalDate day) {
        return day == null
                ? this
                : new History(
                        caseId,
                        entries.stream()
                                .filter(entry -> !days.of(entry).isAfter(day))
                                .toList(),
                        houses,
                        days);
    }

    /** The entry with this id. */
    public Optional<Entry> find(EventId id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /** The corrections, disputes and withdrawals, in order, by the entry they are of. */
    public Map<EventId, List<Entry>> amendments() {
        return entries.stream()
                .filter(entry -> amended(entry).isPresent())
                .collect(Collectors.groupingBy(entry -> amended(entry).orElseThrow()));
    }

    /** Which entry this one corrects, disputes or withdraws. */
    public static Optional<EventId> amended(Entry entry) {
        return entry.event() instanceof CorrectionEvent correction
                ? Optional.of(
                        switch (correction) {
                            case EntryCorrected corrected -> corrected.entry();
                            case EntryDisputed disputed -> disputed.entry();
                            case EntryWithdrawn withdrawn -> withdrawn.entry();
                        })
                : Optional.empty();
    }
}
