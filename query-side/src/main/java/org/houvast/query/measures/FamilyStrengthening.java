package org.houvast.query.measures;

import org.houvast.language.team.TrajectoryGoal;

/** {@code family-strengthening-achieved}, version 1: its definition is its specification. */
final class FamilyStrengthening implements Measure {

    @Override
    public Judgement family(Family family) {
        if (family.withGoal(TrajectoryGoal.FAMILY_STRENGTHENING).isEmpty()) {
            return Judgement.excluded("other-goal");
        }
        var closed = family.closed().orElse(null);
        if (closed == null) {
            return Judgement.OPEN;
        }
        return family.judged(TrajectoryGoal.FAMILY_STRENGTHENING)
                .map(reached -> reached ? Judgement.achieved(closed) : Judgement.missed(closed))
                .orElseGet(() -> Judgement.excluded("no-result"));
    }

    @Override
    public Judgement child(Family family, String child) {
        throw new UnsupportedOperationException("Family strengthening is judged by family");
    }
}
