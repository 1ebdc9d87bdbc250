package org.houvast.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class CoalescedTest {

    private static final Duration LONG = Duration.ofDays(1);

    private final Semaphore calls = new Semaphore(0);

    @Test
    void after_a_quiet_time_it_calls_at_once() {
        Runnable coalesced = new Coalesced(calls::release, LONG, LONG);
        coalesced.run();
        assertThat(calls.availablePermits()).isOne();
        coalesced.run();
        coalesced.run();
        assertThat(calls.availablePermits()).isOne();
    }

    @Test
    void what_is_asked_for_meanwhile_is_one_call_and_none_is_left_out() throws InterruptedException {
        Runnable coalesced = new Coalesced(calls::release, Duration.ofMillis(20), Duration.ofMillis(20));
        for (int i = 0; i < 100; i++) {
            coalesced.run();
        }
        assertThat(calls.tryAcquire(2, 1, TimeUnit.MINUTES)).isTrue();
        coalesced.run();
        assertThat(calls.tryAcquire(1, 1, TimeUnit.MINUTES)).isTrue();
    }

    @Test
    void while_much_is_asked_for_it_calls_less_and_less_often() throws InterruptedException {
        List<Long> times = new ArrayList<>();
        Runnable coalesced = new Coalesced(
                () -> {
                    times.add(System.nanoTime());
                    calls.release();
                },
                Duration.ofMillis(1),
                Duration.ofMillis(64));
        while (calls.availablePermits() < 8) {
            coalesced.run();
            Thread.onSpinWait();
        }
        // a timer is never early: 1, 2, 4, 8, 16, 32 and 64 ms lie between the first and the eighth
        assertThat(times.get(7) - times.getFirst())
                .isGreaterThan(Duration.ofMillis(2 + 4 + 8 + 16 + 32).toNanos());
    }
}
