package org.houvast.ledger;

import java.time.Duration;

/**
 * How much may wait to be recorded, and how long.
 *
 * @param commits how many commits may wait
 * @param bytes how many bytes of commits may wait; one commit may always
 * @param batchCommits how many commits are written at once
 * @param batchBytes how many bytes of commits are written at once, one commit at least; MongoDB takes 48 million
 * @param forRoom how long a writer waits for room
 * @param forOutcome how long it waits for its outcome then
 */
record QueueBounds(int commits, long bytes, int batchCommits, long batchBytes, Duration forRoom, Duration forOutcome) {

    private static final long MEGABYTE = 1024 * 1024;

    /** Enough for a thousand writers; a batch is at most one commit of the largest size and what fits beside it. */
    static final QueueBounds USUAL =
            new QueueBounds(4096, 64 * MEGABYTE, 512, 16 * MEGABYTE, Duration.ofSeconds(10), Duration.ofSeconds(30));
}
