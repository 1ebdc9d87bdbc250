package org.houvast.language.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.houvast.language.EventId;
import org.houvast.language.duty.DutyFact.What;
import org.houvast.language.event.CaseEvent;

/**
 * The duties of a case, derived from its entries in whatever order they were recorded: what counts is the day on which
 * something happened. An entry that was withdrawn from view counts no more.
 *
 * @param facts what the entries mean for duties, in the order in which they were recorded
 */
public record Duties(List<DutyFact> facts) {

    /** Nothing happened yet. */
    public static final Duties NONE = new Duties(List.of());

    public Duties {
        facts = List.copyOf(facts);
    }

    /** The duties after the next entry of the case. */
    public Duties evolve(EventId entry, CaseEvent event) {
        return DutyFacts.of(entry, event).map(this::and).orElse(this);
    }

    private Duties and(DutyFact fact) {
        var more = new ArrayList<>(facts);
        more.add(fact);
        return new Duties(more);
    }

    /**
     * Every duty that has arisen by a day, the next of what comes back included, in the order of their days. While a
     * case is closed none falls due: those still open then have fallen away.
     */
    public List<Duty> by(LocalDate day) {
        var standing = standing();
        return Stream.of(
                        ReassessmentDuties.of(standing, day),
                        SessionDuties.of(standing),
                        TermDuties.of(standing),
                        AftercareDuties.of(standing),
                        ConsentDuties.of(standing))
                .flatMap(duties -> duties)
                .filter(duty -> !duty.since().isAfter(day))
                .filter(duty -> duty.met() != null || !fallenAway(duty, standing))
                .sorted(Comparator.comparing(Duty::due).thenComparing(Duty::id))
                .toList();
    }

    /** The first day after a day on which one of the duties that are known then will have become late. */
    public Optional<LocalDate> nextLate(LocalDate after) {
        return by(after).stream()
                .filter(duty -> duty.met() == null)
                .map(duty -> duty.due().plusDays(1))
                .filter(late -> late.isAfter(after))
                .findFirst();
    }

    private List<DutyFact> standing() {
        var withdrawn = facts.stream()
                .filter(fact -> fact.what() == What.WITHDRAWN)
                .map(DutyFact::subject)
                .toList();
        return facts.stream()
                .filter(fact -> !withdrawn.contains(fact.entry().value()))
                .toList();
    }

    /** A case that was closed before the day of the duty, and not opened again, asks for it no more. */
    private static boolean fallenAway(Duty duty, List<DutyFact> standing) {
        return standing.stream()
                .filter(fact -> fact.what() == What.CLOSED || fact.what() == What.REOPENED)
                .reduce((before, next) -> next)
                .filter(last -> last.what() == What.CLOSED && !last.on().isAfter(duty.due()))
                .isPresent();
    }
}
