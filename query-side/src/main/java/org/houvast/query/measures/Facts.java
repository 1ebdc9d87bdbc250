package org.houvast.query.measures;

import static org.houvast.query.measures.Fact.Kind.CASE_CLOSED;
import static org.houvast.query.measures.Fact.Kind.CASE_REOPENED;
import static org.houvast.query.measures.Fact.Kind.CLOSED;
import static org.houvast.query.measures.Fact.Kind.CORRECTED;
import static org.houvast.query.measures.Fact.Kind.GOAL;
import static org.houvast.query.measures.Fact.Kind.GOAL_MISSED;
import static org.houvast.query.measures.Fact.Kind.GOAL_REACHED;
import static org.houvast.query.measures.Fact.Kind.HOME;
import static org.houvast.query.measures.Fact.Kind.OPENED;
import static org.houvast.query.measures.Fact.Kind.PLACED;
import static org.houvast.query.measures.Fact.Kind.REFERRED;
import static org.houvast.query.measures.Fact.Kind.REGISTERED;
import static org.houvast.query.measures.Fact.Kind.RE_ENTRY;
import static org.houvast.query.measures.Fact.Kind.WITHDRAWN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.houvast.language.ChildId;
import org.houvast.language.closure.ClosureEvent.CaseClosed;
import org.houvast.language.closure.ClosureEvent.CaseReopened;
import org.houvast.language.concern.ConcernEvent.CaseOpened;
import org.houvast.language.concern.ConcernEvent.ChildRegistered;
import org.houvast.language.correction.CorrectionEvent.EntryCorrected;
import org.houvast.language.correction.CorrectionEvent.EntryWithdrawn;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.referral.ReferralEvent.LongTermFosterCareReferred;
import org.houvast.language.reunification.ReunificationEvent.ChildReturnedHome;
import org.houvast.language.reunification.ReunificationEvent.ReEntryOccurred;
import org.houvast.language.stay.StayEvent.ChildPlaced;
import org.houvast.language.team.TeamEvent.TrajectoryGoalChanged;
import org.houvast.language.team.TeamEvent.TrajectoryGoalSet;
import org.houvast.query.projecting.Entry;
import org.jspecify.annotations.Nullable;

/** The facts in an entry. */
final class Facts {

    private final Entry entry;
    private final CaseEvent event;
    private final List<Fact> facts = new ArrayList<>();

    private Facts(Entry entry, CaseEvent event) {
        this.entry = entry;
        this.event = event;
    }

    static List<Fact> in(Entry entry, CaseEvent event) {
        var facts = new Facts(entry, event);
        facts.collect();
        return facts.facts;
    }

    private void collect() {
        switch (event) {
            case CaseOpened opened -> add(OPENED, null, "");
            case ChildRegistered registered -> add(REGISTERED, registered.child(), "");
            case TrajectoryGoalSet set -> add(GOAL, set.child(), set.goal().code());
            case TrajectoryGoalChanged changed -> {
                add(GOAL, changed.child(), changed.from().code());
                add(GOAL, changed.child(), changed.to().code());
            }
            case ChildPlaced placed ->
                add(PLACED, placed.child(), placed.house().value());
            case ChildReturnedHome home -> add(HOME, home.child(), "");
            case ReEntryOccurred entered -> add(RE_ENTRY, entered.child(), "");
            case LongTermFosterCareReferred referred -> referred.children().forEach(child -> add(REFERRED, child, ""));
            case CaseClosed closed -> closed(closed);
            case CaseReopened reopened -> add(CASE_REOPENED, null, "");
            case EntryWithdrawn withdrawn ->
                add(WITHDRAWN, null, withdrawn.entry().value());
            case EntryCorrected corrected
            when corrected.happenedOn() != null ->
                add(CORRECTED, null, corrected.entry().value(), corrected.happenedOn());
            default -> {} // nothing that a measure counts
        }
    }

    private void closed(CaseClosed closed) {
        add(CASE_CLOSED, null, "");
        closed.closures()
                .forEach(
                        closure -> add(CLOSED, closure.child(), closure.reason().code()));
        closed.goals()
                .forEach(result -> add(
                        result.reached() ? GOAL_REACHED : GOAL_MISSED,
                        null,
                        result.goal().code()));
    }

    private void add(Fact.Kind kind, @Nullable ChildId child, String detail) {
        add(kind, child, detail, event.header().occurred());
    }

    private void add(Fact.Kind kind, @Nullable ChildId child, String detail, LocalDate on) {
        facts.add(new Fact(
                kind,
                child == null ? null : child.value(),
                detail,
                on,
                entry.recorded(),
                entry.position(),
                entry.id().value()));
    }
}
