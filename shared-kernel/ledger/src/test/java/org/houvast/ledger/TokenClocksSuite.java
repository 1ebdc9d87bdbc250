package org.houvast.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Two processes on machines whose wall clocks differ, or are set while they run. */
abstract class TokenClocksSuite extends TokenStoreSuite {

    private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);

    TokenClocksSuite(Node node) {
        super(node);
    }

    @Test
    void a_machine_that_is_fast_takes_over_no_living_claim() {
        clockThere.setAheadBy(FIVE_MINUTES);
        claimedHere();
        assertRefused(() -> there.fetchToken(TIMELINE, 0));
        assertRefused(() -> there.storeToken(at(8), TIMELINE, 0));
        here.extendClaim(TIMELINE, 0);
    }

    @Test
    void a_machine_that_is_slow_keeps_its_living_claim() {
        clockHere.setAheadBy(FIVE_MINUTES.negated());
        claimedHere();
        assertRefused(() -> there.fetchToken(TIMELINE, 0));
        here.extendClaim(TIMELINE, 0);
    }

    @Test
    void what_a_fast_machine_abandoned_is_taken_over_in_time() {
        clockHere.setAheadBy(FIVE_MINUTES);
        claimedHere();
        assertTakenOverAfterTheTimeout();
    }

    @Test
    void a_slow_machine_takes_over_in_time() {
        clockThere.setAheadBy(FIVE_MINUTES.negated());
        claimedHere();
        assertTakenOverAfterTheTimeout();
    }

    @Test
    void clocks_that_are_set_back_keep_no_abandoned_claim_alive() {
        claimedHere();
        clockHere.setAheadBy(Duration.ofHours(-1));
        clockThere.setAheadBy(Duration.ofHours(-1));
        assertTakenOverAfterTheTimeout();
    }

    @Test
    void clocks_that_are_set_forward_end_no_living_claim() {
        claimedHere();
        clockHere.setAheadBy(Duration.ofHours(1));
        clockThere.setAheadBy(Duration.ofHours(1));
        assertRefused(() -> there.fetchToken(TIMELINE, 0));
        here.extendClaim(TIMELINE, 0);
    }

    private void claimedHere() {
        here.initializeTokenSegments(TIMELINE, 1, at(3));
        here.fetchToken(TIMELINE, 0);
        time.pass(TICK);
    }

    private void assertTakenOverAfterTheTimeout() {
        assertRefused(() -> there.fetchToken(TIMELINE, 0));
        time.pass(TIMEOUT.plus(TICK));
        assertThat(there.fetchToken(TIMELINE, 0)).isEqualTo(at(3));
    }
}
