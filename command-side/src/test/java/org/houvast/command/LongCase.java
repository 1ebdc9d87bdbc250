package org.houvast.command;

import static com.mongodb.client.model.Filters.eq;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.bson.Document;
import org.houvast.command.concern.ConcernCommand.OpenCase;
import org.houvast.command.concern.ConcernCommand.RecordSignal;
import org.houvast.command.concern.ConcernCommand.RegisterChild;
import org.houvast.command.deciding.Circumstances;
import org.houvast.command.deciding.Command;
import org.houvast.command.desk.CommandDesk;
import org.houvast.command.familycase.axon.CaseAggregates;
import org.houvast.language.CaseId;
import org.houvast.language.ChildId;
import org.houvast.language.PersonId;
import org.houvast.language.access.Role;
import org.houvast.language.concern.Client;
import org.houvast.language.concern.Relation;
import org.houvast.language.event.Actor;
import org.houvast.language.programme.Programme;

/** A case of as many entries as is wanted: a family, and then copies of one of its entries. */
final class LongCase {

    private static final LocalDate DAY = LocalDate.of(2021, 3, 12);
    private static final Actor SUPERVISOR = new Actor("supervisor", Role.SUPERVISOR, "houvast");
    private static final ChildId ANNA = new ChildId("anna");

    private final CommandDesk desk;
    private final EventStore events;
    private final MongoDatabase database;
    private final CaseId id;
    private final int entries;

    LongCase(CommandServer server, String id, int entries) {
        this.entries = entries;
        this.desk = server.bean(CommandDesk.class);
        this.events = server.bean(EventStore.class);
        this.database = server.bean(MongoDatabase.class);
        this.id = new CaseId(id);
        grow();
    }

    private void grow() {
        Circumstances circumstances = Circumstances.on(DAY);
        Client mother = new Client(new PersonId("mother"), "Marie", Relation.MOTHER);
        send(new OpenCase(id, circumstances, "Family", Programme.SIMBAHUIZEN_BE, List.of(mother)));
        send(new RegisterChild(id, circumstances, ANNA, "Anna", LocalDate.of(2019, 1, 1), true));
        recordSignal();
        Object entry = events.readEvents(id.value(), 2).next().getPayload();
        List<DomainEventMessage<?>> more = new ArrayList<>();
        for (long version = 3; version < entries; version++) {
            more.add(new GenericDomainEventMessage<>("case", id.value(), version, entry));
            if (more.size() == 200 || version == entries - 1) {
                events.publish(more);
                more.clear();
            }
        }
    }

    /** One more entry, by way of a command. */
    void recordSignal() {
        send(new RecordSignal(
                id, Circumstances.on(DAY), List.of(ANNA), "school", "No lunch, for the third day in a row", null));
    }

    /** Waits for its snapshot, when it is long enough to have one. */
    void awaitSnapshot() {
        if (entries > CaseAggregates.BETWEEN_SNAPSHOTS) {
            await().until(() -> snapshotUpTo() >= entries - CaseAggregates.BETWEEN_SNAPSHOTS);
        }
    }

    /** Takes its snapshot away, once it is there. */
    void forgetSnapshot() {
        awaitSnapshot();
        database.getCollection("snapshots").deleteOne(eq("_id", id.value()));
    }

    /** The version up to which its state is kept; -1 while it is not. */
    long snapshotUpTo() {
        Document kept =
                database.getCollection("snapshots").find(eq("_id", id.value())).first();
        return kept == null ? -1 : kept.getLong("upTo");
    }

    private void send(Command command) {
        desk.send(command, SUPERVISOR, null, null);
    }
}
