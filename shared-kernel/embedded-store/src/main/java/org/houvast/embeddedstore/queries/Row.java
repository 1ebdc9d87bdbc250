package org.houvast.embeddedstore.queries;

import de.bwaldvogel.mongo.bson.Document;
import org.houvast.embeddedstore.bson.Bson;
import org.jspecify.annotations.Nullable;

/** A document that was found; decoded when somebody looks into it. */
public final class Row {

    private final long record;
    private final byte[] bytes;
    private @Nullable Document document;

    /** A document as it is stored. */
    public Row(long record, byte[] bytes) {
        this.record = record;
        this.bytes = bytes;
    }

    /** The number of the record that holds it. */
    public long record() {
        return record;
    }

    /** The document as it is stored. */
    public byte[] bytes() {
        return bytes;
    }

    /** The document; the same object each time, a copy of nobody else's. */
    public Document document() {
        if (document == null) {
            document = Bson.document(bytes);
        }
        return document;
    }
}
