package org.houvast.query.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.houvast.query.access.Pseudonyms;
import org.houvast.query.page.BadQuestion;
import org.houvast.query.page.Parameters;
import org.houvast.query.page.Reader;
import org.houvast.query.projecting.Entry;
import org.jspecify.annotations.Nullable;

/** What a reader sees of a case: which period, which kinds, as of which day and known at which moment. */
final class CaseView {

    final Names names;
    final History shown;
    final Timeline timeline;
    private final Period period;
    private final List<Period> periods;
    private final Set<String> kinds;
    private final @Nullable LocalDate asOf;
    private final @Nullable String knownAt;
    private final Reader reader;
    private final Map<String, Long> positions = new TreeMap<>();

    CaseView(History whole, Parameters parameters, Reader reader, Pseudonyms pseudonyms, LocalDate today) {
        this.reader = reader;
        this.names = new Names(whole, reader, pseudonyms);
        this.asOf = parameters.dayUpTo(today, "asOf");
        this.knownAt = parameters.text("knownAt");
        Instant moment = parameters.momentUpTo(today, "knownAt");
        var known = whole.knownAt(moment);
        this.timeline = new Timeline(known, reader.words(), names);
        this.shown = known.asOf(asOf);
        this.kinds = parameters.choices("kinds", Kind.codes());
        whole.entries().forEach(entry -> positions.put(entry.id().value(), entry.position()));
        var wholeLife = Period.of(shown.entries().isEmpty() ? whole : shown, today);
        this.periods = wholeLife.choices(String.valueOf(parameters.text("period")));
        var chosen =
                parameters.choice("period", periods.stream().map(Period::code).toList());
        this.period = periods.stream()
                .filter(each -> each.code().equals(chosen))
                .findFirst()
                .orElseThrow(() -> new BadQuestion(chosen));
    }

    /** The entries of the chosen kinds in the chosen period. */
    List<Entry> chosen() {
        return shown.entries().stream()
                .filter(entry ->
                        kinds.isEmpty() || kinds.contains(Kind.of(entry.event()).code()))
                .filter(entry -> period.holds(shown.days().of(entry)))
                .toList();
    }

    /** The picture of them. */
    Picture picture() {
        return new Drawing(reader.words(), names, period).draw(shown, chosen());
    }

    /** The same entries as a list, the newest happening first. */
    List<TimelineEntry> entries() {
        return timeline.show(chosen().stream()
                .sorted(Comparator.comparing(
                                (Entry entry) -> entry.event().header().occurred())
                        .thenComparing(Entry::position)
                        .reversed())
                .toList());
    }

    /** The period that is shown. */
    public Period period() {
        return period;
    }

    /** The periods that can be chosen. */
    public List<Period> periods() {
        return periods;
    }

    /** The codes of the kinds that were chosen; none for all. */
    public Set<String> kinds() {
        return kinds;
    }

    /** The day whose world is shown; null for now. */
    public @Nullable LocalDate asOf() {
        return asOf;
    }

    /** The moment whose knowledge is shown, as it was asked for; null for now. */
    public @Nullable String knownAt() {
        return knownAt;
    }

    /** Where the entry with this id stands in the ledger. */
    public long position(String id) {
        return positions.getOrDefault(id, 0L);
    }

    /** Whether it is a view of the past. */
    public boolean past() {
        return asOf != null || knownAt != null;
    }
}
