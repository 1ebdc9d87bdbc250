package org.houvast.embeddedstore.storage;

/** The file is a database, but not one that this program can read. */
public final class WrongFormatException extends RuntimeException {

    private final boolean newer;

    WrongFormatException(boolean newer) {
        super(newer ? "a newer format" : "another program's format");
        this.newer = newer;
    }

    /** Whether it was written by a newer version of this program; otherwise by another program. */
    public boolean newer() {
        return newer;
    }
}
