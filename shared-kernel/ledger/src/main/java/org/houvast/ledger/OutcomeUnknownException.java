package org.houvast.ledger;

/**
 * The database stopped answering while a commit was under way: it may have been recorded or not. Asking
 * {@link Ledger#find(String)} for the commit tells, once the database answers again.
 */
public final class OutcomeUnknownException extends RuntimeException {

    OutcomeUnknownException(String commitId, Throwable cause) {
        super("It is not known whether commit " + commitId + " was recorded: the database does not answer", cause);
    }
}
