package org.houvast.command.axon;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.springboot.autoconfig.AxonAutoConfiguration;
import org.axonframework.springboot.autoconfig.InfraConfiguration;
import org.houvast.command.familycase.axon.CaseAggregates;
import org.houvast.language.catalogue.EventCatalogue;
import org.houvast.ledger.EventSerializer;
import org.houvast.ledger.Ledger;
import org.houvast.ledger.LedgerEventStore;
import org.houvast.ledger.Ledgers;
import org.houvast.ledger.RecordedListener;
import org.houvast.ledger.RecordingClock;
import org.houvast.ledger.agenda.Agenda;
import org.houvast.ledger.attachments.Attachments;
import org.houvast.ledger.drafting.Drafts;
import org.houvast.ledger.personal.PersonalKeys;
import org.houvast.ledger.personal.Sealing;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/**
 * The event store on the ledger of a {@link MongoDatabase}, sealed under {@link PersonalKeys}; stands back where
 * somebody else has brought one.
 */
@AutoConfiguration(before = {AxonAutoConfiguration.class, InfraConfiguration.class})
public class LedgerBeans {

    /** The clock that says when an entry is recorded. */
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return new RecordingClock();
    }

    /** Seals what is personal under keys that the application brings. */
    @Bean
    @ConditionalOnMissingBean
    Sealing sealing(PersonalKeys keys) {
        return new Sealing(keys);
    }

    /** What is built on the ledger of the database. */
    @Bean
    @ConditionalOnMissingBean
    Ledgers ledgers(MongoDatabase database, Sealing sealing, ObjectProvider<RecordedListener> listener) {
        return new Ledgers(
                database,
                EventSerializer.sealing(stored(), sealing),
                listener.getIfAvailable(() -> RecordedListener.NONE));
    }

    /** Events, and the states of aggregates that are kept as snapshots. */
    private static List<Class<?>> stored() {
        return Stream.<Class<?>>concat(EventCatalogue.events().stream(), CaseAggregates.STATES.stream())
                .toList();
    }

    /** What can be asked of the ledger besides its events. */
    @Bean
    @ConditionalOnMissingBean
    Ledger ledger(Ledgers ledgers) {
        return ledgers.ledger();
    }

    /** What was begun and not sent. It expires by the database's clock, so it is dated by the wall clock too. */
    @Bean
    @ConditionalOnMissingBean
    Drafts drafts(MongoDatabase database, Sealing sealing) {
        return new Drafts(database, sealing, Clock.systemUTC());
    }

    /** The documents of entries; how long one waits for its entry is told by the wall clock. */
    @Bean
    @ConditionalOnMissingBean
    Attachments attachments(MongoDatabase database, Sealing sealing) {
        return new Attachments(database, sealing, Clock.systemUTC());
    }

    /** When which case is looked at for late duties; another version of it is filled anew from the ledger. */
    @Bean
    @ConditionalOnMissingBean
    Agenda dutyAgenda(MongoDatabase database) {
        return new Agenda(database, "duties-v2");
    }

    /** Axon keeps the clock that stamps events in a static field. */
    @Bean(destroyMethod = "shutDown")
    @ConditionalOnMissingBean(EventBus.class)
    LedgerEventStore eventStore(Ledgers ledgers, Clock clock) {
        GenericEventMessage.clock = clock;
        return ledgers.eventStore();
    }
}
