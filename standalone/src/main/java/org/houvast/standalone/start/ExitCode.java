package org.houvast.standalone.start;

/** The exit codes of the command line; {@code --help} prints them. */
public enum ExitCode {
    STOPPED(0, "stopped in order"),
    FAILED(1, "unexpected failure; the log says what"),
    USAGE(2, "the command line was not understood"),
    SETTING(3, "a HOUVAST_ setting cannot be used"),
    DATA(4, "the data folder is in use by another process, or cannot be written or read"),
    PORT_TAKEN(5, "the port is taken"),
    MONGODB_UNREACHABLE(6, "MongoDB does not answer"),
    NO_ACCOUNTS(7, "nobody could log in: no usable accounts"),
    UNKNOWN_ENTRY(8, "the ledger holds an entry that this version does not know"),
    MASTER_KEY(9, "the master key is missing, or is not the one that personal values are sealed with"),
    SIGNING_KEY(10, "the signing key is gone or cannot be used"),
    ALTERED(11, "the ledger does not agree with what was signed"),
    NOT_IMPORTED(12, "some lines of an import were refused or not understood; the report says which");

    private final int code;
    private final String meaning;

    ExitCode(int code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    /** What the process returns to its caller. */
    public int code() {
        return code;
    }

    /** When the process returns it. */
    public String meaning() {
        return meaning;
    }
}
