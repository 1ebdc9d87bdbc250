package org.houvast.command.duty.reaction;

import java.util.List;

/** Some cases could not be looked at; they stay on the agenda. */
public final class NotLookedAt extends RuntimeException {

    NotLookedAt(List<RuntimeException> failures) {
        super(failures.size() + " cases could not be looked at", failures.getFirst());
        failures.stream().skip(1).forEach(this::addSuppressed);
    }
}
