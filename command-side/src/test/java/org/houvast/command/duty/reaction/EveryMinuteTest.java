package org.houvast.command.duty.reaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class EveryMinuteTest {

    @Test
    void it_looks_when_it_starts() throws InterruptedException {
        var looked = new CountDownLatch(1);
        var clock = new EveryMinute(looked::countDown);
        clock.start();
        assertThat(looked.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(clock.isRunning()).isTrue();
        clock.stop();
        assertThat(clock.isRunning()).isFalse();
    }

    @Test
    void a_look_that_fails_is_followed_by_the_next() throws InterruptedException {
        var looked = new CountDownLatch(3);
        var clock = new EveryMinute(
                () -> {
                    looked.countDown();
                    throw new IllegalStateException("No answer");
                },
                Duration.ofMillis(1));
        clock.start();
        assertThat(looked.await(10, TimeUnit.SECONDS)).isTrue();
        clock.stop();
    }
}
