package org.houvast.query.page;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something that cannot be answered at present, and may be later; its message says why and what to do. Becomes 503. */
public final class Unavailable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final @Nullable Duration soonest;

    /** Something that cannot be answered at present, and why; asking again soon is of no use. */
    public Unavailable(String why) {
        super(why);
        this.soonest = null;
    }

    /**
     * Something that is likely to be answered soon.
     *
     * @param soonest after how long it can be asked again, in whole seconds (RFC 9110 section 10.2.3)
     */
    public Unavailable(String why, Duration soonest) {
        super(why);
        this.soonest = soonest;
    }

    /** After how long it can be asked again; empty when nobody knows. */
    public Optional<Duration> soonest() {
        return Optional.ofNullable(soonest);
    }

    /** The message, for the reader. */
    public String why() {
        return String.valueOf(getMessage());
    }
}
