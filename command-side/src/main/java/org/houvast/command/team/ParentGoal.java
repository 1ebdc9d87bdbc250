package org.houvast.command.team;

import java.time.LocalDate;
import org.houvast.language.EventId;
import org.jspecify.annotations.Nullable;

/**
 * A goal that a parent set.
 *
 * @param set the day it was set
 * @param closed the day it was closed; null while it is worked on
 * @param closedBy the entry that tells that day
 */
public record ParentGoal(
        LocalDate set, @Nullable LocalDate closed, @Nullable EventId closedBy) {

    ParentGoal set(LocalDate on) {
        return new ParentGoal(on, closed, closedBy);
    }

    ParentGoal closed(LocalDate on, EventId by) {
        return new ParentGoal(set, on, by);
    }
}
