package org.houvast.standalone.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.houvast.command.duty.reaction.DutyReactions;
import org.houvast.command.duty.reaction.WhenDutyBecomesLateThenNoteIt;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.event.DomainEvent;
import org.houvast.language.house.HouseEvent;
import org.houvast.standalone.start.Settings;

/**
 * What the ledger takes for the entries of an import when nobody reads a file, decides, or keeps snapshots: the same
 * entries, each in a commit of its own, appended to another ledger.
 */
public final class AppendedAlone {

    private final List<List<DomainEventMessage<DomainEvent>>> streams;

    private AppendedAlone(List<List<DomainEventMessage<DomainEvent>>> streams) {
        this.streams = streams;
    }

    /** The entries of a ledger, kept in memory. */
    public static AppendedAlone of(Path data, String masterKey) throws InterruptedException {
        var streams = new LinkedHashMap<String, List<DomainEventMessage<DomainEvent>>>();
        try (var ledger = LedgerWithoutPages.open(settings(data, masterKey))) {
            ledger.entries((id, event) -> {
                var stream = streams.computeIfAbsent(stream(event), name -> new ArrayList<>());
                stream.add(new GenericDomainEventMessage<>(
                        event instanceof CaseEvent ? "case" : "house", stream(event), stream.size(), event));
            });
        }
        return new AppendedAlone(List.copyOf(streams.values()));
    }

    /** How many entries there are. */
    public int entries() {
        return streams.stream().mapToInt(List::size).sum();
    }

    /**
     * Appends them to a new ledger, streams side by side.
     *
     * @return the time it took, in seconds
     */
    public double to(Path data, String masterKey, int writers) throws InterruptedException {
        try (var ledger = LedgerWithoutPages.open(settings(data, masterKey))) {
            var events = ledger.part(EventStore.class);
            long began = System.nanoTime();
            var tasks = streams.stream()
                    .<Callable<Void>>map(stream -> () -> {
                        stream.forEach(entry -> append(entry, events));
                        return null;
                    })
                    .toList();
            try (var threads = Executors.newFixedThreadPool(writers)) {
                for (var done : threads.invokeAll(tasks)) {
                    done.get();
                }
            } catch (ExecutionException failed) {
                throw new IllegalStateException(failed.getCause());
            }
            return (System.nanoTime() - began) / 1e9;
        }
    }

    /**
     * Fills the agenda of duties of a ledger anew, from its first entry on.
     *
     * @return the time it took, in seconds
     */
    public static double agenda(Path data, String masterKey) throws InterruptedException {
        try (var ledger = LedgerWithoutPages.open(
                settings(data, masterKey), LedgerWithoutPages.Deciding.class, DutyReactions.class)) {
            long began = System.nanoTime();
            ledger.part(WhenDutyBecomesLateThenNoteIt.class).look();
            return (System.nanoTime() - began) / 1e9;
        }
    }

    private static void append(DomainEventMessage<DomainEvent> entry, EventStore events) {
        DefaultUnitOfWork.startAndGet(entry).execute(() -> events.publish(entry));
    }

    private static Settings settings(Path data, String masterKey) {
        return Settings.from(Map.of("HOUVAST_DATA", data.toString(), "HOUVAST_MASTER_KEY", masterKey));
    }

    private static String stream(DomainEvent event) {
        return switch (event) {
            case CaseEvent e -> e.caseId().value();
            case HouseEvent e -> e.house().value();
            default -> throw new IllegalStateException(event.getClass() + " belongs to no stream");
        };
    }
}
