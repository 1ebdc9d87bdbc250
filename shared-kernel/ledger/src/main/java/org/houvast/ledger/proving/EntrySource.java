package org.houvast.ledger.proving;

import java.util.List;
import org.houvast.proof.entry.Entry;

/** Where the durable entries of the ledger come from. */
public interface EntrySource {

    /**
     * The entries from a position on, in order and without a gap.
     *
     * @param position of the first one wanted, from 1
     * @param count how many are wanted; whole commits are given, so there can be some more
     * @return empty when there is none at that position yet
     */
    List<Entry> from(long position, int count);
}
