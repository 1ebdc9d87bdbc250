package org.houvast.ledger;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Notices claims that nobody keeps alive. An owner counts its claim's beat up; a claim whose beat stood still here for
 * the whole timeout is given up. No clock of another machine is ever compared with ours.
 */
final class ClaimWatch {

    private final long timeoutNanos;
    private final LongSupplier nanoTime;
    private final Map<String, Seen> seen = new ConcurrentHashMap<>();

    ClaimWatch(Duration timeout, LongSupplier nanoTime) {
        this.timeoutNanos = timeout.toNanos();
        this.nanoTime = nanoTime;
    }

    /** A claim as it was when it was first seen so. */
    record Claim(@Nullable String owner, long beat) {}

    private record Seen(Claim claim, long since) {}

    /** Notes the claim of another on a token. */
    void saw(String token, Claim claim) {
        seen.merge(
                token,
                new Seen(claim, nanoTime.getAsLong()),
                (before, now) -> before.claim().equals(claim) ? before : now);
    }

    /** The claim that may be taken over, if it is still the same. */
    Optional<Claim> givenUp(String token) {
        return Optional.ofNullable(seen.get(token))
                .filter(noted -> nanoTime.getAsLong() - noted.since() >= timeoutNanos)
                .map(Seen::claim);
    }

    void forget(String token) {
        seen.remove(token);
    }
}
