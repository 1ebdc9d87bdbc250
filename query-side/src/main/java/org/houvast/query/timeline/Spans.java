package org.houvast.query.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.houvast.language.ChildId;
import org.houvast.language.closure.ClosureEvent.CaseClosed;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.reunification.AftercareOutcome;
import org.houvast.language.reunification.ReunificationEvent.AftercareEnded;
import org.houvast.language.reunification.ReunificationEvent.AftercareStarted;
import org.houvast.language.reunification.ReunificationEvent.ChildReturnedHome;
import org.houvast.language.reunification.ReunificationEvent.PhaseEvaluated;
import org.houvast.language.reunification.ReunificationEvent.PhaseStarted;
import org.houvast.language.reunification.ReunificationEvent.ReEntryOccurred;
import org.houvast.language.reunification.ReunificationEvent.ReturnPaused;
import org.houvast.language.reunification.ReunificationEvent.ReturnResumed;
import org.houvast.language.reunification.ReunificationEvent.ReturnReversed;
import org.houvast.language.stay.StayEvent.ChildMoved;
import org.houvast.language.stay.StayEvent.ChildPlaced;
import org.houvast.language.stay.StayEvent.PlacementEnded;
import org.houvast.query.projecting.Entry;
import org.jspecify.annotations.Nullable;

/** Where a child lived and what was under way, day by day: in the order in which it happened, not in which it was noted. */
final class Spans {

    private final Names names;
    private final List<Span> spans = new ArrayList<>();
    private @Nullable Span place;
    private @Nullable Span underWay;

    private Spans(Names names) {
        this.names = names;
    }

    static List<Span> of(ChildId child, History history, Names names) {
        var spans = new Spans(names);
        var days = history.days();
        history.entries().stream()
                .filter(entry -> entry.event() instanceof CaseEvent event
                        && event.children().contains(child))
                .sorted(Comparator.comparing(days::of).thenComparing(Entry::position))
                .forEach(entry -> spans.add(entry, days.of(entry)));
        spans.end();
        return spans.spans;
    }

    private void add(Entry entry, LocalDate on) {
        long at = entry.position();
        switch (entry.event()) {
            case ChildPlaced placed -> live(Span.Kind.STAY, on, names.house(placed.house()), at);
            case ChildMoved moved -> live(Span.Kind.STAY, on, names.house(moved.to()), at);
            case PlacementEnded ended -> leave(on);
            case ChildReturnedHome home -> {
                live(Span.Kind.HOME, on, "", at);
                stop(on);
            }
            case ReEntryOccurred entered -> live(Span.Kind.AWAY, on, "", at);
            case PhaseStarted started -> begin(Span.Kind.PHASE, on, String.valueOf(started.phase()), at);
            case ReturnPaused paused -> begin(Span.Kind.PAUSED, on, "", at);
            case PhaseEvaluated evaluated -> stop(on);
            case ReturnResumed resumed -> stop(on);
            case ReturnReversed reversed -> stop(on);
            case AftercareStarted started -> begin(Span.Kind.AFTERCARE, on, "", at);
            case AftercareEnded ended -> {
                if (ended.outcome() != AftercareOutcome.EXTEND) {
                    stop(on);
                }
            }
            case CaseClosed closed -> {
                stop(on);
                settle(on);
            }
            default -> {} // moves nobody
        }
    }

    private void live(Span.Kind kind, LocalDate on, String label, long at) {
        settle(on);
        place = new Span(kind, on, null, label, at);
    }

    /** A stay that ended because the child went home was ended by that already. */
    private void leave(LocalDate on) {
        if (place != null && place.kind() == Span.Kind.STAY) {
            settle(on);
        }
    }

    private void settle(LocalDate on) {
        if (place != null) {
            spans.add(place.until(on));
            place = null;
        }
    }

    private void begin(Span.Kind kind, LocalDate on, String label, long at) {
        stop(on);
        underWay = new Span(kind, on, null, label, at);
    }

    private void stop(LocalDate on) {
        if (underWay != null) {
            spans.add(underWay.until(on));
            underWay = null;
        }
    }

    private void end() {
        if (place != null) {
            spans.add(place);
        }
        if (underWay != null) {
            spans.add(underWay);
        }
    }
}
