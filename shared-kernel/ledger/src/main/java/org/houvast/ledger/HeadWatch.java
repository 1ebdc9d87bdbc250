package org.houvast.ledger;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notices at once what other processes record, on a thread of its own: by a change stream where the server has them,
 * otherwise by asking, fifty times a second, for the one commit that can be the next.
 */
final class HeadWatch implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(HeadWatch.class);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);
    private static final Duration FIRST_BACK_OFF = Duration.ofMillis(50);
    private static final Duration LONGEST_BACK_OFF = Duration.ofSeconds(5);

    private final Commits commits;
    private final Head head;
    private final InsertStream inserts;
    private final Runnable wake;
    private final Thread thread;
    private volatile long told = -1;
    private boolean streaming = true;
    private Duration backOff = Duration.ZERO;

    /**
     * Watches from {@link #start} on.
     *
     * @param wake run, and to be brief, whenever the ledger has grown
     */
    HeadWatch(MongoDatabase database, Commits commits, Head head, Runnable wake) {
        this.commits = commits;
        this.head = head;
        this.inserts = new InsertStream(database);
        this.wake = wake;
        this.thread = Thread.ofPlatform().daemon().name("ledger-watch").unstarted(this::run);
    }

    /**
     * Wakes whoever reads. How far the ledger is known here says nothing about who was woken: any reader that goes on by
     * itself gets to know more.
     */
    void tell() {
        told = head.known().last();
        wake.run();
    }

    void start() {
        thread.start();
    }

    private void run() {
        try {
            while (!thread.isInterrupted()) {
                try {
                    watch();
                } catch (RuntimeException e) {
                    failed(e);
                }
            }
        } catch (InterruptedException e) {
            // closed
            thread.interrupt();
        }
    }

    private void watch() throws InterruptedException {
        streaming = streaming && inserts.isOffered();
        if (streaming) {
            inserts.follow(this::look);
        } else {
            look();
            Thread.sleep(BETWEEN_LOOKS);
        }
    }

    private void look() {
        Tip known = head.known();
        if (known.last() > told || !commits.endsInRow(known.last() + 1, 1).isEmpty()) {
            head.now();
            tell();
        }
        if (!backOff.isZero()) {
            log.info("The ledger is watched again");
            backOff = Duration.ZERO;
        }
    }

    private void failed(RuntimeException e) throws InterruptedException {
        if (streaming && e instanceof MongoCommandException) {
            // the server answers, but not with a stream: it has none for us
            streaming = false;
            return;
        }
        if (thread.isInterrupted()) {
            return;
        }
        if (backOff.isZero()) {
            log.warn("The ledger cannot be watched for now: {}", e.getClass().getName());
        }
        backOff = backOff.isZero() ? FIRST_BACK_OFF : backOff.multipliedBy(2);
        backOff = backOff.compareTo(LONGEST_BACK_OFF) < 0 ? backOff : LONGEST_BACK_OFF;
        Thread.sleep(backOff);
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
