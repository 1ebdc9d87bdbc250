package org.houvast.language.team;

import java.time.LocalDate;
import org.houvast.language.EventId;
import org.houvast.language.PersonId;
import org.houvast.language.guidance.CoreDomain;
import org.jspecify.annotations.Nullable;

/**
 * A goal that a parent set; its words stand in the entry that set it.
 *
 * @param owner the parent
 * @param domain the core domain it belongs to; null when to none
 * @param set the day it was set
 * @param target the day by which it is to be reached
 * @param progress what was last said of it; null when nothing was
 * @param end how it was closed; null while it is worked on
 */
public record ParentGoal(
        PersonId owner,
        @Nullable CoreDomain domain,
        LocalDate set,
        LocalDate target,
        @Nullable Said<GoalProgress> progress,
        @Nullable Said<GoalOutcome> end) {

    /**
     * What was said of a goal.
     *
     * @param what what was said
     * @param on the day
     * @param by the entry that tells it
     * @param <T> progress, or the outcome
     */
    public record Said<T>(T what, LocalDate on, EventId by) {

        Said<T> corrected(EventId entry, LocalDate day) {
            return by.equals(entry) ? new Said<>(what, day, by) : this;
        }
    }

    /** The day it was closed; null while it is worked on. */
    public @Nullable LocalDate closed() {
        return end == null ? null : end.on();
    }

    /** With what was said of it, unless something was said of a later day. */
    ParentGoal progressed(Said<GoalProgress> next) {
        return progress != null && next.on().isBefore(progress.on())
                ? this
                : new ParentGoal(owner, domain, set, target, next, end);
    }

    ParentGoal closed(@Nullable Said<GoalOutcome> by) {
        return new ParentGoal(owner, domain, set, target, progress, by);
    }

    /** With the days that a correction of an entry says are right: of this goal, or of what was said of it. */
    ParentGoal corrected(boolean own, EventId entry, @Nullable LocalDate on, @Nullable LocalDate by) {
        return new ParentGoal(
                owner,
                domain,
                own && on != null ? on : set,
                own && by != null ? by : target,
                progress == null || on == null ? progress : progress.corrected(entry, on),
                end == null || on == null ? end : end.corrected(entry, on));
    }

    /** Without what an entry said of it. */
    ParentGoal without(EventId entry) {
        return new ParentGoal(
                owner,
                domain,
                set,
                target,
                progress != null && progress.by().equals(entry) ? null : progress,
                end != null && end.by().equals(entry) ? null : end);
    }
}
