package org.houvast.ledger.model;

import java.util.List;

/** One thing that happens to a ledger. */
sealed interface Step {

    /**
     * An event that somebody wants to append, before it is known what is there.
     *
     * @param stream which stream, 0 for none
     * @param stale whether it claims the version of one that is there
     * @param known whether it comes with the id of one that is there
     */
    record Draft(int stream, boolean stale, boolean known) {}

    /** Somebody appends a commit. */
    record Append(List<Draft> drafts, ModelledLedger.Trouble trouble) implements Step {}

    /** One of the readers reads on, and takes some of what it is given. */
    record Read(int reader, int take) implements Step {}

    /** A checkpoint is signed. */
    record Sign() implements Step {}

    /** The process dies. */
    record Crash() implements Step {}
}
