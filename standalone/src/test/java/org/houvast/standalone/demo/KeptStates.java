package org.houvast.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.GenericAggregateFactory;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.inspection.AggregateModel;
import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;
import org.axonframework.serialization.Serializer;
import org.houvast.command.familycase.CaseState;
import org.houvast.command.familycase.axon.CaseAggregates;
import org.houvast.command.familycase.axon.FamilyCase;
import org.houvast.language.catalogue.EventCatalogue;
import org.houvast.ledger.EventSerializer;
import org.houvast.ledger.Ledgers;
import org.houvast.ledger.personal.MasterKeySource;
import org.houvast.ledger.personal.Sealing;
import org.houvast.standalone.running.RunningProduct;
import org.houvast.standalone.running.StoreUnderTest;

/** The snapshots in the data of a stopped product with the demonstration, beside its entries. */
final class KeptStates {

    private static final AggregateModel<FamilyCase> MODEL =
            AnnotatedAggregateMetaModelFactory.inspectAggregate(FamilyCase.class);

    /** Entries between two places at which a state is written and read back. */
    private static final int STRIDE = 7;

    private final EventStore events;
    private final Serializer serializer;

    private KeptStates(EventStore events, Serializer serializer) {
        this.events = events;
        this.serializer = serializer;
    }

    /** Each case is the same from its snapshot, from its first entry, and from a state kept anywhere between. */
    static void agreeWithTheEntries(Path data) {
        try (var store = StoreUnderTest.open(data)) {
            var database = store.database();
            var keys = MasterKeySource.of(RunningProduct.MASTER_KEY, data.resolve("unused"))
                    .open(store.keys(), Clock.systemUTC(), line -> {});
            var serializer = EventSerializer.sealing(
                    Stream.<Class<?>>concat(EventCatalogue.events().stream(), CaseAggregates.STATES.stream())
                            .toList(),
                    new Sealing(keys));
            var events = new Ledgers(database, serializer).eventStore();
            var states = new KeptStates(events, serializer);
            var kept = kept(database);
            assertThat(kept).as("cases with a snapshot").hasSizeGreaterThan(10);
            kept.forEach(states::agrees);
            events.shutDown();
        }
    }

    private static List<String> kept(MongoDatabase database) {
        return database
                .getCollection("snapshots")
                .find()
                .map(snapshot -> snapshot.getString("_id"))
                .into(new ArrayList<>())
                .stream()
                .filter(stream -> stream.startsWith("pilot-family"))
                .toList();
    }

    private void agrees(String id) {
        var entries = events.readEvents(id, 0).asStream().toList();
        var loaded = events.readEvents(id).asStream().toList();
        assertThat(loaded).as(id).hasSizeLessThan(entries.size());
        var whole = state(entries);
        assertThat(state(loaded)).as(id).isEqualTo(whole);
        for (int kept = 1; kept < entries.size(); kept += STRIDE) {
            var stream = new ArrayList<DomainEventMessage<?>>();
            stream.add(new GenericDomainEventMessage<>(
                    "case", id, kept - 1, writtenAndRead(state(entries.subList(0, kept)))));
            stream.addAll(entries.subList(kept, entries.size()));
            assertThat(state(stream)).as(id + " kept after " + kept).isEqualTo(whole);
        }
    }

    private Object writtenAndRead(CaseState state) {
        return serializer.deserialize(serializer.serialize(state, byte[].class));
    }

    private static CaseState state(List<? extends DomainEventMessage<?>> stream) {
        var first = stream.getFirst();
        var root = new GenericAggregateFactory<>(FamilyCase.class)
                .createAggregateRoot(first.getAggregateIdentifier(), first);
        stream.forEach(message -> MODEL.publish(message, root));
        return root.state();
    }
}
