package org.houvast.ledger;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Events that a processor has not handled, in their order: the first one failed, the others wait behind it.
 *
 * @param name what they have in common, usually the stream
 * @param beingTried whether somebody is handling them at this moment
 * @param letters the events, the next one to be handled first
 */
public record DeadSequence(String name, boolean beingTried, List<Letter> letters) {

    /** A sequence with its letters. */
    public DeadSequence {
        letters = List.copyOf(letters);
    }

    /**
     * One event that was not handled.
     *
     * @param position its position in the ledger
     * @param event its id
     * @param type its declared name
     * @param since when it became a dead letter
     * @param lastTouched when it was last tried, or else the same
     * @param tries how often it was handled in vain; 0 when it only waits behind another
     * @param cause the class of the last exception, or null when it only waits
     * @param place where that exception was thrown, and the classes of its causes; never its words
     */
    public record Letter(
            long position,
            String event,
            String type,
            Instant since,
            Instant lastTouched,
            int tries,
            @Nullable String cause,
            @Nullable String place) {}
}
