package org.houvast.embeddedstore.commands;

import de.bwaldvogel.mongo.bson.Document;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.houvast.embeddedstore.queries.Deadline;
import org.houvast.embeddedstore.queries.Finder;
import org.houvast.embeddedstore.queries.Memory;
import org.houvast.embeddedstore.queries.Query;
import org.houvast.embeddedstore.queries.Row;
import org.houvast.embeddedstore.storage.Collection;
import org.houvast.embeddedstore.storage.Index;
import org.houvast.embeddedstore.storage.Namespace;
import org.houvast.embeddedstore.storage.Storage;
import org.houvast.embeddedstore.storage.Transaction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Removes documents whose time is over, every minute as MongoDB does (MongoDB manual, "TTL indexes"). Few at a time, so
 * that other writes come between.
 */
public final class Expiry implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Expiry.class);
    private static final long SECONDS_BETWEEN = 60;
    private static final long REMOVED_TOGETHER = 200;

    private final Storage storage;
    private final Clock clock;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("embedded-store-expiry").daemon().factory());

    /** Begins to look. */
    public Expiry(Storage storage, Clock clock) {
        this.storage = storage;
        this.clock = clock;
        var _ = timer.scheduleWithFixedDelay(this::look, 0, SECONDS_BETWEEN, TimeUnit.SECONDS);
    }

    private void look() {
        var _ = removeExpired().exceptionally(failure -> {
            log.warn(
                    "Documents whose time is over were not removed after {}",
                    Plain.of(failure).getMessage());
            return 0L;
        });
    }

    /** Removes all whose time is over now; how many there were, when they are gone. */
    CompletableFuture<Long> removeExpired() {
        return storage.read(view -> view.catalog().collections().values().stream()
                        .flatMap(collection -> collection.indexes().stream())
                        .anyMatch(index -> index.expireAfterSeconds() != null))
                .thenCompose(any -> any ? removeAll() : CompletableFuture.completedFuture(0L));
    }

    private CompletableFuture<Long> removeAll() {
        return storage.write(this::removeSome)
                .thenCompose(removed -> removed < REMOVED_TOGETHER
                        ? CompletableFuture.completedFuture(removed)
                        : removeAll().thenApply(more -> removed + more));
    }

    private long removeSome(Transaction transaction) {
        long removed = 0;
        for (Collection collection : transaction.catalog().collections().values()) {
            for (Index index : collection.indexes()) {
                Long seconds = index.expireAfterSeconds();
                if (seconds != null && removed < REMOVED_TOGETHER) {
                    Instant before = clock.instant().minusSeconds(seconds);
                    removed += remove(transaction, collection.namespace(), index, before, REMOVED_TOGETHER - removed);
                }
            }
        }
        return removed;
    }

    private static long remove(Transaction transaction, Namespace namespace, Index index, Instant before, long most) {
        Collection collection = transaction.catalog().find(namespace);
        if (collection == null) {
            return 0;
        }
        String field = index.keyPattern().keySet().iterator().next();
        // of several dates in an array the earliest counts, which is what a bound on any of them finds
        Document over = new Document(field, new Document("$lte", before));
        Document held = index.definition().partialFilter();
        Document filter = held == null ? over : new Document("$and", List.of(over, held));
        Query expired = Query.of(filter).first(most);
        try (Memory.Share memory = Memory.ofHeap().share()) {
            List<Row> rows = Finder.all(transaction, collection, expired, memory, Deadline.in(0));
            rows.forEach(row -> transaction.delete(collection, row.record(), row.document()));
            return rows.size();
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
