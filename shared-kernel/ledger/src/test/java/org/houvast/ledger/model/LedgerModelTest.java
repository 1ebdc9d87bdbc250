package org.houvast.ledger.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.sessions.JqwikSession;
import org.houvast.ledger.RealLedger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever happens to it, the ledger does what its model does; and the model notices a ledger that does not. */
class LedgerModelTest {

    private static final int COURSES = 300;

    @Provide
    Arbitrary<List<Step>> courses() {
        return Steps.courses();
    }

    @Property(shrinking = ShrinkingMode.BOUNDED)
    void does_what_the_model_does(@ForAll("courses") List<Step> course) {
        try (RealLedger ledger = new RealLedger()) {
            Course.run(ledger, course);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_planted_bug_is_noticed(BrokenLedger.Bug bug) {
        assertThat(noticed(bug)).as("courses on which %s is noticed", bug).isPositive();
    }

    @Test
    void nothing_is_noticed_where_no_bug_is_planted() {
        JqwikSession.run(() -> Steps.courses()
                .sampleStream()
                .limit(COURSES)
                .forEach(course -> assertThatCode(() -> Course.run(new BrokenLedger(null), course))
                        .doesNotThrowAnyException()));
    }

    private static int noticed(BrokenLedger.Bug bug) {
        int[] noticed = {0};
        JqwikSession.run(() -> Steps.courses().sampleStream().limit(COURSES).forEach(course -> {
            try {
                Course.run(new BrokenLedger(bug), course);
            } catch (AssertionError found) {
                noticed[0]++;
            }
        }));
        return noticed[0];
    }
}
