package org.houvast.ledger;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;

/** Time that passes when a test says so, the same for all machines, and the wall clocks by which they tell it. */
final class TestTime {

    private static final Instant START = Instant.parse("2026-03-01T09:00:00Z");

    // a monotonic clock may start anywhere
    private static final long ORIGIN = -17;

    private final AtomicLong passed = new AtomicLong();

    void pass(Duration time) {
        passed.addAndGet(time.toNanos());
    }

    /** What {@link System#nanoTime()} would say. */
    long nanoTime() {
        return ORIGIN + passed.get();
    }

    /** The clock of a machine that is ahead of the others, or behind by a negative time. */
    WallClock clockAheadBy(Duration ahead) {
        return new WallClock(ahead);
    }

    /** A wall clock, which can be set. */
    final class WallClock extends Clock {

        private Duration ahead;

        private WallClock(Duration ahead) {
            this.ahead = ahead;
        }

        void setAheadBy(Duration time) {
            this.ahead = time;
        }

        long nanoTime() {
            return TestTime.this.nanoTime();
        }

        @Override
        public Instant instant() {
            return START.plusNanos(passed.get()).plus(ahead);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("nobody here needs another zone");
        }
    }
}
