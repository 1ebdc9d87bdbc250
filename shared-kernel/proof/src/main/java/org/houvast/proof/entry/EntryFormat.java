package org.houvast.proof.entry;

/** The words of the canonical form. */
final class EntryFormat {

    static final String FIRST_LINE = "houvast-entry/1";
    static final String POSITION = "position";
    static final String ID = "id";
    static final String RECORDED = "recorded";
    static final String TYPE = "type";
    static final String REVISION = "revision";
    static final String STREAM = "stream";
    static final String COMMIT = "commit";
    static final String REQUEST = "request";
    static final String PAYLOAD = "payload";
    static final String METADATA = "metadata";

    private EntryFormat() {}
}
