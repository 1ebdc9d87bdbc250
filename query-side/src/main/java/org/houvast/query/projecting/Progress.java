package org.houvast.query.projecting;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** How far each read model has got: kept per batch, and told at once to who waits in this process. */
@Component
class Progress {

    private static final String POSITION = "position";

    private final MongoCollection<Document> kept;
    private final Map<ReadModel, Long> reached = new ConcurrentHashMap<>();
    private final Lock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();

    Progress(MongoDatabase database) {
        this.kept = database.getCollection("read-models");
    }

    /** A read model has applied everything up to this position. */
    void reached(ReadModel model, long position) {
        kept.replaceOne(
                eq("_id", model.id()),
                new Document("_id", model.id()).append(POSITION, position),
                new ReplaceOptions().upsert(true));
        reached.merge(model, position, Math::max);
        lock.lock();
        try {
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** The last entry this read model has applied, on whichever node; 0 when none. */
    long of(ReadModel model) {
        var stored = kept.find(eq("_id", model.id())).first();
        long elsewhere = stored == null ? 0 : stored.getLong(POSITION);
        return Math.max(elsewhere, reached.getOrDefault(model, 0L));
    }

    /** Waits until this read model, fed here, has applied the entry at this position; at most so long. */
    void awaitHere(ReadModel model, long position, long nanos) throws InterruptedException {
        lock.lock();
        try {
            long left = nanos;
            while (left > 0 && reached.getOrDefault(model, 0L) < position) {
                left = moved.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }
}
