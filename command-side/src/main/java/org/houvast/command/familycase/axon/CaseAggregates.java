package org.houvast.command.familycase.axon;

import java.util.List;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.caching.Cache;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.MessageOriginProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.Repository;
import org.houvast.command.attachment.HandedIn;
import org.houvast.command.desk.CommandDesk;
import org.houvast.command.desk.axon.LedgerDesk;
import org.houvast.command.desk.axon.RecordedWarnings;
import org.houvast.command.desk.axon.Sent;
import org.houvast.command.familycase.CaseState;
import org.houvast.command.house.HouseState;
import org.houvast.command.house.axon.SimbaHouse;
import org.houvast.language.access.NextSteps;
import org.houvast.ledger.Ledger;
import org.houvast.ledger.attachments.Attachments;
import org.houvast.ledger.personal.Fingerprints;
import org.houvast.ledger.personal.PersonalKeys;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The aggregates, the handler beside them, and the desk in front of them. */
@Configuration(proxyBeanMethods = false)
@Import({FamilyCase.class, SimbaHouse.class})
public class CaseAggregates {

    /** Aggregates kept in memory: an organisation's open cases, and then some. */
    private static final int KEPT = 1000;

    /** Entries between two snapshots: the most that are read beside one, and what writing one is spread over. */
    public static final int BETWEEN_SNAPSHOTS = 50;

    /** The states that snapshots hold, each with a declared name and revision. */
    public static final List<Class<?>> STATES = List.of(CaseState.class, HouseState.class);

    @Bean
    static CommandTargetResolver streams() {
        return new Streams();
    }

    @Bean
    static Cache recentlyUsed() {
        return new RecentlyUsed(KEPT);
    }

    @Bean
    StateSnapshotter snapshotter(EventStore events) {
        return new StateSnapshotter(events, List.of(FamilyCase.class, SimbaHouse.class));
    }

    /** {@code houvast.between-snapshots}: where much is recorded and little read back, few are worth writing. */
    @Bean
    SnapshotTriggerDefinition snapshots(
            Snapshotter snapshotter, @Value("${houvast.between-snapshots:" + BETWEEN_SNAPSHOTS + "}") int entries) {
        return new EventCountSnapshotTriggerDefinition(snapshotter, entries);
    }

    @Bean
    EveryCommand everyCommand(
            CommandBus bus,
            @Qualifier("familyCaseRepository") Repository<FamilyCase> cases,
            @Qualifier("simbaHouseRepository") Repository<SimbaHouse> houses) {
        return EveryCommand.on(bus, cases, houses);
    }

    @Bean
    LateDuties lateDuties(
            CommandBus bus, @Qualifier("familyCaseRepository") Repository<FamilyCase> cases, EventStore events) {
        return LateDuties.on(bus, cases, events);
    }

    /** What goes from a command to what stands beside its entries: ids of messages. */
    @Bean
    static CorrelationDataProvider origins() {
        return new MessageOriginProvider();
    }

    /** And the batch of an import. */
    @Bean
    static CorrelationDataProvider importBatches() {
        return new SimpleCorrelationDataProvider(Sent.IMPORT_BATCH);
    }

    @Bean
    LedgerReading ledgerReading(EventStore events) {
        return new LedgerReading(events);
    }

    @Bean
    NextSteps nextSteps(LedgerReading reading) {
        return new LedgerNextSteps(reading);
    }

    @Bean
    CommandDesk commandDesk(
            CommandBus bus,
            CommandTargetResolver streams,
            Ledger ledger,
            EventStore events,
            PersonalKeys keys,
            Attachments attachments) {
        return new LedgerDesk(
                bus,
                streams,
                ledger,
                new RecordedWarnings(events),
                new Fingerprints(keys),
                events,
                new HandedIn(attachments));
    }
}
