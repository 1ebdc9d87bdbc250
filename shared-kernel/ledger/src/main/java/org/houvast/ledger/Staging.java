package org.houvast.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Gathers what a unit of work appends, in however many calls, so that it is recorded whole. That happens when nothing
 * more can be appended: at the beginning of its commit phase, after all that prepares the commit and may fail.
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
            root.onCommit(committing -> flush(root));
            return new ArrayList<>();
        });
        staged.addAll(events);
    }

    private void flush(UnitOfWork<?> root) {
        List<EventMessage<?>> staged = root.getResource(resource);
        write.accept(new Staged(root, staged));
    }
}
