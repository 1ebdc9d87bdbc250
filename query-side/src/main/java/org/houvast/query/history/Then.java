package org.houvast.query.history;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.houvast.language.ChildId;
import org.houvast.language.EventId;
import org.houvast.language.concern.ConcernEvent.CaseOpened;
import org.houvast.language.concern.ConcernEvent.ChildRegistered;
import org.houvast.language.consent.Consents;
import org.houvast.language.correction.CorrectionEvent.EntryWithdrawn;
import org.houvast.language.duty.Conformance;
import org.houvast.language.duty.DutyFact;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.safety.SafetyEvent.CaseHandedOver;
import org.houvast.language.team.ParentGoals;
import org.houvast.language.team.SimbaTeam;
import org.houvast.query.board.CaseCard;
import org.houvast.query.board.CaseCards;
import org.houvast.query.projecting.Entry;
import org.jspecify.annotations.Nullable;

/**
 * A case as its entries leave it, folded one after the other by the same functions as every other view: the card of the
 * board, the duties, the consents, the team and the goals that decisions are judged by. For one thread.
 */
final class Then {

    private @Nullable CaseCard card;
    private Consents consents = Consents.NONE;
    private SimbaTeam team = SimbaTeam.NONE;
    private ParentGoals goals = ParentGoals.NONE;
    private Risks risks = Risks.NONE;
    private int entries;
    private final List<DutyFact> facts = new ArrayList<>();
    private final List<Entry> responsible = new ArrayList<>();
    private final Set<ChildId> withClient = new HashSet<>();

    /** The case after these entries. */
    static Then of(Iterable<Entry> entries) {
        var then = new Then();
        entries.forEach(then::take);
        return then;
    }

    /** Takes in the next entry. */
    void take(Entry entry) {
        if (!(entry.event() instanceof CaseEvent event)) {
            return;
        }
        var id = entry.id();
        entries++;
        card = CaseCards.fold(card, id, event);
        consents = consents.evolve(id, event);
        team = team.evolve(id, event);
        goals = goals.evolve(id, event);
        risks = risks.evolve(id, event);
        facts.addAll(Conformance.factsOf(id, event));
        switch (event) {
            case CaseOpened opened -> responsible.add(entry);
            case CaseHandedOver handed -> responsible.add(entry);
            case ChildRegistered child when child.livesWithClient() -> withClient.add(child.child());
            case EntryWithdrawn withdrawn -> answersNoMore(withdrawn.entry());
            default -> {} // says nothing of these
        }
    }

    private void answersNoMore(EventId withdrawn) {
        responsible.removeIf(entry -> entry.id().equals(withdrawn));
    }

    /** How many entries were taken in. */
    int entries() {
        return entries;
    }

    /** The card of the board; empty before the first entry. */
    Optional<CaseCard> card() {
        return Optional.ofNullable(card);
    }

    /** What people said about consent. */
    Consents consents() {
        return consents;
    }

    /** Who joined and left the Simba team. */
    SimbaTeam team() {
        return team;
    }

    /** The goals of the parents. */
    ParentGoals goals() {
        return goals;
    }

    /** The factors, as assessed last. */
    Risks risks() {
        return risks;
    }

    /** The duties, and what the file must show. */
    Conformance conformance() {
        return new Conformance(facts);
    }

    /** The opening, or the last handing over that stands: it says who was responsible. */
    Optional<Entry> responsible() {
        return responsible.stream()
                .reduce((before, next) -> next.event()
                                .header()
                                .occurred()
                                .isBefore(before.event().header().occurred())
                        ? before
                        : next);
    }

    /** Whether a child was said to live with a client when it was noted. */
    boolean livesWithClient(ChildId child) {
        return withClient.contains(child);
    }
}
