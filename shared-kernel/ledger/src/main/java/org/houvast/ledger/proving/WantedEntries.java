package org.houvast.ledger.proving;

import java.util.Collection;
import java.util.Map;
import java.util.NavigableSet;
import java.util.NoSuchElementException;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.houvast.proof.entry.Entry;

/**
 * The entries at some positions, one after the other. Those that lie close together are read together, and what came along
 * with an entry in its commit is not read again; those of a case that lie far apart are read each for itself.
 */
final class WantedEntries {

    private static final int AT_ONCE = 256;

    /** So many entries are read for one that is wanted, rather than to ask for it apart. */
    private static final int FOR_ONE = 8;

    private final EntrySource entries;
    private final NavigableSet<Long> wanted;
    private Map<Long, Entry> read = Map.of();

    WantedEntries(EntrySource entries, Collection<Long> wanted) {
        this.entries = entries;
        this.wanted = new TreeSet<>(wanted);
    }

    /**
     * The entry at one of those positions; quickest in their order.
     *
     * @throws NoSuchElementException when there is none
     */
    Entry at(long position) {
        if (!read.containsKey(position)) {
            read = entries.from(position, together(position)).stream()
                    .collect(Collectors.toMap(Entry::position, Function.identity()));
        }
        Entry found = read.get(position);
        if (found == null) {
            throw new NoSuchElementException("There is no entry at " + position);
        }
        return found;
    }

    private int together(long position) {
        var near = wanted.subSet(position, true, position + AT_ONCE, false);
        if (near.isEmpty()) {
            return 1;
        }
        long span = near.last() - position + 1;
        return (long) near.size() * FOR_ONE >= span ? (int) span : 1;
    }
}
