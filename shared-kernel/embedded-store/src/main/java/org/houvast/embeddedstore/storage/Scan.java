package org.houvast.embeddedstore.storage;

/** Documents one after another as a plan finds them; the same one may come more than once from a multikey index. */
public interface Scan extends AutoCloseable {

    /** Goes to the next document; false when there is none. */
    boolean next();

    /** The number of the record that holds the document; it stays the same for the document's life. */
    long record();

    /** The document. */
    byte[] document();

    /** Where it stands, for a scan that is to go on from here. */
    Position position();

    @Override
    void close();
}
