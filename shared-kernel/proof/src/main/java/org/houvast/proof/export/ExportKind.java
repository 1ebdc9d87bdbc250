package org.houvast.proof.export;

/** What an export holds. */
public enum ExportKind {
    /** Some entries, each with its own proof, and a signed list of which. */
    DOSSIER("houvast-dossier/1"),
    /** All entries of the log and the tiles of its tree. */
    LOG("houvast-log/1");

    private final String format;

    ExportKind(String format) {
        this.format = format;
    }

    String format() {
        return format;
    }
}
