package org.houvast.command.deciding;

/** Something that a person asks the ledger to record or to decide. */
public interface Command {

    /** What the sender says about the act. */
    Circumstances circumstances();
}
