package org.houvast.command.replaying;

import java.time.LocalDate;
import java.util.List;
import org.houvast.language.EventId;
import org.houvast.language.access.CommandName;

/**
 * An entry that another version of the profile would judge differently.
 *
 * @param stream the case or house
 * @param entry the entry
 * @param command what was recorded or decided
 * @param occurred on which day
 * @param noMore what the version by which it was judged finds, and the other does not
 * @param instead what the other version finds
 */
public record Difference(
        String stream,
        EventId entry,
        CommandName command,
        LocalDate occurred,
        List<Found> noMore,
        List<Found> instead) {
    public Difference {
        noMore = List.copyOf(noMore);
        instead = List.copyOf(instead);
    }

    /** Whether it would have been refused, and was not. */
    public boolean refused() {
        return instead.stream().anyMatch(Found::refuses);
    }
}
