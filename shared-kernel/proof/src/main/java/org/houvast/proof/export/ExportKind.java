package org.houvast.proof.export;

/** What an export holds. */
public enum ExportKind {
    /** Some entries, each with its own proof, files about them, and a signed list of both. */
    DOSSIER("houvast-dossier/2"),
    /** All entries of the log and the tiles of its tree. */
    LOG("houvast-log/1");

    /** Dossiers as they were before they had files: read for ever, and written no more. */
    static final String FIRST_DOSSIER = "houvast-dossier/1";

    private final String format;

    ExportKind(String format) {
        this.format = format;
    }

    String format() {
        return format;
    }
}
