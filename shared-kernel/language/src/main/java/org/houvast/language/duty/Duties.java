package org.houvast.language.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.houvast.language.EventId;
import org.houvast.language.event.CaseEvent;

/**
 * The duties of a case, derived from its entries in whatever order they were recorded: what counts is the day on which
 * something happened, as it was corrected last. An entry that was withdrawn from view counts no more.
 *
 * @param facts what the entries mean for duties, in the order in which they were recorded
 */
public record Duties(List<DutyFact> facts) {

    /** Nothing happened yet. */
    public static final Duties NONE = new Duties(List.of());

    private static final Comparator<Duty> ORDER =
            Comparator.comparing(Duty::due).thenComparing(Duty::id);

    public Duties {
        facts = List.copyOf(facts);
    }

    /** The duties after the next entry of the case. */
    public Duties evolve(EventId entry, CaseEvent event) {
        var next = factsOf(entry, event);
        if (next.isEmpty()) {
            return this;
        }
        var more = new ArrayList<>(facts);
        more.addAll(next);
        return new Duties(more);
    }

    /** What an entry means for duties; nothing for most. */
    public static List<DutyFact> factsOf(EventId entry, CaseEvent event) {
        return FactsOfEntries.of(entry, event);
    }

    /** The duties of what had happened by the end of a day, as far as it is known. */
    public Duties asOf(LocalDate day) {
        return new Duties(DutyFacts.standing(facts).recorded().stream()
                .filter(fact -> !fact.on().isAfter(day))
                .toList());
    }

    /**
     * Every duty that has arisen by a day, the next of what comes back included, in the order of their days. One whose
     * day came while the case was closed has fallen away.
     */
    public List<Duty> by(LocalDate day) {
        return arisen(day, DutyFacts.standing(facts)).sorted(ORDER).toList();
    }

    /** The same of facts that stand, in no order. */
    static Stream<Duty> arisen(LocalDate day, DutyFacts standing) {
        return all(day, standing).filter(duty -> !duty.since().isAfter(day));
    }

    /**
     * Those that somebody has to be told of on a day: late on it, and not done by anything that is known. Nobody is told
     * of a case that is closed.
     */
    public List<Duty> late(LocalDate day) {
        var standing = DutyFacts.standing(facts);
        return Closings.of(standing).on(LocalDate.MAX)
                ? List.of()
                : arisen(day, standing)
                        .filter(duty -> duty.met() == null && duty.on(day) == DutyState.LATE)
                        .sorted(ORDER)
                        .toList();
    }

    /** The first day after a day on which one of the duties that follow from what is known now becomes late. */
    public Optional<LocalDate> nextLate(LocalDate after) {
        return all(after, DutyFacts.standing(facts))
                .filter(duty -> duty.on(duty.lateFrom()) == DutyState.LATE)
                .map(Duty::lateFrom)
                .filter(late -> late.isAfter(after))
                .min(Comparator.naturalOrder());
    }

    /** Every duty, also those that show later; of what comes back, all up to a day and the next. */
    private static Stream<Duty> all(LocalDate upTo, DutyFacts standing) {
        var closed = Closings.of(standing);
        return Stream.of(
                        TalkDuties.of(standing),
                        SafetyPlanDuties.of(standing),
                        FollowUpDuties.of(standing),
                        ReassessmentDuties.of(standing, upTo),
                        SessionDuties.of(standing),
                        ContactDuties.of(standing),
                        CoreDomainDuties.of(standing, upTo),
                        NetworkDuties.of(standing),
                        PartnerDuties.of(standing),
                        TermDuties.of(standing),
                        PhaseDuties.of(standing),
                        AftercareDuties.of(standing),
                        ServiceDuties.of(standing),
                        ConsentDuties.of(standing),
                        GoalDuties.of(standing),
                        HearingDuties.of(standing),
                        FilmingDuties.of(standing))
                .flatMap(duties -> duties)
                .filter(duty -> duty.met() != null || !closed.on(duty.due()));
    }
}
