package org.houvast.ledger.personal;

import org.jspecify.annotations.Nullable;

/** There is no master key, or not the one that the keys of persons are wrapped with. The message holds no key. */
public final class MasterKeyException extends RuntimeException {

    MasterKeyException(String message) {
        this(message, null);
    }

    MasterKeyException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
