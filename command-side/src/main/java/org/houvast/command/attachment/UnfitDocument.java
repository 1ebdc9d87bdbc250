package org.houvast.command.attachment;

import java.io.IOException;
import java.util.List;

/** A document that is not taken: its name, its size, its type or its content says why. */
public final class UnfitDocument extends IOException {

    private static final long serialVersionUID = 1;

    private final Reason reason;
    private final transient List<String> details;

    UnfitDocument(Reason reason, String... details) {
        super("A document is not taken: " + reason);
        this.reason = reason;
        this.details = List.of(details);
    }

    /** Why a document is not taken. */
    public enum Reason {
        /** Its name is missing, too long, or holds characters that are not seen or turn the reading order around. */
        NAME,
        /** It holds nothing. */
        EMPTY,
        /** It holds more than is taken. */
        LARGE,
        /** Its type is none of those that are taken. */
        TYPE,
        /** Its name, its declared type and its content do not say the same type. */
        LIES,
        /** Its content is cut off, or is of two types at once. */
        BROKEN
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** What the answer mentions; never what was sent. */
    public List<String> details() {
        return details;
    }
}
