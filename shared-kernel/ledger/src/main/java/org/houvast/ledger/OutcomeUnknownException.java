package org.houvast.ledger;

import org.jspecify.annotations.Nullable;

/**
 * A commit was under way when its writer stopped waiting: because the database stopped answering, or because the
 * writer's thread was interrupted. It may have been recorded or not, and may still be. Asking
 * {@link Ledger#find(String)} for the commit tells, once the database answers again.
 */
public final class OutcomeUnknownException extends RuntimeException {

    private final String commitId;

    OutcomeUnknownException(String commitId, String reason, @Nullable Throwable cause) {
        super("It is not known whether commit " + commitId + " was recorded: " + reason, cause);
        this.commitId = commitId;
    }

    /** The name of the commit. */
    public String commitId() {
        return commitId;
    }
}
