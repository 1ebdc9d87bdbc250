package org.houvast.query.dossier;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.houvast.query.page.Reader;
import org.houvast.query.projecting.Documents;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Makes dossiers in the background: two at once, some more wait their turn, and what is whole is kept for an hour for
 * whoever asked for it, and for nobody else. Who asks again for the same gets the same.
 */
@Component
class Making implements AutoCloseable {

    /** How long a finished dossier is kept. */
    static final Duration KEPT = Duration.ofHours(1);

    private static final Duration STOPPED_WITHIN = Duration.ofSeconds(5);

    static final int AT_ONCE = 2;
    static final int WAITING = 8;
    static final int MOST_KEPT = 16;

    private static final Logger LOG = LoggerFactory.getLogger(Making.class);
    private static final int ID = 16;

    private final Dossiers dossiers;
    private final Workshop workshop;
    private final Documents documents;
    private final Clock clock;
    private final List<Ticket> tickets = new ArrayList<>();
    private final SecureRandom random = new SecureRandom();
    private final ThreadPoolExecutor makers;

    Making(Dossiers dossiers, Workshop workshop, Documents documents, Clock clock) {
        this.dossiers = dossiers;
        this.workshop = workshop;
        this.documents = documents;
        this.clock = clock;
        var number = new AtomicInteger();
        this.makers = new ThreadPoolExecutor(
                AT_ONCE,
                AT_ONCE,
                1,
                TimeUnit.MINUTES,
                new ArrayBlockingQueue<>(WAITING),
                work -> new Thread(work, "dossier-" + number.incrementAndGet()));
        makers.allowCoreThreadTimeOut(true);
    }

    /** Asks for a dossier: the one that is being made for the same, or a new one; nothing when too many wait already. */
    synchronized Optional<Ticket> ask(Wanted wanted) {
        tidy();
        var same = tickets.stream().filter(ticket -> ticket.isFor(wanted)).findFirst();
        if (same.isPresent() || makers.getQueue().remainingCapacity() == 0) {
            return same;
        }
        var ticket = new Ticket(newId(), wanted, documents.erasures());
        tickets.add(ticket);
        makers.execute(() -> make(ticket));
        return Optional.of(ticket);
    }

    private String newId() {
        var bytes = new byte[ID];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private void make(Ticket ticket) {
        ticket.begin();
        try {
            var file = workshop.make(ticket, dossiers);
            ended(() -> ticket.finish(file, clock.instant()));
        } catch (NotSignedYet early) {
            ended(() -> ticket.fail(Ticket.State.NOT_SIGNED, clock.instant()));
        } catch (IOException | RuntimeException failed) {
            LOG.error("A dossier could not be made: {}", failed.getClass().getName(), withoutWords(failed));
        } finally {
            if (ticket.ended() == null) {
                ended(() -> ticket.fail(Ticket.State.FAILED, clock.instant()));
            }
        }
    }

    /** Where it failed; what was being told is nobody's business. */
    private static Throwable withoutWords(Throwable failed) {
        var bare = new IllegalStateException(failed.getClass().getName());
        bare.setStackTrace(failed.getStackTrace());
        return bare;
    }

    private synchronized void ended(Runnable change) {
        change.run();
        notifyAll();
    }

    /** Waits until a dossier is made, but not for longer than this. */
    synchronized void await(Ticket ticket, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        try {
            for (long left = patience.toMillis();
                    ticket.ended() == null && left > 0;
                    left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime())) {
                wait(left);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /** The dossier that this reader asked for under a ticket; nobody else's, and nothing that was removed. */
    synchronized Optional<Ticket> find(String id, String caseId, Reader reader) {
        tidy();
        return tickets.stream()
                .filter(ticket -> ticket.id().equals(id))
                .filter(ticket -> ticket.wanted().reader().name().equals(reader.name()))
                .filter(ticket -> ticket.wanted().reader().roles().equals(reader.roles()))
                .filter(ticket -> ticket.wanted().names().caseId().equals(caseId))
                .findFirst();
    }

    /** Removes a dossier that was taken. */
    synchronized void remove(Ticket ticket) {
        tickets.remove(ticket);
        Path file = ticket.file();
        if (file != null) {
            Workshop.remove(file);
        }
    }

    /** What is old, what is too much, and what was made before somebody was erased. */
    private void tidy() {
        var oldest = clock.instant().minus(KEPT);
        var ended = tickets.stream().filter(ticket -> ticket.ended() != null).toList();
        ended.stream()
                .filter(ticket -> Objects.requireNonNull(ticket.ended()).isBefore(oldest)
                        || ticket.erasures() != documents.erasures())
                .forEach(this::remove);
        tickets.stream()
                .filter(ticket -> ticket.ended() != null)
                .sorted(Comparator.comparing(ticket -> Objects.requireNonNull(ticket.ended())))
                .limit(Math.max(0, tickets.size() - MOST_KEPT))
                .toList()
                .forEach(this::remove);
    }

    @Override
    public void close() {
        makers.shutdownNow();
        try {
            makers.awaitTermination(STOPPED_WITHIN.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
