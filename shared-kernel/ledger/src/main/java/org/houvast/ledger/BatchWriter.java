package org.houvast.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes one batch after the other and tells of what was recorded. Only one thread may use it. */
final class BatchWriter {

    private static final Logger log = LoggerFactory.getLogger(BatchWriter.class);

    private final Commits commits;
    private final Rivals rivals;
    private final Head head;
    private final RecordedListener listener;
    private @Nullable Tip tip;

    BatchWriter(Commits commits, Rivals rivals, Head head, RecordedListener listener) {
        this.commits = commits;
        this.rivals = rivals;
        this.head = head;
        this.listener = listener;
    }

    /** Writes a batch and answers all of it. */
    void write(List<Waiting> batch) {
        Tip start;
        try {
            start = tip == null ? commits.tip() : tip;
        } catch (RuntimeException e) {
            batch.forEach(waiting -> waiting.failed(new NotRecordedException("the ledger cannot be read", e)));
            return;
        }
        Rounds rounds = new Rounds(commits, rivals, head, start);
        try {
            rounds.write(batch);
        } catch (RuntimeException | Error e) {
            log.error("A batch of commits failed with {}", e.getClass().getName());
            batch.forEach(waiting -> Rounds.unknown(waiting, e));
            if (e instanceof Error error) {
                throw error;
            }
        } finally {
            tip = rounds.tip();
            head.reached(tip);
            tell(rounds.recorded());
        }
    }

    private void tell(List<StoredCommit> recorded) {
        if (recorded.isEmpty()) {
            return;
        }
        try {
            listener.recorded(recorded);
        } catch (RuntimeException e) {
            log.error(
                    "A listener to what is recorded failed with {}",
                    e.getClass().getName());
        }
    }
}
