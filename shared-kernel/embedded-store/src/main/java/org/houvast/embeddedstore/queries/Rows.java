package org.houvast.embeddedstore.queries;

import org.houvast.embeddedstore.storage.View;

/** What a query finds, taken a batch at a time, each at its own moment; a document comes once. */
public interface Rows {

    /**
     * Goes on where the last batch ended.
     *
     * @param deadline of the command that asks
     * @return whether there may be more
     */
    boolean read(View view, Deadline deadline, Sink sink);

    /** Takes rows. */
    interface Sink {

        /** Takes one; false when the batch is full with it. */
        boolean take(Row row);
    }
}
