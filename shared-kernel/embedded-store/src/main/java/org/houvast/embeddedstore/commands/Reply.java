package org.houvast.embeddedstore.commands;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;

/** What a client is answered. */
public sealed interface Reply {

    /** A document. */
    static Reply of(Document document) {
        return new Whole(document.append("ok", 1.0));
    }

    /** That it is done. */
    static Reply done() {
        return of(new Document());
    }

    /**
     * A document that is complete.
     *
     * @param document with {@code ok}
     */
    record Whole(Document document) implements Reply {}

    /**
     * A part of what a query found.
     *
     * @param first whether it is the first
     * @param namespace what was asked
     * @param cursor by which the next part is asked for; 0 when there is none
     * @param documents as bytes
     */
    record Batch(boolean first, String namespace, long cursor, List<byte[]> documents) implements Reply {}
}
