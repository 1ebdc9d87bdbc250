package org.houvast.standalone.login;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows down guessing: after five wrong passwords for an account from one address it makes that address wait half a
 * minute for that account, then twice as long each time, a quarter of an hour at most. Kept in memory, for the 10,000
 * pairs tried last.
 */
final class GuessThrottle {

    private static final int FREE_TRIES = 5;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final int REMEMBERED = 10_000;

    private record Tries(int wrong, Instant notBefore) {}

    private final InstantSource time;
    private final Map<String, Tries> tries = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tries> eldest) {
            return size() > REMEMBERED;
        }
    };

    GuessThrottle(InstantSource time) {
        this.time = time;
    }

    /** How long this account must wait at this address; zero when it may try. */
    synchronized Duration wait(String account, String address) {
        var before = tries.get(key(account, address));
        return before == null || !before.notBefore.isAfter(time.instant())
                ? Duration.ZERO
                : Duration.between(time.instant(), before.notBefore);
    }

    synchronized void wrong(String account, String address) {
        tries.merge(key(account, address), new Tries(1, Instant.EPOCH), (before, first) -> after(before.wrong + 1));
    }

    synchronized void right(String account, String address) {
        tries.remove(key(account, address));
    }

    private Tries after(int wrong) {
        if (wrong < FREE_TRIES) {
            return new Tries(wrong, Instant.EPOCH);
        }
        var wait = FIRST_WAIT.multipliedBy(1L << Math.min(wrong - FREE_TRIES, 10));
        return new Tries(wrong, time.instant().plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait));
    }

    private static String key(String account, String address) {
        return account + '\n' + address;
    }
}
