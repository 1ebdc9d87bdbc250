package org.houvast.language.duty;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.houvast.language.ChildId;
import org.houvast.language.EventId;
import org.houvast.language.event.CaseEvent;
import org.jspecify.annotations.Nullable;

/**
 * Whether a case was done as the rules ask: its duties, and what its file must show. Derived from its entries like
 * {@link Duties}, in whatever order they were recorded, as they were corrected last.
 *
 * @param facts what the entries mean for it, in the order in which they were recorded
 */
public record Conformance(List<DutyFact> facts) {

    private static final Comparator<Requirement> ORDER = Comparator.comparing(
                    Requirement::due, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Requirement::since)
            .thenComparing(Requirement::id);

    public Conformance {
        facts = List.copyOf(facts);
    }

    /** What an entry means for it; nothing for many. */
    public static List<DutyFact> factsOf(EventId entry, CaseEvent event) {
        return Stream.concat(Duties.factsOf(entry, event).stream(), NotesOfEntries.of(entry, event).stream())
                .toList();
    }

    /** The conformance of what had happened by the end of a day, as far as it is known. */
    public Conformance asOf(LocalDate day) {
        return new Conformance(new Duties(facts).asOf(day).facts());
    }

    /**
     * All that was asked for by a day, in the order of its days; what has no day yet comes last. What was not met when
     * the case was closed, and is closed still, is missing.
     */
    public List<Requirement> by(LocalDate day) {
        return asked(day).sorted(ORDER).toList();
    }

    /** What is open or late on a day, in the same order. */
    public List<Requirement> outstanding(LocalDate day) {
        return asked(day)
                .filter(asked -> asked.on(day).isOutstanding())
                .sorted(ORDER)
                .toList();
    }

    private Stream<Requirement> asked(LocalDate day) {
        var standing = DutyFacts.standing(facts);
        var closed = Closings.of(standing).since(day);
        var ends = endsOfStays(standing);
        return Stream.concat(
                        Duties.arisen(day, standing).map(duty -> Requirement.of(duty, endOfStay(duty, ends))),
                        notes(standing).filter(note -> !note.since().isAfter(day)))
                .map(asked -> closed.map(asked::lapsedOn).orElse(asked));
    }

    private static Stream<Requirement> notes(DutyFacts standing) {
        return Stream.of(
                        FirstStepNotes.of(standing),
                        ConcernNotes.of(standing),
                        SafetyNotes.of(standing),
                        IntakeNotes.of(standing),
                        StartConsents.of(standing),
                        AftercareNotes.of(standing),
                        DecisionForms.of(standing))
                .flatMap(notes -> notes);
    }

    /** The stay of a child that a placement began. */
    private record Placed(ChildId child, EventId by) {}

    private static Map<Placed, LocalDate> endsOfStays(DutyFacts standing) {
        var ends = new HashMap<Placed, LocalDate>();
        for (var stay : StayInCare.of(standing)) {
            var until = stay.until();
            if (until != null) {
                ends.put(new Placed(stay.child(), stay.placed().entry()), until);
            }
        }
        return ends;
    }

    /** What a stay asks for is asked for no more when it has ended. */
    private static @Nullable LocalDate endOfStay(Duty duty, Map<Placed, LocalDate> ends) {
        var child = duty.child();
        return child == null ? null : ends.get(new Placed(child, duty.cause()));
    }
}
