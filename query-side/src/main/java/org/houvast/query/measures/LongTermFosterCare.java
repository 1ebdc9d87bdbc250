package org.houvast.query.measures;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** {@code long-term-foster-care}, version 1: its definition is its specification. */
final class LongTermFosterCare implements Measure {

    @Override
    public Judgement family(Family family) {
        var guided = family.guided();
        if (guided.isEmpty()) {
            return Judgement.excluded("not-guided");
        }
        var referred = guided.stream()
                .flatMap(child -> family.referred(child).stream())
                .min(Comparator.naturalOrder());
        if (referred.isPresent()) {
            return Judgement.achieved(referred.get());
        }
        var ended = guided.stream().map(family::ended).toList();
        return ended.stream().allMatch(Optional::isPresent)
                ? Judgement.missedOrOpen(
                        ended.stream().flatMap(Optional::stream).max(Comparator.naturalOrder()))
                : Judgement.OPEN;
    }

    @Override
    public Judgement child(Family family, String child) {
        if (family.firstPlaced(child).isEmpty()) {
            return Judgement.excluded("not-guided");
        }
        return family.referred(child)
                .map((LocalDate on) -> Judgement.achieved(on))
                .orElseGet(() -> Judgement.missedOrOpen(family.ended(child)));
    }
}
