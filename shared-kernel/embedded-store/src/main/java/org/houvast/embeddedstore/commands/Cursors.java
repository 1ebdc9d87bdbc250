package org.houvast.embeddedstore.commands;

import de.bwaldvogel.mongo.exception.MongoServerError;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.houvast.embeddedstore.storage.Namespace;
import org.jspecify.annotations.Nullable;

/**
 * The queries that clients have not read to their end. One that is not asked for ten minutes goes, and one whose client is
 * gone after one: a driver may ask for the rest on another of its connections (MongoDB manual, "Cursors").
 */
final class Cursors {

    private static final int NOT_FOUND = 43;
    private static final int IN_USE = 12051;
    private static final int UNAUTHORIZED = 13;
    private static final long IDLE_NANOS = Duration.ofMinutes(10).toNanos();
    private static final long ORPHANED_NANOS = Duration.ofMinutes(1).toNanos();

    private final Map<Long, Kept> kept = new HashMap<>();

    /** Keeps a cursor; returns its number, or 0 when it is exhausted and has been closed. */
    synchronized long keep(OpenCursor cursor, Object client) {
        expire();
        if (cursor.exhausted()) {
            cursor.close();
            return 0;
        }
        long id = ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE);
        kept.put(id, new Kept(cursor, client));
        return id;
    }

    /**
     * Takes a cursor into use.
     *
     * @throws MongoServerError when it is not there, belongs to another collection or is being used
     */
    synchronized OpenCursor take(long id, Namespace namespace) {
        Kept found = kept.get(id);
        if (found == null) {
            throw new MongoServerError(NOT_FOUND, "CursorNotFound", "cursor id " + id + " not found");
        }
        if (!found.cursor.namespace().equals(namespace)) {
            throw new MongoServerError(
                    UNAUTHORIZED,
                    "Unauthorized",
                    "Requested getMore on namespace '" + namespace + "', but cursor belongs to a different namespace");
        }
        if (found.inUse) {
            throw new MongoServerError(IN_USE, "CursorInUse", "cursor id " + id + " is already in use");
        }
        found.inUse = true;
        return found.cursor;
    }

    /** Gives a cursor back after use; returns its number, or 0 when it is exhausted or was killed meanwhile. */
    synchronized long giveBack(long id, Object client) {
        Kept found = kept.get(id);
        if (found == null) {
            return 0;
        }
        found.inUse = false;
        if (found.killed || found.cursor.exhausted()) {
            remove(id);
            return 0;
        }
        found.client = client;
        found.expires = System.nanoTime() + IDLE_NANOS;
        return id;
    }

    /** Ends a cursor; false when there is none of that number. */
    synchronized boolean kill(long id) {
        Kept found = kept.get(id);
        if (found == null) {
            return false;
        }
        found.killed = true;
        if (!found.inUse) {
            remove(id);
        }
        return true;
    }

    synchronized void gone(Object client) {
        expire();
        long soon = System.nanoTime() + ORPHANED_NANOS;
        kept.values().stream().filter(cursor -> cursor.client.equals(client)).forEach(cursor -> cursor.expires = soon);
    }

    /** How many there are. */
    synchronized int open() {
        return kept.size();
    }

    private void expire() {
        long now = System.nanoTime();
        List<Long> expired = new ArrayList<>();
        kept.forEach((id, cursor) -> {
            if (!cursor.inUse && cursor.expires - now < 0) {
                expired.add(id);
            }
        });
        expired.forEach(this::remove);
    }

    private void remove(long id) {
        @Nullable Kept removed = kept.remove(id);
        if (removed != null) {
            removed.cursor.close();
        }
    }

    private static final class Kept {

        private final OpenCursor cursor;
        private Object client;
        private long expires = System.nanoTime() + IDLE_NANOS;
        private boolean inUse;
        private boolean killed;

        Kept(OpenCursor cursor, Object client) {
            this.cursor = cursor;
            this.client = client;
        }
    }
}
