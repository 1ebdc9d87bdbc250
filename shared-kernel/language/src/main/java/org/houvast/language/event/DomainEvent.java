package org.houvast.language.event;

import java.util.List;
import org.houvast.language.Identifier;

/** Something that happened, written once. Its id and the time it was recorded stand on its envelope in the ledger. */
public interface DomainEvent {

    /** What every event carries. */
    EventHeader header();

    /** Whom its personal values are about, where a component does not say so itself. */
    List<? extends Identifier> subjects();
}
