package org.houvast.command.reunification;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.houvast.command.deciding.Placements;
import org.houvast.language.ChildId;
import org.houvast.language.EventId;
import org.houvast.language.correction.CorrectionEvent.EntryCorrected;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.reunification.AftercareOutcome;
import org.houvast.language.reunification.PhaseResult;
import org.houvast.language.reunification.ReunificationEvent.AftercareEnded;
import org.houvast.language.reunification.ReunificationEvent.AftercareStarted;
import org.houvast.language.reunification.ReunificationEvent.ChildReturnedHome;
import org.houvast.language.reunification.ReunificationEvent.PhaseEvaluated;
import org.houvast.language.reunification.ReunificationEvent.PhasedReturnPlanned;
import org.houvast.language.reunification.ReunificationEvent.ReEntryOccurred;
import org.houvast.language.reunification.ReunificationEvent.ReturnDecided;
import org.houvast.language.reunification.ReunificationEvent.ReturnPaused;
import org.houvast.language.reunification.ReunificationEvent.ReturnResumed;
import org.houvast.language.reunification.ReunificationEvent.ReturnReversed;
import org.houvast.language.stay.StayEvent.ChildPlaced;
import org.jspecify.annotations.Nullable;

/**
 * How far the return of the children of a case has come.
 *
 * @param placements the placements
 * @param returns the return of each child
 */
public record Reunification(Placements placements, Map<ChildId, ChildReturn> returns) {

    /** No return was decided yet. */
    public static final Reunification NONE = new Reunification(Placements.NONE, Map.of());

    public Reunification {
        returns = Map.copyOf(returns);
    }

    ChildReturn of(ChildId child) {
        return returns.getOrDefault(child, ChildReturn.NONE);
    }

    /** The state after the next entry of the case. */
    public Reunification evolve(EventId entry, CaseEvent event) {
        return new Reunification(placements.evolve(entry, event), returns(entry, event));
    }

    private Map<ChildId, ChildReturn> returns(EventId entry, CaseEvent event) {
        var day = event.header().occurred();
        return switch (event) {
            case ReturnDecided e -> changed(e, child -> child.decided(ToReturn.is(e.outcome())));
            case PhasedReturnPlanned e ->
                changed(e, child -> child.planned(e.phases().size()));
            case PhaseEvaluated e when e.result() == PhaseResult.GO_ON -> changed(e, child -> child.passed(e.phase()));
            case ReturnPaused e -> changed(e, child -> child.paused(true));
            case ReturnResumed e -> changed(e, child -> child.paused(false));
            case ReturnReversed e -> changed(e, child -> child.decided(false));
            case ChildReturnedHome e -> changed(e, child -> child.homeSince(day, entry));
            case ReEntryOccurred e -> changed(e, child -> child.away(true));
            case ChildPlaced e -> changed(e, child -> child.away(false));
            case AftercareStarted e -> changed(e, child -> child.aftercareUntil(e.plannedEnd(), entry));
            case AftercareEnded e -> changed(e, child -> child.aftercareUntil(after(e, child), entry));
            case EntryCorrected e -> corrected(e);
            default -> returns;
        };
    }

    private Map<ChildId, ChildReturn> corrected(EntryCorrected e) {
        var moved = new LinkedHashMap<>(returns);
        moved.replaceAll((child, home) -> home.corrected(e));
        return moved;
    }

    /** An extension of revision 2 did not name its day: the planned end stood. */
    private static @Nullable LocalDate after(AftercareEnded ended, ChildReturn child) {
        if (ended.outcome() != AftercareOutcome.EXTEND) {
            return null;
        }
        return ended.extendedTo() == null ? child.aftercareEnd() : ended.extendedTo();
    }

    /** The children of whom a condition holds, in the order of their ids. */
    private List<ChildId> whose(Predicate<ChildReturn> condition) {
        return returns.entrySet().stream()
                .filter(child -> condition.test(child.getValue()))
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(ChildId::value))
                .toList();
    }

    /** The children whose return was decided, and neither completed nor called off. */
    public List<ChildId> returning() {
        return whose(ChildReturn::underWay);
    }

    /** The children whose aftercare is under way. */
    public List<ChildId> inAftercare() {
        return whose(child -> child.aftercareEnd() != null);
    }

    /** The children who came home and did not leave since. */
    public List<ChildId> home() {
        return whose(ChildReturn::livesAtHome);
    }

    private Map<ChildId, ChildReturn> changed(CaseEvent event, UnaryOperator<ChildReturn> change) {
        var more = new LinkedHashMap<>(returns);
        event.children().forEach(child -> more.put(child, change.apply(of(child))));
        return more;
    }
}
