package org.houvast.proof.verify;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.houvast.proof.entry.Entry;

/** Entries of a dossier that stand in the place of another: swapped where two stand in each other's. */
final class Misplaced {

    private final Map<Long, Entry> entries = new TreeMap<>();

    void add(long position, Entry entry) {
        entries.put(position, entry);
    }

    void report(Findings findings) {
        Map<Long, Entry> left = new HashMap<>(entries);
        entries.forEach((position, entry) -> {
            Entry there = left.get(entry.position());
            if (there != null && there.position() == position) {
                left.remove(entry.position());
                left.remove(position);
                findings.add(Finding.between(FindingKind.ENTRIES_SWAPPED, position, entry.position(), entry.id()));
            } else if (left.containsKey(position)) {
                findings.add(Finding.between(FindingKind.ENTRY_MISPLACED, position, entry.position(), entry.id()));
            }
        });
    }
}
