package org.houvast.ledger.model;

import java.util.List;

/** What the model knows of a ledger: the real one, or one with a bug in it. */
public interface ModelledLedger extends AutoCloseable {

    /** What goes wrong on the way while something is appended. */
    enum Trouble {
        NONE,
        REQUEST_LOST,
        ANSWER_LOST
    }

    /**
     * Appends events as one commit.
     *
     * @return false when an id or a version is taken
     */
    boolean append(List<Written> commit, Trouble trouble);

    /** Everything after a position. */
    List<Placed> after(long position);

    /** Signs a checkpoint for what is durable, and gives the size it is for. */
    long sign();

    /** The process ends without a word, and another takes over. */
    void crash();

    @Override
    void close();
}
