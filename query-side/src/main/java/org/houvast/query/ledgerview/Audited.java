package org.houvast.query.ledgerview;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An audit of the whole ledger, as far as it is.
 *
 * @param state {@code under-way}, {@code ended}, or {@code interrupted}: the process did not live to end it
 * @param by the account that asked for it
 * @param roles the codes of the roles in which it did
 * @param began when it began
 * @param ended when it ended; absent of one that did not
 * @param checked how many entries were looked at; of one that was interrupted, how many at least
 * @param size up to which position it goes; 0 before its first step
 * @param altered whether something is not as it was recorded
 * @param found what it found, the first hundred; what is not an alteration is there too
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Audited(
        State state,
        String by,
        List<String> roles,
        Instant began,
        @Nullable Instant ended,
        long checked,
        long size,
        boolean altered,
        List<Verification.Found> found) {

    public Audited {
        roles = List.copyOf(roles);
        found = List.copyOf(found);
    }

    /** Where an audit stands. */
    public enum State {
        UNDER_WAY,
        ENDED,
        INTERRUPTED;

        /** Its code: {@code under-way}. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Whether it is under way. */
    public boolean underWay() {
        return state == State.UNDER_WAY;
    }
}
