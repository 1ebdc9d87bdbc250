package org.houvast.query.projecting;

import java.time.Instant;
import org.houvast.language.EventId;
import org.houvast.language.event.DomainEvent;

/**
 * An entry of the ledger, as it reaches a read model.
 *
 * @param position its position in the ledger: dense, from 1
 * @param id the id of the event; of a decision, the id of the decision
 * @param recorded when the ledger accepted it
 * @param event what happened
 */
public record Entry(long position, EventId id, Instant recorded, DomainEvent event) {}
