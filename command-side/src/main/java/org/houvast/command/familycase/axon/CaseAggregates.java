package org.houvast.command.familycase.axon;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.caching.Cache;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.Repository;
import org.houvast.command.desk.CommandDesk;
import org.houvast.command.desk.axon.LedgerDesk;
import org.houvast.command.desk.axon.RecordedWarnings;
import org.houvast.command.house.axon.SimbaHouse;
import org.houvast.ledger.Ledger;
import org.houvast.ledger.personal.Fingerprints;
import org.houvast.ledger.personal.PersonalKeys;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The aggregates, the handler beside them, and the desk in front of them. */
@Configuration(proxyBeanMethods = false)
@Import({FamilyCase.class, SimbaHouse.class})
public class CaseAggregates {

    /** Aggregates kept in memory: an organisation's open cases, and then some. */
    private static final int KEPT = 1000;

    @Bean
    static CommandTargetResolver streams() {
        return new Streams();
    }

    @Bean
    static Cache recentlyUsed() {
        return new RecentlyUsed(KEPT);
    }

    @Bean
    BesideAHouse besideAHouse(
            @Qualifier("familyCaseRepository") Repository<FamilyCase> cases,
            @Qualifier("simbaHouseRepository") Repository<SimbaHouse> houses) {
        return new BesideAHouse(cases, houses);
    }

    @Bean
    CommandDesk commandDesk(
            CommandBus bus, CommandTargetResolver streams, Ledger ledger, EventStore events, PersonalKeys keys) {
        return new LedgerDesk(bus, streams, ledger, new RecordedWarnings(events), new Fingerprints(keys));
    }
}
