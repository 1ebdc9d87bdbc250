package org.houvast.command.duty.reaction;

import java.time.Clock;
import java.time.Duration;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.houvast.command.desk.CommandDesk;
import org.houvast.command.recurring.Recurring;
import org.houvast.ledger.agenda.Agenda;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The reaction to late duties; {@code houvast.reactions=off} leaves it to be called by hand. */
@Configuration(proxyBeanMethods = false)
public class DutyReactions {

    @Bean
    WhenDutyBecomesLateThenNoteIt whenDutyBecomesLateThenNoteIt(
            EventStore events,
            Agenda agenda,
            CommandDesk desk,
            Clock clock,
            @Value("${houvast.organisation:houvast}") String organisation) {
        return new WhenDutyBecomesLateThenNoteIt(new DutyAgenda(events, agenda), agenda, desk, clock, organisation);
    }

    @Bean
    @ConditionalOnProperty(name = "houvast.reactions", havingValue = "on", matchIfMissing = true)
    Recurring dutyLooking(WhenDutyBecomesLateThenNoteIt reaction) {
        return new Recurring("looking at late duties", Duration.ofMinutes(1), reaction::look);
    }
}
