package org.houvast.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

class CoalescedTest {

    private long now = 1_000_000_000;
    private int calls;
    private final Deque<Runnable> later = new ArrayDeque<>();
    private final List<Long> waits = new ArrayList<>();
    private final Coalesced coalesced =
            new Coalesced(() -> calls++, Duration.ofMillis(40), Duration.ofMillis(320), () -> now, (task, nanos) -> {
                later.add(task);
                waits.add(Duration.ofNanos(nanos).toMillis());
            });

    private void ask(int times) {
        for (int i = 0; i < times; i++) {
            coalesced.run();
        }
    }

    private void afterMillis(long millis) {
        now += Duration.ofMillis(millis).toNanos();
    }

    private void theTimeComes() {
        afterMillis(waits.getLast());
        later.remove().run();
    }

    @Test
    void after_a_quiet_time_it_calls_at_once() {
        ask(1);
        assertThat(calls).isOne();
        afterMillis(41);
        ask(1);
        assertThat(calls).isEqualTo(2);
        assertThat(later).isEmpty();
    }

    @Test
    void what_is_asked_for_soon_after_is_one_call_at_its_time() {
        ask(1);
        afterMillis(30);
        ask(2);
        assertThat(calls).isOne();
        assertThat(waits).containsExactly(10L);
        theTimeComes();
        assertThat(calls).isEqualTo(2);
        ask(1);
        assertThat(waits).containsExactly(10L, 40L);
    }

    @Test
    void cancelled_it_calls_no_more_not_even_for_what_was_asked_before() {
        ask(2);
        coalesced.cancel();
        theTimeComes();
        ask(1);
        assertThat(calls).isOne();
    }

    @Test
    void who_has_ended_is_not_called_again_and_nobody_else_hears_of_it() {
        Coalesced ended = new Coalesced(
                () -> {
                    calls++;
                    throw new RejectedExecutionException("ended");
                },
                Duration.ZERO,
                Duration.ZERO,
                () -> now,
                (task, nanos) -> later.add(task));
        ended.run();
        afterMillis(1);
        ended.run();
        assertThat(calls).isOne();
    }

    @Test
    void while_much_is_asked_for_it_calls_less_and_less_often_and_then_as_before() {
        ask(1);
        for (int i = 0; i < 5; i++) {
            ask(10);
            theTimeComes();
        }
        assertThat(waits).containsExactly(40L, 80L, 160L, 320L, 320L);
        assertThat(calls).isEqualTo(6);
        ask(1);
        theTimeComes();
        ask(1);
        assertThat(waits).endsWith(320L, 40L);
    }
}
