package org.houvast.command.deciding;

import java.time.LocalDate;
import java.util.List;
import org.houvast.language.ChildId;
import org.houvast.language.Coded;
import org.houvast.language.EventId;
import org.houvast.language.PersonId;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.event.DecisionEvent;
import org.houvast.language.event.Evidence;
import org.houvast.language.referral.ReferralEvent.ServiceEnded;
import org.jspecify.annotations.Nullable;

/**
 * What the index of a case keeps of an entry.
 *
 * @param type the event it records
 * @param occurred the day it happened, as it was corrected last
 * @param children the children it belongs to
 * @param about the persons it is about
 * @param outcome what came of it, when that is asked about later: {@link OutcomeOf}
 * @param topics the codes of what it is about, as far as a rule looks back for it
 * @param cites the entries it rests on, when it is a decision; the involvement that it ends, when a service's ends
 * @param isWithdrawn whether it was withdrawn from view
 */
public record FiledEntry(
        Class<? extends CaseEvent> type,
        LocalDate occurred,
        List<ChildId> children,
        List<PersonId> about,
        @Nullable String outcome,
        List<String> topics,
        List<EventId> cites,
        boolean isWithdrawn) {

    static FiledEntry of(CaseEvent event) {
        var header = event.header();
        return new FiledEntry(
                event.getClass(),
                header.occurred(),
                event.children(),
                header.about(),
                OutcomeOf.entry(event),
                Topics.of(event),
                cited(event),
                false);
    }

    private static List<EventId> cited(CaseEvent event) {
        return switch (event) {
            case DecisionEvent decision ->
                decision.deliberation().evidence().stream().map(Evidence::entry).toList();
            case ServiceEnded ended -> List.of(ended.involvement());
            default -> List.of(); // the others rest on no entry
        };
    }

    /** Whether this came of it. */
    public boolean isOutcome(Coded word) {
        return word.code().equals(outcome);
    }

    FiledEntry happenedOn(LocalDate day) {
        return new FiledEntry(type, day, children, about, outcome, topics, cites, isWithdrawn);
    }

    FiledEntry withdrawn() {
        return new FiledEntry(type, occurred, children, about, outcome, topics, cites, true);
    }
}
