package org.houvast.query.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.houvast.language.EventId;
import org.houvast.query.page.BadQuestion;
import org.houvast.query.page.Days;
import org.houvast.query.page.NotThere;
import org.houvast.query.page.Parameters;
import org.houvast.query.page.Words;
import org.houvast.query.projecting.Entry;
import org.houvast.query.timeline.History;
import org.jspecify.annotations.Nullable;

/**
 * A moment of a case: a day of the world, what was known of it, or both (architecture.md, "Four times").
 *
 * @param known the history as it was known
 * @param asOf the day whose world is meant; null for whatever had happened
 * @param position the entry at which it was asked for; null when it was asked for otherwise
 * @param knownAt the moment of knowledge that was asked for; null when none was
 * @param day the day on which the case is looked at: duties and clocks are counted to it
 */
record Moment(
        History known,
        @Nullable LocalDate asOf,
        @Nullable Long position,
        @Nullable Instant knownAt,
        LocalDate day) {

    /** The parameters by which a moment is asked for. */
    static final List<String> PARAMETERS = List.of("asOf", "knownAt", "position");

    /**
     * The moment that is asked for; without parameters it is now.
     *
     * @param as what stands before the name of each parameter: empty, or {@code beside} for a second moment
     * @throws BadQuestion when it lies in the future, or two moments of knowledge are asked for
     * @throws NotThere when the position is not one of this case
     */
    static Moment asked(Parameters parameters, String as, History whole, LocalDate today, Words words) {
        var asOf = parameters.dayUpTo(today, named(as, "asOf"));
        var knownAt = parameters.momentUpTo(today, named(as, "knownAt"));
        var position = parameters.number(named(as, "position"));
        if (position != null && knownAt != null) {
            throw new BadQuestion(words.say("history.one-knowledge", named(as, "position"), named(as, "knownAt")));
        }
        if (position != null) {
            return at(whole, position, asOf, words);
        }
        var day = asOf != null ? asOf : knownAt != null ? Days.of(knownAt) : today;
        return new Moment(whole.knownAt(knownAt), asOf, null, knownAt, day);
    }

    /** The name of a parameter of the first or the second moment: {@code asOf}, {@code besideAsOf}. */
    static String named(String as, String parameter) {
        return as.isEmpty() ? parameter : as + Character.toUpperCase(parameter.charAt(0)) + parameter.substring(1);
    }

    private static Moment at(History whole, long position, @Nullable LocalDate asOf, Words words) {
        var entry = whole.at(position)
                .orElseThrow(() -> new NotThere(words.say(
                        "history.no-position",
                        position,
                        whole.entries().getFirst().position(),
                        whole.entries().getLast().position())));
        return new Moment(whole.upTo(entry), asOf, position, null, asOf == null ? Days.of(entry.recorded()) : asOf);
    }

    /**
     * What the case is folded from: what was known, and had happened. A correction or withdrawal says how the world was, so
     * it counts with the entry that it is about, whenever it was recorded.
     */
    List<Entry> entries() {
        var day = asOf;
        if (day == null) {
            return known.entries();
        }
        var counted = new HashSet<EventId>();
        var entries = new ArrayList<Entry>();
        for (var entry : known.entries()) {
            var amended = History.amended(entry);
            if (amended.isPresent()
                    ? counted.contains(amended.get())
                    : !known.days().of(entry).isAfter(day)) {
                counted.add(entry.id());
                entries.add(entry);
            }
        }
        return entries;
    }

    /** Whether it is not now. */
    boolean past() {
        return asOf != null || position != null || knownAt != null;
    }

    /** The last entry that was known; null when none was. */
    @Nullable
    Entry last() {
        return known.entries().isEmpty() ? null : known.entries().getLast();
    }
}
