package org.houvast.embeddedstore.queries;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** The records that a query has met: one bit each, so that a document that moves in an index is not met again. */
final class Seen {

    private static final int BLOCK_BITS = 16;
    private static final int BLOCK_BYTES = (1 << BLOCK_BITS) / Byte.SIZE;
    private static final int IN_BLOCK = (1 << BLOCK_BITS) - 1;

    private final Map<Long, BitSet> blocks = new HashMap<>();
    private final Memory.Share memory;

    Seen(Memory.Share memory) {
        this.memory = memory;
    }

    /** Whether it was not there yet. */
    boolean add(long record) {
        BitSet block = blocks.computeIfAbsent(record >>> BLOCK_BITS, number -> {
            memory.take(BLOCK_BYTES);
            return new BitSet();
        });
        int bit = (int) (record & IN_BLOCK);
        boolean added = !block.get(bit);
        block.set(bit);
        return added;
    }
}
