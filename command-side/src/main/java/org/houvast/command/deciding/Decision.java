package org.houvast.command.deciding;

import java.util.List;
import org.houvast.language.event.DomainEvent;
import org.houvast.language.rule.Refusal;

/** What a decider answers: events, or the reasons why not. */
public sealed interface Decision {

    /** Accepted: this is what happened. */
    record Accepted(List<DomainEvent> events) implements Decision {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /** Refused: nothing happened. */
    record Refused(List<Refusal> refusals) implements Decision {
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }
}
