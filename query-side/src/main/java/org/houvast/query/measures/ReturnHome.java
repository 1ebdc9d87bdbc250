package org.houvast.query.measures;

import java.time.LocalDate;
import java.util.Comparator;
import org.houvast.language.team.TrajectoryGoal;

/** {@code return-home-achieved}, version 1: its definition is its specification. */
final class ReturnHome implements Measure {

    @Override
    public Judgement family(Family family) {
        var hoped = family.withGoal(TrajectoryGoal.RETURN_HOME);
        if (hoped.isEmpty()) {
            return Judgement.excluded("other-goal");
        }
        var judged = hoped.stream().map(child -> hopedToReturn(family, child)).toList();
        return judged.stream()
                .filter(each -> each.outcome() == Outcome.NOT_ACHIEVED)
                .findFirst()
                .orElseGet(() -> judged.stream().anyMatch(each -> each.outcome() == Outcome.OPEN)
                        ? Judgement.OPEN
                        : Judgement.achieved(judged.stream()
                                .map(Judgement::on)
                                .max(Comparator.nullsFirst(Comparator.naturalOrder()))
                                .orElse(null)));
    }

    private static Judgement hopedToReturn(Family family, String child) {
        var home = family.home(child);
        var otherwise = family.endedOtherwise(child);
        boolean first = home.isPresent() && otherwise.map(home.get()::compareTo).orElse(0) <= 0;
        return first ? Judgement.achieved(home.get()) : Judgement.missedOrOpen(otherwise);
    }

    @Override
    public Judgement child(Family family, String child) {
        if (family.firstPlaced(child).isEmpty()) {
            return Judgement.excluded("not-guided");
        }
        return family.home(child)
                .map((LocalDate on) -> Judgement.achieved(on))
                .orElseGet(() -> Judgement.missedOrOpen(family.ended(child)));
    }
}
