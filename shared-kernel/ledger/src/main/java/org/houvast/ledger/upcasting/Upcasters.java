package org.houvast.ledger.upcasting;

import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;

/** Every upcaster of the language, in the order in which revisions came. */
public final class Upcasters {

    private Upcasters() {}

    /** From any revision that was ever stored to the one that the language declares now. */
    public static EventUpcaster all() {
        return new EventUpcasterChain(new EvidenceCarriesLeaf(), new MoreCanBeSaid(), new ComponentsAdded());
    }
}
