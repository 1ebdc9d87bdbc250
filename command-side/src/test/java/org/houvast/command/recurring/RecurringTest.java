package org.houvast.command.recurring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RecurringTest {

    @Test
    void it_begins_when_the_product_starts() throws InterruptedException {
        var done = new CountDownLatch(1);
        var recurring = new Recurring("looking", Duration.ofMinutes(1), done::countDown);
        recurring.start();
        assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(recurring.isRunning()).isTrue();
        recurring.stop();
        assertThat(recurring.isRunning()).isFalse();
    }

    @Test
    void a_time_that_fails_is_followed_by_the_next() throws InterruptedException {
        var done = new CountDownLatch(3);
        var recurring = new Recurring("looking", Duration.ofMillis(1), () -> {
            done.countDown();
            throw new IllegalStateException("No answer");
        });
        recurring.start();
        assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        recurring.stop();
    }
}
