package org.houvast.standalone.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GuessThrottleTest {

    private Instant now = Instant.parse("2026-01-01T12:00:00Z");
    private final GuessThrottle throttle = new GuessThrottle(() -> now);

    @Test
    void four_wrong_passwords_cost_nothing_and_the_fifth_half_a_minute() {
        guess(4);
        assertThat(throttle.wait("anna", "10.0.0.1")).isZero();
        guess(1);
        assertThat(throttle.wait("anna", "10.0.0.1")).isEqualTo(Duration.ofSeconds(30));
        now = now.plusSeconds(30);
        assertThat(throttle.wait("anna", "10.0.0.1")).isZero();
    }

    @Test
    void each_further_one_doubles_the_wait_up_to_a_quarter_of_an_hour() {
        guess(6);
        assertThat(throttle.wait("anna", "10.0.0.1")).isEqualTo(Duration.ofMinutes(1));
        guess(100);
        assertThat(throttle.wait("anna", "10.0.0.1")).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void others_and_the_same_person_elsewhere_do_not_wait() {
        guess(10);
        assertThat(throttle.wait("bram", "10.0.0.1")).isZero();
        assertThat(throttle.wait("anna", "10.0.0.2")).isZero();
    }

    @Test
    void the_right_password_starts_over() {
        guess(4);
        throttle.right("anna", "10.0.0.1");
        guess(4);
        assertThat(throttle.wait("anna", "10.0.0.1")).isZero();
    }

    @Test
    void the_oldest_of_too_many_pairs_is_forgotten() {
        guess(10);
        IntStream.range(0, 9_999).forEach(other -> throttle.wrong("guess-" + other, "10.0.0.1"));
        assertThat(throttle.wait("anna", "10.0.0.1")).isPositive();
        IntStream.range(9_999, 20_000).forEach(other -> throttle.wrong("guess-" + other, "10.0.0.1"));
        assertThat(throttle.wait("anna", "10.0.0.1")).isZero();
    }

    private void guess(int times) {
        IntStream.range(0, times).forEach(time -> throttle.wrong("anna", "10.0.0.1"));
    }
}
