package org.houvast.command.team;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.houvast.language.EventId;
import org.houvast.language.correction.CorrectionEvent.EntryCorrected;
import org.houvast.language.correction.CorrectionEvent.EntryWithdrawn;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.team.TeamEvent.GoalClosed;
import org.houvast.language.team.TeamEvent.ParentGoalSet;
import org.jspecify.annotations.Nullable;

/**
 * The goals that the parents set themselves (persoonlijke doelen; S003:15).
 *
 * @param all each goal under the entry that set it, in the order in which they were recorded
 */
public record ParentGoals(Map<EventId, ParentGoal> all) {

    /** No goal was set yet. */
    public static final ParentGoals NONE = new ParentGoals(Map.of());

    public ParentGoals {
        all = Collections.unmodifiableMap(new LinkedHashMap<>(all));
    }

    /** The goal that this entry set, unless it was withdrawn from view. */
    Optional<ParentGoal> of(EventId entry) {
        return Optional.ofNullable(all.get(entry));
    }

    /** Whether a goal is worked on. */
    boolean anyOpen() {
        return all.values().stream().anyMatch(goal -> goal.closed() == null);
    }

    /** The goals after the next entry of the case. */
    ParentGoals evolve(EventId entry, CaseEvent event) {
        var on = event.header().occurred();
        return switch (event) {
            case ParentGoalSet e -> with(entry, new ParentGoal(on, null, null));
            case GoalClosed e ->
                of(e.goal()).map(goal -> with(e.goal(), goal.closed(on, entry))).orElse(this);
            case EntryWithdrawn e -> with(e.entry(), null);
            case EntryCorrected e -> corrected(e.entry(), e.happenedOn());
            default -> this;
        };
    }

    private ParentGoals corrected(EventId entry, @Nullable LocalDate day) {
        var changed = new LinkedHashMap<>(all);
        if (day != null) {
            changed.computeIfPresent(entry, (id, goal) -> goal.set(day));
            changed.replaceAll((id, goal) -> entry.equals(goal.closedBy()) ? goal.closed(day, entry) : goal);
        }
        return new ParentGoals(changed);
    }

    private ParentGoals with(EventId entry, @Nullable ParentGoal goal) {
        var changed = new LinkedHashMap<>(all);
        if (goal == null) {
            changed.remove(entry);
        } else {
            changed.put(entry, goal);
        }
        return new ParentGoals(changed);
    }
}
