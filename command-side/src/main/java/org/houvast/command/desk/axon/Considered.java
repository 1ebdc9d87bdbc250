package org.houvast.command.desk.axon;

import java.util.List;
import org.houvast.language.event.DomainEvent;
import org.houvast.language.rule.Warning;

/** A command that was only considered would have been accepted: the unit of work ends here, with nothing recorded. */
final class Considered extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Warning> warnings;

    Considered(List<DomainEvent> events) {
        super("Considered only", null, false, false);
        this.warnings = events.stream()
                .flatMap(event -> event.header().warnings().stream())
                .toList();
    }

    List<Warning> warnings() {
        return warnings;
    }
}
