package org.houvast.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A segment that {@code here} has claimed, and stored position 5 for. */
abstract class TokenClaimsSuite extends TokenStoreSuite {

    TokenClaimsSuite(Node node) {
        super(node);
    }

    @BeforeEach
    void claim() {
        here.initializeTokenSegments(TIMELINE, 2, at(3));
        here.fetchToken(TIMELINE, 0);
        time.pass(TICK);
        here.storeToken(at(5), TIMELINE, 0);
        time.pass(TICK);
    }

    @Test
    void claimed_by_one_it_is_refused_to_another() {
        assertRefused(() -> there.fetchToken(TIMELINE, 0));
        assertRefused(() -> there.storeToken(at(8), TIMELINE, 0));
        assertRefused(() -> there.extendClaim(TIMELINE, 0));
        assertRefused(() -> there.deleteToken(TIMELINE, 0));
        there.releaseClaim(TIMELINE, 0);
        here.extendClaim(TIMELINE, 0);
        assertThat(here.fetchToken(TIMELINE, 0)).isEqualTo(at(5));
    }

    @Test
    void let_go_it_is_free_for_another() {
        here.releaseClaim(TIMELINE, 0);
        assertThat(there.fetchToken(TIMELINE, 0)).isEqualTo(at(5));
        assertRefused(() -> here.storeToken(at(6), TIMELINE, 0));
        assertRefused(() -> here.extendClaim(TIMELINE, 0));
        assertThat(there.fetchToken(TIMELINE, 0)).isEqualTo(at(5));
    }

    @Test
    void abandoned_it_is_taken_over_after_the_timeout_and_no_sooner() {
        assertRefused(() -> there.fetchToken(TIMELINE, 0));
        time.pass(TIMEOUT.minus(TICK));
        assertRefused(() -> there.fetchToken(TIMELINE, 0));
        time.pass(TICK.plus(TICK));
        assertThat(there.fetchToken(TIMELINE, 0)).isEqualTo(at(5));
    }

    @Test
    void taken_over_it_is_lost_to_its_old_owner() {
        takenOverThere();
        assertRefused(() -> here.storeToken(at(6), TIMELINE, 0));
        assertRefused(() -> here.extendClaim(TIMELINE, 0));
        assertRefused(() -> here.deleteToken(TIMELINE, 0));
        assertRefused(() -> here.fetchToken(TIMELINE, 0));
        here.releaseClaim(TIMELINE, 0);
        there.extendClaim(TIMELINE, 0);
        assertThat(there.fetchToken(TIMELINE, 0)).isEqualTo(at(5));
    }

    @Test
    void a_process_that_stood_still_cannot_set_back_what_another_has_done_since() {
        takenOverThere();
        there.storeToken(at(9), TIMELINE, 0);
        there.releaseClaim(TIMELINE, 0);
        assertRefused(() -> here.storeToken(at(6), TIMELINE, 0));
        assertThat(there.fetchToken(TIMELINE, 0)).isEqualTo(at(9));
    }

    @Test
    void a_process_that_claimed_nothing_stores_nothing() {
        assertRefused(() -> there.storeToken(at(8), TIMELINE, 1));
        assertRefused(() -> there.deleteToken(TIMELINE, 1));
        assertThat(here.fetchToken(TIMELINE, 1)).isEqualTo(at(3));
    }

    @Test
    void kept_alive_it_is_never_taken_over() {
        for (int i = 0; i < 3; i++) {
            assertRefused(() -> there.fetchToken(TIMELINE, 0));
            time.pass(TIMEOUT.minus(TICK));
            here.extendClaim(TIMELINE, 0);
            assertRefused(() -> there.fetchToken(TIMELINE, 0));
            time.pass(TIMEOUT.minus(TICK));
            here.storeToken(at(6 + i), TIMELINE, 0);
        }
        assertRefused(() -> there.fetchToken(TIMELINE, 0));
    }

    @Test
    void storing_the_same_place_again_at_once_is_no_loss_of_the_claim() {
        here.storeToken(at(6), TIMELINE, 0);
        here.storeToken(at(6), TIMELINE, 0);
        here.extendClaim(TIMELINE, 0);
        here.extendClaim(TIMELINE, 0);
        assertThat(here.fetchToken(TIMELINE, 0)).isEqualTo(at(6));
    }

    @Test
    void it_comes_back_at_once_to_a_process_of_the_same_name() {
        TokenStore restarted = store(database, "here", clockHere);
        assertThat(restarted.fetchToken(TIMELINE, 0)).isEqualTo(at(5));
        time.pass(TICK);
        restarted.storeToken(at(6), TIMELINE, 0);
        assertRefused(() -> there.fetchToken(TIMELINE, 0));
    }

    @Test
    void of_many_that_want_it_at_once_one_gets_it() throws ExecutionException, InterruptedException {
        CountDownLatch ready = new CountDownLatch(1);
        List<Future<Boolean>> claims = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
            for (int i = 0; i < 16; i++) {
                TokenStore one = store(database, "node-" + i, clockThere);
                claims.add(threads.submit(() -> {
                    ready.await();
                    return claims(one);
                }));
            }
            ready.countDown();
        }
        int won = 0;
        for (Future<Boolean> claim : claims) {
            won += claim.get() ? 1 : 0;
        }
        assertThat(won).isEqualTo(1);
    }

    private static boolean claims(TokenStore store) {
        try {
            store.fetchToken(TIMELINE, 1);
            return true;
        } catch (UnableToClaimTokenException e) {
            return false;
        }
    }

    private void takenOverThere() {
        assertRefused(() -> there.fetchToken(TIMELINE, 0));
        time.pass(TIMEOUT.plus(TICK));
        there.fetchToken(TIMELINE, 0);
        time.pass(TICK);
    }
}
