package org.houvast.ledger;

import org.jspecify.annotations.Nullable;

/** A commit was not recorded, and will not be: it may be tried again as it is. The message says what stood in its way. */
public final class NotRecordedException extends RuntimeException {

    NotRecordedException(String reason, @Nullable Throwable cause) {
        super("Nothing was recorded: " + reason, cause);
    }

    NotRecordedException(String reason) {
        this(reason, null);
    }
}
