package org.houvast.command.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.houvast.language.ChildId;
import org.houvast.language.EventId;
import org.houvast.language.correction.CorrectionEvent.EntryCorrected;
import org.houvast.language.correction.CorrectionEvent.EntryWithdrawn;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.intake.AdmissionOutcome;
import org.houvast.language.intake.IntakeEvent.AdmissionDecided;
import org.houvast.language.intake.IntakeEvent.IntakeCompleted;
import org.houvast.language.intake.IntakeEvent.IntakeElementRecorded;
import org.houvast.language.intake.IntakeEvent.IntakeRequested;
import org.jspecify.annotations.Nullable;

/**
 * The intake of a case as it stands. One is under way from its request to the decision to admit or decline; a request
 * after that begins the next. A request meanwhile adds its children, so that the intake is completed anew.
 *
 * @param requested whether one was ever requested
 * @param underWay whether one is under way
 * @param children the children whom it is about
 * @param parts what was recorded of its elements, in the order in which it was recorded
 * @param completed the entry that completed it; null while it is not completed
 */
public record Intake(
        boolean requested,
        boolean underWay,
        List<ChildId> children,
        List<IntakePart> parts,
        @Nullable EventId completed) {

    /** A case in which no intake was requested. */
    public static final Intake NONE = new Intake(false, false, List.of(), List.of(), null);

    public Intake {
        children = List.copyOf(children);
        parts = List.copyOf(parts);
    }

    /** The intake after the next entry of the case. */
    public Intake evolve(EventId entry, CaseEvent event) {
        return switch (event) {
            case IntakeRequested e -> underWay ? with(e.children()) : next(e.children());
            case IntakeElementRecorded e -> with(IntakePart.of(entry, e));
            case IntakeCompleted e -> completed(entry);
            case AdmissionDecided e -> decided(e.outcome());
            case EntryWithdrawn e -> without(e.entry());
            case EntryCorrected e -> corrected(e.entry(), e.happenedOn());
            default -> this;
        };
    }

    /** What was recorded before the first request belongs to the first intake. */
    private Intake next(List<ChildId> about) {
        return new Intake(true, true, about, requested ? List.of() : parts, null);
    }

    private Intake with(List<ChildId> more) {
        var all = new LinkedHashSet<>(children);
        return all.addAll(more) ? new Intake(true, true, List.copyOf(all), parts, null) : this;
    }

    private Intake with(IntakePart part) {
        var more = new ArrayList<>(parts);
        more.add(part);
        return new Intake(requested, underWay, children, more, completed);
    }

    private Intake completed(@Nullable EventId by) {
        return new Intake(requested, underWay, children, parts, by);
    }

    private Intake decided(AdmissionOutcome outcome) {
        return switch (outcome) {
            case ADMIT, DECLINE -> new Intake(requested, false, children, parts, completed);
            case MORE_INFORMATION -> completed(null);
            case WAITING_LIST -> this;
        };
    }

    private Intake corrected(EventId entry, @Nullable LocalDate day) {
        return day == null
                ? this
                : new Intake(
                        requested,
                        underWay,
                        children,
                        parts.stream()
                                .map(part -> part.entry().equals(entry) ? part.on(day) : part)
                                .toList(),
                        completed);
    }

    private Intake without(EventId withdrawn) {
        var left =
                parts.stream().filter(part -> !part.entry().equals(withdrawn)).toList();
        var by = Stream.ofNullable(completed)
                .filter(entry -> !entry.equals(withdrawn))
                .findFirst();
        return new Intake(requested, underWay, children, left, by.orElse(null));
    }
}
