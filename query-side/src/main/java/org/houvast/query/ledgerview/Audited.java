package org.houvast.query.ledgerview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An audit of the whole ledger, as far as it is.
 *
 * @param by the account that asked for it
 * @param began when it began
 * @param ended when it ended; absent while it is under way
 * @param checked how many entries were looked at
 * @param size up to which position it goes; 0 before its first step
 * @param altered whether something is not as it was recorded
 * @param found what it found, the first hundred; what is not an alteration is there too
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Audited(
        String by,
        Instant began,
        @Nullable Instant ended,
        long checked,
        long size,
        boolean altered,
        List<Verification.Found> found) {

    /** Whether it is under way. */
    public boolean underWay() {
        return ended == null;
    }
}
