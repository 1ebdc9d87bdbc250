package org.houvast.query.why;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.houvast.language.EventId;
import org.houvast.language.consent.Consents;
import org.houvast.language.correction.CorrectionEvent.EntryCorrected;
import org.houvast.language.correction.CorrectionEvent.EntryDisputed;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.event.DecisionEvent;
import org.houvast.language.event.Ground;
import org.houvast.language.rule.Rule;
import org.houvast.query.page.Days;
import org.houvast.query.projecting.Entry;
import org.houvast.query.timeline.History;
import org.houvast.query.timeline.Timeline;
import org.houvast.query.timeline.TimelineEntry;

/**
 * Traces a decision back to what it rests on, its evidence, the decisions before it and theirs, and the consents in force;
 * and forward to what it led to.
 */
final class Tracing {

    private final History history;
    private final LookedUp lookedUp;
    private final Timeline timeline;
    private final Entry traced;
    private final DecisionEvent decision;
    private final boolean deep;
    private final Map<EventId, Why.Node> nodes = new LinkedHashMap<>();
    private final Set<Why.Edge> edges = new LinkedHashSet<>();

    Tracing(History history, LookedUp lookedUp, Timeline timeline, Entry traced, DecisionEvent decision, boolean deep) {
        this.deep = deep;
        this.history = history;
        this.lookedUp = lookedUp;
        this.timeline = timeline;
        this.traced = traced;
        this.decision = decision;
    }

    Why trace(String caseId) {
        node(traced, "decision");
        var toTrace = new ArrayDeque<Entry>(List.of(traced));
        while (!toTrace.isEmpty()) {
            var from = toTrace.removeFirst();
            for (var cited : cited(from)) {
                boolean isNew = !nodes.containsKey(cited.id());
                edges.add(new Why.Edge(cited.id().value(), from.id().value(), "evidence"));
                if (isNew) {
                    boolean decides = cited.event() instanceof DecisionEvent;
                    node(cited, decides ? "earlier-decision" : "evidence");
                    if (deep) {
                        toTrace.addLast(cited);
                    }
                }
            }
        }
        consents();
        outcomes();
        var profile = decision.header().profile();
        return new Why(
                traced.id().value(),
                caseId,
                List.copyOf(nodes.values()),
                List.copyOf(edges),
                rules(),
                new Why.Profile(profile.programme().code(), profile.version()));
    }

    private List<Entry> cited(Entry from) {
        return from.event() instanceof DecisionEvent decides
                ? decides.deliberation().evidence().stream()
                        .flatMap(evidence -> Stream.ofNullable(lookedUp.byId().get(evidence.entry())))
                        .toList()
                : List.of();
    }

    /** Consents that stood on the day of the decision, and the one it names as its ground. */
    private void consents() {
        var on = decision.header().occurred();
        var said = Consents.NONE;
        for (var entry : history.entries()) {
            said = said.evolve(entry.id(), (CaseEvent) entry.event());
        }
        said.lastWords(on).stream()
                .filter(word -> word.stands(on))
                .flatMap(word -> Stream.ofNullable(lookedUp.byId().get(word.entry())))
                .forEach(entry -> support(entry, "consent"));
        var ground = decision.header().ground();
        if (ground != null && ground.kind() == Ground.Kind.CONSENT) {
            lookedUp.byId().forEach((id, entry) -> {
                if (id.value().equals(ground.reference())) {
                    support(entry, "ground");
                }
            });
        }
    }

    /** The decisions that rest on this one, and what was done of what it decided. */
    private void outcomes() {
        for (var entry : LeadsTo.of(traced, decision, history.entries())) {
            boolean decides = entry.event() instanceof DecisionEvent;
            boolean cites = cited(entry).contains(traced);
            if (!nodes.containsKey(entry.id())) {
                node(entry, decides ? "later-decision" : "led-to");
            }
            edges.add(new Why.Edge(traced.id().value(), entry.id().value(), cites ? "evidence" : "led-to"));
        }
    }

    private void support(Entry entry, String kind) {
        if (!nodes.containsKey(entry.id())) {
            node(entry, "consent");
        }
        edges.add(new Why.Edge(entry.id().value(), traced.id().value(), kind));
    }

    private void node(Entry entry, String kind) {
        TimelineEntry shown = timeline.show(entry);
        nodes.put(entry.id(), new Why.Node(entry.id().value(), kind, shown, marks(entry)));
    }

    private List<String> marks(Entry entry) {
        var marks = new ArrayList<Mark>();
        boolean supports = entry.position() < traced.position();
        if (supports && Days.of(entry.recorded()).isAfter(decision.header().occurred())) {
            marks.add(Mark.RECORDED_AFTER_DECISION);
        }
        for (var amendment : lookedUp.amendments().getOrDefault(entry.id(), List.of())) {
            marks.add(mark(amendment, amendment.position() > traced.position()));
        }
        return marks.stream().distinct().map(Mark::code).toList();
    }

    private static Mark mark(Entry amendment, boolean since) {
        if (amendment.event() instanceof EntryCorrected) {
            return since ? Mark.CORRECTED_SINCE : Mark.CORRECTED_BEFORE;
        }
        if (amendment.event() instanceof EntryDisputed) {
            return since ? Mark.DISPUTED_SINCE : Mark.DISPUTED_BEFORE;
        }
        return since ? Mark.WITHDRAWN_SINCE : Mark.WITHDRAWN_BEFORE;
    }

    private List<Why.Ruled> rules() {
        var warned = timeline.show(traced).warnings();
        var warnedOf = warned.stream().map(TimelineEntry.Warned::rule).toList();
        var met = RulesAtStake.in(decision.kind()).stream()
                .map(Rule::code)
                .filter(rule -> !warnedOf.contains(rule))
                .map(rule -> new Why.Ruled(rule, timeline.rule(rule), true, null, null));
        var unmet = warned.stream()
                .map(each -> new Why.Ruled(each.rule(), each.text(), false, each.finding(), each.answer()));
        return Stream.concat(unmet, met).toList();
    }
}
