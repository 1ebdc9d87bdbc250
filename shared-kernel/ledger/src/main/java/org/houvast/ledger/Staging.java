package org.houvast.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Gathers what a unit of work appends, in however many calls, so that it is recorded whole, as the last thing before it
 * counts as committed.
 */
final class Staging {

    private final String resource = Staging.class.getName() + "@" + System.identityHashCode(this);
    private final Consumer<Staged> write;

    Staging(Consumer<Staged> write) {
        this.write = write;
    }

    /** What one unit of work is going to record. */
    record Staged(UnitOfWork<?> root, List<EventMessage<?>> events) {}

    void add(UnitOfWork<?> current, List<? extends EventMessage<?>> events) {
        UnitOfWork<?> root = current.root();
        if (root.phase().isAfter(UnitOfWork.Phase.COMMIT)) {
            throw new IllegalStateException("Nothing can be recorded in a unit of work in phase " + root.phase());
        }
        List<EventMessage<?>> staged = root.getOrComputeResource(resource, key -> {
            // handlers of this phase run in the order in which they came: enlisting again makes this one the last
            root.onCommit(first -> first.onCommit(last -> flush(root)));
            return new ArrayList<>();
        });
        staged.addAll(events);
    }

    private void flush(UnitOfWork<?> root) {
        List<EventMessage<?>> staged = root.getResource(resource);
        write.accept(new Staged(root, staged));
    }
}
