package org.houvast.command.reunification;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.houvast.command.deciding.Placements;
import org.houvast.language.ChildId;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.reunification.AftercareOutcome;
import org.houvast.language.reunification.ReunificationEvent.AftercareEnded;
import org.houvast.language.reunification.ReunificationEvent.AftercareStarted;
import org.houvast.language.reunification.ReunificationEvent.ChildReturnedHome;
import org.houvast.language.reunification.ReunificationEvent.PhasedReturnPlanned;
import org.houvast.language.reunification.ReunificationEvent.ReEntryOccurred;
import org.houvast.language.reunification.ReunificationEvent.ReturnDecided;
import org.houvast.language.reunification.ReunificationEvent.ReturnReversed;
import org.houvast.language.stay.StayEvent.ChildPlaced;

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
    public Reunification evolve(CaseEvent event) {
        return new Reunification(placements.evolve(event), returns(event));
    }

    private Map<ChildId, ChildReturn> returns(CaseEvent event) {
        var day = event.header().occurred();
        return switch (event) {
            case ReturnDecided e -> changed(e, child -> child.decided(ToReturn.is(e.outcome())));
            case PhasedReturnPlanned e ->
                changed(e, child -> child.planned(e.phases().size()));
            case ReturnReversed e -> changed(e, child -> child.decided(false));
            case ChildReturnedHome e -> changed(e, child -> child.homeSince(day));
            case ReEntryOccurred e -> changed(e, child -> child.away(true));
            case ChildPlaced e -> changed(e, child -> child.away(false));
            case AftercareStarted e -> changed(e, child -> child.aftercareUntil(e.plannedEnd()));
            case AftercareEnded e
            when e.outcome() != AftercareOutcome.EXTEND -> changed(e, child -> child.aftercareUntil(null));
            default -> returns;
        };
    }

    private Map<ChildId, ChildReturn> changed(CaseEvent event, UnaryOperator<ChildReturn> change) {
        var more = new LinkedHashMap<>(returns);
        event.children().forEach(child -> more.put(child, change.apply(of(child))));
        return more;
    }
}
