package org.houvast.ledger;

import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Holds the thread that records after its first commit, so that what comes meanwhile waits and is one batch. */
final class Gate implements RecordedListener {

    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch open = new CountDownLatch(1);

    @Override
    public void recorded(List<StoredCommit> commits) {
        reached.countDown();
        try {
            open.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Records one event and comes back when the thread stands here. */
    void close(LedgerEngine engine) throws InterruptedException {
        engine.appendEvents(Noted.loose("the first"));
        reached.await();
    }

    void open() {
        open.countDown();
    }
}
