package org.houvast.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class RecordingClockTest {

    private static final Instant THEN = Instant.parse("2019-09-01T08:00:00.123456Z");

    private final RecordingClock clock = new RecordingClock();

    @Test
    void it_tells_the_systems_time_to_the_millisecond() {
        Instant before = Instant.now().minusMillis(1);
        Instant now = clock.instant();
        assertThat(now).isBetween(before, Instant.now());
        assertThat(now).isEqualTo(now.truncatedTo(ChronoUnit.MILLIS));
    }

    @Test
    void it_tells_the_time_it_was_told_until_that_ends() {
        Instant told = RecordingClock.at(THEN, () -> clock.instant());
        assertThat(told).isEqualTo(Instant.parse("2019-09-01T08:00:00.123Z"));
        assertThat(clock.instant()).isAfter(Instant.parse("2024-01-01T00:00:00Z"));
    }

    @Test
    void it_tells_other_threads_their_own_time() {
        RecordingClock.at(THEN, () -> {
            Instant elsewhere = CompletableFuture.supplyAsync(clock::instant).join();
            assertThat(elsewhere).isAfter(Instant.parse("2024-01-01T00:00:00Z"));
            return elsewhere;
        });
    }
}
