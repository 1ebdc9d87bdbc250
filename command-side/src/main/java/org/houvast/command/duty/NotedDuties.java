package org.houvast.command.duty;

import java.util.HashSet;
import java.util.Set;
import org.houvast.language.EventId;
import org.houvast.language.duty.Duties;
import org.houvast.language.duty.DutyEvent.DutyBecameLate;
import org.houvast.language.event.CaseEvent;

/**
 * The duties of a case, and those of which was noted that they became late.
 *
 * @param duties the duties
 * @param noted the ids of those that were noted
 */
public record NotedDuties(Duties duties, Set<String> noted) {

    /** Nothing happened yet. */
    public static final NotedDuties NONE = new NotedDuties(Duties.NONE, Set.of());

    public NotedDuties {
        noted = Set.copyOf(noted);
    }

    /** The duties after the next entry of the case. */
    public NotedDuties evolve(EventId entry, CaseEvent event) {
        return event instanceof DutyBecameLate late
                ? new NotedDuties(duties, with(late.duty()))
                : new NotedDuties(duties.evolve(entry, event), noted);
    }

    private Set<String> with(String duty) {
        var more = new HashSet<>(noted);
        more.add(duty);
        return more;
    }
}
