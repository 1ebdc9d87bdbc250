package org.houvast.query.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.houvast.query.page.Days;
import org.houvast.query.page.Reader;
import org.houvast.query.projecting.Entry;
import org.houvast.query.timeline.History;
import org.houvast.query.timeline.Names;

/**
 * A case as somebody wants to take it along.
 *
 * @param history its entries, as they are known
 * @param names what the reader may call those in it
 * @param reader who takes it along
 * @param asked when it was asked for
 */
record Wanted(History history, Names names, Reader reader, Instant asked) {

    /** The day on which it was asked for. */
    LocalDate today() {
        return Days.of(asked);
    }

    /** The position of its last entry. */
    long last() {
        return history.entries().getLast().position();
    }

    /** How many entries it has. */
    int size() {
        return history.entries().size();
    }

    /** The case up to the last entry that a checkpoint of this size covers; the names stay as they are known now. */
    History signed(long size) {
        return last() <= size
                ? history
                : history.entries().reversed().stream()
                        .filter(entry -> entry.position() <= size)
                        .findFirst()
                        .map(history::upTo)
                        .orElseThrow(NotSignedYet::new);
    }

    /** Which of these entries its reader may not see. */
    Set<Long> withheld(List<Entry> entries) {
        var redactions = new Redactions(history, names, reader.words());
        return entries.stream()
                .filter(redactions::withholds)
                .map(Entry::position)
                .collect(Collectors.toSet());
    }
}
