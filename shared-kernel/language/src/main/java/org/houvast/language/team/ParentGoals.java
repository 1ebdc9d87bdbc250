package org.houvast.language.team;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.houvast.language.EventId;
import org.houvast.language.correction.CorrectionEvent.EntryCorrected;
import org.houvast.language.correction.CorrectionEvent.EntryWithdrawn;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.team.ParentGoal.Said;
import org.houvast.language.team.TeamEvent.GoalClosed;
import org.houvast.language.team.TeamEvent.GoalProgressRecorded;
import org.houvast.language.team.TeamEvent.ParentGoalSet;

/**
 * The goals that the parents set themselves (persoonlijke doelen; S003:15). What was withdrawn from view counts no
 * more, and days count as they were corrected last.
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
    public Optional<ParentGoal> of(EventId entry) {
        return Optional.ofNullable(all.get(entry));
    }

    /** Whether a goal is worked on. */
    public boolean anyOpen() {
        return all.values().stream().anyMatch(goal -> goal.end() == null);
    }

    /** The goals after the next entry of the case. */
    public ParentGoals evolve(EventId entry, CaseEvent event) {
        var on = event.header().occurred();
        return switch (event) {
            case ParentGoalSet e -> with(entry, new ParentGoal(e.owner(), e.domain(), on, e.targetDate(), null, null));
            case GoalProgressRecorded e ->
                of(e.goal())
                        .map(goal -> with(e.goal(), goal.progressed(new Said<>(e.progress(), on, entry))))
                        .orElse(this);
            case GoalClosed e ->
                of(e.goal())
                        .map(goal -> with(e.goal(), goal.closed(new Said<>(e.result(), on, entry))))
                        .orElse(this);
            case EntryWithdrawn e -> without(e.entry());
            case EntryCorrected e -> corrected(e);
            default -> this;
        };
    }

    private ParentGoals corrected(EntryCorrected e) {
        var changed = new LinkedHashMap<>(all);
        changed.replaceAll((id, goal) -> goal.corrected(
                id.equals(e.entry()),
                e.entry(),
                e.happenedOn(),
                e.day("targetDate").orElse(null)));
        return new ParentGoals(changed);
    }

    private ParentGoals without(EventId entry) {
        var changed = new LinkedHashMap<>(all);
        changed.remove(entry);
        changed.replaceAll((id, goal) -> goal.without(entry));
        return new ParentGoals(changed);
    }

    private ParentGoals with(EventId entry, ParentGoal goal) {
        var changed = new LinkedHashMap<>(all);
        changed.put(entry, goal);
        return new ParentGoals(changed);
    }
}
