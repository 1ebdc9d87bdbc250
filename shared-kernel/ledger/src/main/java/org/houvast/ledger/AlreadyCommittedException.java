package org.houvast.ledger;

/** The commit's name is in the ledger already, with other events: this one was not recorded. */
public final class AlreadyCommittedException extends RuntimeException {

    private final transient RecordedCommit recorded;

    AlreadyCommittedException(String commitId, RecordedCommit recorded) {
        super("The commit " + commitId + " was recorded before, up to position "
                + recorded.receipt().position());
        this.recorded = recorded;
    }

    /** What was recorded under that name before. */
    public RecordedCommit recorded() {
        return recorded;
    }

    /** The receipt of what was recorded under that name before. */
    public Receipt receipt() {
        return recorded.receipt();
    }
}
