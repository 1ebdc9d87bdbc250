package org.houvast.command.deciding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.houvast.language.ChildId;
import org.houvast.language.EventId;
import org.houvast.language.HouseId;
import org.houvast.language.correction.CorrectionEvent.EntryCorrected;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.stay.PlacementOutcome;
import org.houvast.language.stay.StayEvent.ChildMoved;
import org.houvast.language.stay.StayEvent.ChildPlaced;
import org.houvast.language.stay.StayEvent.PlacementDecided;
import org.houvast.language.stay.StayEvent.PlacementEnded;
import org.houvast.language.stay.StayEvent.TermExtended;

/**
 * The placements of the children of a case, which many deciders ask about.
 *
 * @param all every placement, in the order in which they were recorded
 * @param kept the houses in which a place is kept, by the child for whom, in the order in which that was decided
 */
public record Placements(List<Placement> all, Map<ChildId, HouseId> kept) {

    /** No child was placed yet. */
    public static final Placements NONE = new Placements(List.of(), Map.of());

    public Placements {
        all = List.copyOf(all);
        kept = Collections.unmodifiableMap(new LinkedHashMap<>(kept));
    }

    /** The placements that are under way. */
    public Stream<Placement> underWay() {
        return all.stream().filter(Placement::underWay);
    }

    /** The placement of a child that is under way. */
    public Optional<Placement> of(ChildId child) {
        return underWay().filter(placement -> placement.child().equals(child)).findFirst();
    }

    /** The placement of a child on a day; of two that meet on that day, the later. */
    public Optional<Placement> of(ChildId child, LocalDate day) {
        return all.stream()
                .filter(placement -> placement.child().equals(child) && placement.covers(day))
                .reduce((before, next) -> next);
    }

    /** The placement of the case that began first: with it the guidance starts. */
    public Optional<Placement> first() {
        return all.stream().min(Comparator.comparing(Placement::since));
    }

    /** The placements after the next entry of the case. */
    public Placements evolve(EventId entry, CaseEvent event) {
        return switch (event) {
            case PlacementDecided e -> new Placements(all, keeping(e));
            case ChildPlaced e -> new Placements(with(entry, e), without(e.child()));
            case ChildMoved e -> changed(e.child(), placement -> placement.in(e.to()));
            case PlacementEnded e ->
                changed(e.child(), placement -> placement.endedOn(e.header().occurred(), entry));
            case TermExtended e -> changed(e.child(), placement -> placement.extended(e.until(), entry));
            case EntryCorrected e -> corrected(e);
            default -> this;
        };
    }

    private Placements corrected(EntryCorrected e) {
        return new Placements(
                all.stream().map(placement -> placement.corrected(e)).toList(), kept);
    }

    private List<Placement> with(EventId entry, ChildPlaced e) {
        var more = new ArrayList<>(all);
        more.add(new Placement(e.child(), e.house(), e.header().occurred(), null, null, entry, null, null));
        return more;
    }

    private Map<ChildId, HouseId> keeping(PlacementDecided e) {
        var places = without(e.child());
        if (e.outcome() != PlacementOutcome.NOT_PLACE) {
            places.put(e.child(), e.house());
        }
        return places;
    }

    private Map<ChildId, HouseId> without(ChildId child) {
        var places = new LinkedHashMap<>(kept);
        places.remove(child);
        return places;
    }

    private Placements changed(ChildId child, UnaryOperator<Placement> change) {
        return new Placements(
                all.stream()
                        .map(placement ->
                                placement.underWay() && placement.child().equals(child)
                                        ? change.apply(placement)
                                        : placement)
                        .toList(),
                kept);
    }
}
