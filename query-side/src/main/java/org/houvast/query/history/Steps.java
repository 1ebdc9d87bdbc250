package org.houvast.query.history;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.houvast.language.event.DecisionEvent;
import org.houvast.query.page.Days;
import org.houvast.query.projecting.Entry;
import org.houvast.query.timeline.History;
import org.jspecify.annotations.Nullable;

/**
 * The steps that can be taken through a case: as it was known each entry is one, as it was each day on which something
 * happened.
 *
 * @param all the steps, in their order
 * @param current which of them is shown; -1 before the first
 */
record Steps(List<Step> all, int current) {

    Steps {
        all = List.copyOf(all);
    }

    /**
     * A step.
     *
     * @param day the day on which the entry was recorded, or things happened
     * @param entries what comes with it
     */
    record Step(LocalDate day, List<Entry> entries) {

        /** Whether a decision comes with it. */
        boolean decides() {
            return entries.stream().anyMatch(entry -> entry.event() instanceof DecisionEvent);
        }

        /** The position of its last entry. */
        long position() {
            return entries.getLast().position();
        }
    }

    /** The steps through what was known, entry by entry. */
    static Steps known(History whole, Moment moment) {
        var all = whole.entries().stream()
                .map(entry -> new Step(Days.of(entry.recorded()), List.of(entry)))
                .toList();
        return new Steps(all, moment.known().entries().size() - 1);
    }

    /** The steps through the days of the world, as far as they were known at the moment. */
    static Steps was(Moment moment) {
        var known = moment.known();
        var all = known.entries().stream()
                .filter(entry -> History.amended(entry).isEmpty())
                .collect(Collectors.groupingBy(known.days()::of, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(day -> new Step(day.getKey(), day.getValue()))
                .toList();
        long before =
                all.stream().filter(step -> !step.day().isAfter(moment.day())).count();
        return new Steps(all, (int) before - 1);
    }

    /** The step that is shown; null before the first. */
    public @Nullable Step shown() {
        return current < 0 ? null : all.get(current);
    }

    /** The step before it; null when there is none. */
    public @Nullable Step previous() {
        return current < 1 ? null : all.get(current - 1);
    }

    /** The step after it; null when there is none. */
    public @Nullable Step next() {
        return current + 1 < all.size() ? all.get(current + 1) : null;
    }

    /** The last step before it with which a decision comes; null when there is none. */
    public @Nullable Step previousDecision() {
        return nearest(IntStream.iterate(current - 1, i -> i >= 0, i -> i - 1), Step::decides);
    }

    /** The first step after it with which a decision comes; null when there is none. */
    public @Nullable Step nextDecision() {
        return nearest(IntStream.range(current + 1, all.size()), Step::decides);
    }

    /** The first step; null when it is shown already. */
    public @Nullable Step first() {
        return current == 0 || all.isEmpty() ? null : all.getFirst();
    }

    /** The last step; null when it is shown already. */
    public @Nullable Step last() {
        return current == all.size() - 1 ? null : all.getLast();
    }

    private @Nullable Step nearest(IntStream indexes, Predicate<Step> which) {
        return indexes.mapToObj(all::get).filter(which).findFirst().orElse(null);
    }
}
