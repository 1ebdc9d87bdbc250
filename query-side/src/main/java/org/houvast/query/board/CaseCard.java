package org.houvast.query.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.houvast.language.CaseId;
import org.houvast.language.ChildId;
import org.houvast.language.Personal;
import org.houvast.language.programme.ProfileVersion;

/**
 * A case, as far as the board needs to know.
 *
 * @param caseId its id
 * @param family the name of the family
 * @param programme the code of the programme
 * @param profile the version of the programme's profile
 * @param opened the day it was opened
 * @param closed whether it is closed
 * @param children its children, in the order in which they were noted
 * @param entries how many entries it has
 * @param lastOccurred the last day on which something happened
 */
public record CaseCard(
        String caseId,
        @Personal(of = "subject") String family,
        String programme,
        int profile,
        LocalDate opened,
        boolean closed,
        List<ChildCard> children,
        int entries,
        LocalDate lastOccurred) {

    private static final List<Phase> MOST_PRESSING = List.of(
            Phase.RETURNING,
            Phase.PAUSED,
            Phase.PLACED_AGAIN,
            Phase.IN_CARE,
            Phase.HOME,
            Phase.FOSTER_CARE,
            Phase.OPENED,
            Phase.CLOSED);

    public CaseCard {
        children = List.copyOf(children);
    }

    CaseId subject() {
        return new CaseId(caseId);
    }

    /** Where the case stands: where its child stands that asks most. */
    public Phase phase() {
        if (closed) {
            return Phase.CLOSED;
        }
        return MOST_PRESSING.stream()
                .filter(phase -> children.stream().anyMatch(child -> child.phase() == phase))
                .findFirst()
                .orElse(Phase.OPENED);
    }

    CaseCard named(String name) {
        return new CaseCard(caseId, name, programme, profile, opened, closed, children, entries, lastOccurred);
    }

    CaseCard in(ProfileVersion asked) {
        return new CaseCard(
                caseId,
                family,
                asked.programme().code(),
                asked.version(),
                opened,
                closed,
                children,
                entries,
                lastOccurred);
    }

    CaseCard closed(boolean is) {
        return new CaseCard(caseId, family, programme, profile, opened, is, children, entries, lastOccurred);
    }

    CaseCard counted(LocalDate on) {
        var last = on.isAfter(lastOccurred) ? on : lastOccurred;
        return new CaseCard(caseId, family, programme, profile, opened, closed, children, entries + 1, last);
    }

    CaseCard with(List<ChildId> some, LocalDate on, UnaryOperator<ChildCard> change) {
        var card = this;
        for (var child : some) {
            card = card.with(child, on, change);
        }
        return card;
    }

    CaseCard with(ChildId child, LocalDate on, UnaryOperator<ChildCard> change) {
        var changed = new ArrayList<>(children);
        int at = 0;
        while (at < changed.size() && !changed.get(at).child().equals(child.value())) {
            at++;
        }
        if (at < changed.size()) {
            changed.set(at, change.apply(changed.get(at)));
        } else {
            changed.add(change.apply(ChildCard.first(child.value(), on)));
        }
        return new CaseCard(caseId, family, programme, profile, opened, closed, changed, entries, lastOccurred);
    }
}
