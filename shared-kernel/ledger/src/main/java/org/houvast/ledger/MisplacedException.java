package org.houvast.ledger;

import java.util.Set;

/** An event's id or version is taken. */
final class MisplacedException extends Exception {

    private final transient Set<String> taken;

    MisplacedException(Set<String> taken) {
        this.taken = taken;
    }

    /** The ids and stream keys that others hold; empty when two events of the draft claim the same. */
    Set<String> taken() {
        return taken;
    }
}
