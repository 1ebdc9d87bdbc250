package org.houvast.ledger.model;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.houvast.ledger.model.ModelledLedger.Trouble;

/** Random courses of steps: most of them append, some of what is appended has no place any more. */
final class Steps {

    private static final int STREAMS = 4;
    static final int READERS = 3;

    private Steps() {}

    static Arbitrary<List<Step>> courses() {
        return step().list().ofMinSize(4).ofMaxSize(25);
    }

    private static Arbitrary<Step> step() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, append()),
                Tuple.of(4, read()),
                Tuple.of(1, Arbitraries.of(new Step.Sign())),
                Tuple.of(1, Arbitraries.of(new Step.Crash())));
    }

    private static Arbitrary<Step> append() {
        var trouble = Arbitraries.frequency(
                Tuple.of(6, Trouble.NONE), Tuple.of(1, Trouble.REQUEST_LOST), Tuple.of(1, Trouble.ANSWER_LOST));
        return Combinators.combine(draft().list().ofMinSize(1).ofMaxSize(4), trouble)
                .as(Step.Append::new);
    }

    private static Arbitrary<Step.Draft> draft() {
        return Combinators.combine(Arbitraries.integers().between(0, STREAMS), seldom(), seldom())
                .as(Step.Draft::new);
    }

    private static Arbitrary<Boolean> seldom() {
        return Arbitraries.frequency(Tuple.of(9, false), Tuple.of(1, true));
    }

    private static Arbitrary<Step> read() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, READERS - 1),
                        Arbitraries.integers().between(1, 6))
                .as(Step.Read::new);
    }
}
