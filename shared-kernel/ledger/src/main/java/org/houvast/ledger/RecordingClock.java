package org.houvast.ledger;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * The clock that says when an entry is recorded, to the millisecond. Inside {@link #at} the time stands still at a given
 * moment, for the calling thread only: so a demonstration or an import plays the past through the ordinary commands
 * while others work in the present.
 */
public final class RecordingClock extends Clock {

    private static final ScopedValue<Instant> GIVEN = ScopedValue.newInstance();

    private final ZoneId zone;

    /** The system's clock in UTC, except inside {@link #at}. */
    public RecordingClock() {
        this(ZoneOffset.UTC);
    }

    private RecordingClock(ZoneId zone) {
        this.zone = zone;
    }

    /** Runs something at a given moment. */
    public static <R, X extends Throwable> R at(Instant moment, ScopedValue.CallableOp<? extends R, X> action)
            throws X {
        return ScopedValue.where(GIVEN, moment).call(action);
    }

    @Override
    public Instant instant() {
        return GIVEN.orElse(Instant.now()).truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new RecordingClock(other);
    }
}
