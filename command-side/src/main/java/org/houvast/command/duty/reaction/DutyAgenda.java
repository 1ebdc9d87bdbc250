package org.houvast.command.duty.reaction;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.houvast.language.EventId;
import org.houvast.language.duty.Duties;
import org.houvast.language.duty.DutyFact;
import org.houvast.language.event.CaseEvent;
import org.houvast.ledger.LanguageModule;
import org.houvast.ledger.agenda.Agenda;
import org.houvast.ledger.agenda.Agenda.Item;
import tools.jackson.databind.json.JsonMapper;

/** Keeps on the agenda what the entries of each case mean for its duties, read from the ledger in order. */
final class DutyAgenda {

    /** Entries that are taken in at once. */
    private static final int BATCH = 1000;

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new LanguageModule()).build();

    private final EventStore events;
    private final Agenda agenda;

    DutyAgenda(EventStore events, Agenda agenda) {
        this.events = events;
        this.agenda = agenda;
    }

    /** Takes in what was recorded since it was last done, by this process or another. */
    void catchUp() throws InterruptedException {
        try (var entries = events.openStream(new GlobalSequenceTrackingToken(agenda.position()))) {
            while (entries.hasNextAvailable(0, TimeUnit.SECONDS)) {
                var items = new ArrayList<Item>();
                long position = 0;
                for (int read = 0; read < BATCH && entries.hasNextAvailable(0, TimeUnit.SECONDS); read++) {
                    var entry = entries.nextAvailable();
                    position = position(entry.trackingToken());
                    items.addAll(items(entry, position));
                }
                agenda.take(items, position);
            }
        }
    }

    private static long position(TrackingToken token) {
        return token.position().orElseThrow(() -> new IllegalStateException("The ledger gave an entry no position"));
    }

    private static List<Item> items(TrackedEventMessage<?> entry, long position) {
        var items = new ArrayList<Item>();
        if (entry.getPayload() instanceof CaseEvent event) {
            for (var fact : Duties.factsOf(new EventId(entry.getIdentifier()), event)) {
                items.add(new Item(
                        position,
                        items.size(),
                        event.caseId().value(),
                        entry.getTimestamp(),
                        JSON.writeValueAsString(fact)));
            }
        }
        return items;
    }

    /** The duties of a case, as far as they were taken in. */
    static Duties duties(Agenda.Page page) {
        return new Duties(page.texts().stream()
                .map(text -> JSON.readValue(text, DutyFact.class))
                .toList());
    }
}
