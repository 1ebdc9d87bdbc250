package org.houvast.query.dossier;

import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a dossier is that somebody asked for. Its numbers are written by who makes it and read by who asks.
 */
final class Ticket {

    /** Where it stands. */
    enum State {
        WAITING,
        MAKING,
        DONE,
        FAILED,
        NOT_SIGNED
    }

    private final String id;
    private final Wanted wanted;
    private final int erasures;
    private volatile State state = State.WAITING;
    private volatile int done;
    private volatile @Nullable Path file;
    private volatile @Nullable Instant ended;

    /**
     * Of a dossier that is wanted.
     *
     * @param erasures how many keys had been destroyed when it was asked for
     */
    Ticket(String id, Wanted wanted, int erasures) {
        this.id = id;
        this.wanted = wanted;
        this.erasures = erasures;
    }

    String id() {
        return id;
    }

    Wanted wanted() {
        return wanted;
    }

    int erasures() {
        return erasures;
    }

    State state() {
        return state;
    }

    /** How many entries were written. */
    int done() {
        return done;
    }

    /** The finished dossier; null before. */
    @Nullable
    Path file() {
        return file;
    }

    /** When it was finished, or failed; null before. */
    @Nullable
    Instant ended() {
        return ended;
    }

    void begin() {
        state = State.MAKING;
    }

    void progress(int written) {
        done = written;
    }

    void finish(Path finished, Instant now) {
        file = finished;
        ended = now;
        state = State.DONE;
    }

    void fail(State why, Instant now) {
        ended = now;
        state = why;
    }

    /** Whether it is the same that is wanted again: by the same reader, in the same language, with no entry more. */
    boolean isFor(Wanted other) {
        return state != State.FAILED
                && state != State.NOT_SIGNED
                && wanted.reader().equals(other.reader())
                && wanted.history().caseId().equals(other.history().caseId())
                && wanted.last() == other.last();
    }
}
