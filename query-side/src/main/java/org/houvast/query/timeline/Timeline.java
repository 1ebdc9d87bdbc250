package org.houvast.query.timeline;

import java.util.List;
import java.util.Map;
import org.houvast.language.EventId;
import org.houvast.language.catalogue.EventCatalogue;
import org.houvast.language.correction.CorrectionEvent.EntryCorrected;
import org.houvast.language.correction.CorrectionEvent.EntryDisputed;
import org.houvast.language.correction.CorrectionEvent.EntryWithdrawn;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.event.DecisionEvent;
import org.houvast.language.event.Deliberation;
import org.houvast.language.event.Evidence;
import org.houvast.language.rule.Findings;
import org.houvast.language.rule.Rule;
import org.houvast.language.rule.Warning;
import org.houvast.query.page.Days;
import org.houvast.query.page.Words;
import org.houvast.query.projecting.Entry;
import org.houvast.query.timeline.TimelineEntry.Decided;
import org.houvast.query.timeline.TimelineEntry.Took;
import org.houvast.query.timeline.TimelineEntry.Warned;
import org.jspecify.annotations.Nullable;

/** Shows entries to a reader: what they may see of each, in their language. */
public final class Timeline {

    private final Map<EventId, List<Entry>> amendments;
    private final Words words;
    private final Names names;
    private final Telling telling;

    /**
     * Shows entries of a history.
     *
     * @param known the history with every amendment that is known
     */
    public Timeline(History known, Words words, Names names) {
        this.amendments = known.amendments();
        this.words = words;
        this.names = names;
        this.telling = new Telling(words, names);
    }

    /** The entries, in order. */
    public List<TimelineEntry> show(List<Entry> entries) {
        return entries.stream().map(this::show).toList();
    }

    /** An entry. */
    public TimelineEntry show(Entry entry) {
        var event = (CaseEvent) entry.event();
        var header = event.header();
        var amendments = this.amendments.getOrDefault(entry.id(), List.of());
        var hidden = names.hidden(entry.id());
        boolean shown = hidden == null;
        boolean readable = shown && names.real();
        return new TimelineEntry(
                entry.position(),
                entry.id().value(),
                EventCatalogue.nameOf(event.getClass()),
                telling.title(event),
                header.occurred(),
                header.at(),
                entry.recorded(),
                Days.lag(header.occurred(), entry.recorded()),
                names.real() ? header.actor().id() : null,
                header.actor().role().code(),
                names.ids(header.about()),
                event.children().stream().map(names::childId).toList(),
                shown ? telling.summary(event) : words.say("withdrawn"),
                readable ? FreeText.of(event, words) : null,
                header.warnings().stream().map(this::warned).toList(),
                event instanceof DecisionEvent decision ? decided(decision, entry, readable) : null,
                History.amended(entry).map(Object::toString).orElse(null),
                last(amendments, EntryCorrected.class),
                disputes(amendments),
                hidden == null ? last(amendments, EntryWithdrawn.class) : hidden.value(),
                readable ? Attached.of(entry, event, words) : null);
    }

    /** A rule in one sentence. */
    public String rule(String code) {
        return Findings.rule(Rule.valueOf(code), words.language().locale());
    }

    private Warned warned(Warning warning) {
        var rule = warning.rule().code();
        return new Warned(
                rule,
                rule(rule),
                names.real() ? finding(warning) : null,
                names.real() ? words.recordedOrNone(warning.answer()) : null);
    }

    private String finding(Warning warning) {
        return Findings.finding(
                warning.rule(),
                warning.finding(),
                names.in(warning.facts()),
                words.language().locale());
    }

    private Decided decided(DecisionEvent decision, Entry entry, boolean readable) {
        Deliberation how = decision.deliberation();
        return new Decided(
                decision.kind().code(),
                decision.outcome().code(),
                telling.word(decision.outcome()),
                readable ? words.recorded(how.rationale()) : null,
                readable ? how.alternatives().stream().map(words::recorded).toList() : null,
                readable
                        ? how.participants().stream()
                                .map(who -> new Took(
                                        words.recorded(who.name()),
                                        words.recorded(who.role()),
                                        words.recordedOrNone(who.dissent())))
                                .toList()
                        : null,
                readable ? words.recordedOrNone(how.parentsView()) : null,
                readable ? words.recordedOrNone(how.childView()) : null,
                how.evidence().stream()
                        .map(evidence -> evidence.entry().value())
                        .toList(),
                amendedSince(decision, entry));
    }

    /** Which evidence of a decision was corrected, disputed or withdrawn after the decision was recorded. */
    private @Nullable List<String> amendedSince(DecisionEvent decision, Entry entry) {
        var amended = decision.deliberation().evidence().stream()
                .map(Evidence::entry)
                .filter(cited -> amendments.getOrDefault(cited, List.of()).stream()
                        .anyMatch(amendment -> amendment.position() > entry.position()))
                .map(EventId::value)
                .toList();
        return amended.isEmpty() ? null : amended;
    }

    private static @Nullable List<String> disputes(List<Entry> amendments) {
        var disputes = amendments.stream()
                .filter(amendment -> amendment.event() instanceof EntryDisputed)
                .map(amendment -> amendment.id().value())
                .toList();
        return disputes.isEmpty() ? null : disputes;
    }

    private static @Nullable String last(List<Entry> amendments, Class<?> kind) {
        for (var amendment : amendments.reversed()) {
            if (kind.isInstance(amendment.event())) {
                return amendment.id().value();
            }
        }
        return null;
    }
}
