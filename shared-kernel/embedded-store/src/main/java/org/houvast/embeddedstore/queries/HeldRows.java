package org.houvast.embeddedstore.queries;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.stream.Stream;
import org.houvast.embeddedstore.storage.View;

/** Documents that have been worked out already. */
public final class HeldRows implements Rows {

    private final Queue<byte[]> held = new ArrayDeque<>();
    private final Memory.Share memory;

    private HeldRows(Memory.Share memory) {
        this.memory = memory;
    }

    /** Holds documents. */
    public static Rows of(Stream<byte[]> documents, Memory.Share memory) {
        HeldRows rows = new HeldRows(memory);
        documents.forEach(document -> {
            memory.take(document.length);
            rows.held.add(document);
        });
        return rows;
    }

    @Override
    public boolean read(View view, Deadline deadline, Sink sink) {
        for (byte[] document = held.poll(); document != null; document = held.poll()) {
            memory.giveBack(document.length);
            if (!sink.take(new Row(0, document))) {
                return !held.isEmpty();
            }
        }
        return false;
    }
}
