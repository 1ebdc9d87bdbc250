package org.houvast.query.why;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.houvast.language.EventId;
import org.houvast.language.Personal;
import org.houvast.language.event.EventHeader;
import org.houvast.query.page.Days;
import org.houvast.query.timeline.TimelineEntry;
import org.jspecify.annotations.Nullable;

/**
 * Why a decision was taken, as provenance (W3C PROV-DM; PROV-JSON, W3C Submission 24 April 2013). Every entry is an
 * entity; every decision among them an activity that used its evidence and generated the entry. Who took part is
 * associated with the activity, under the programme profile as its plan; the entry is attributed to the account that
 * recorded it, which acted on behalf of its organisation, and of whoever it recorded for.
 */
final class Provenance {

    /** The media type of PROV-JSON. */
    static final String MEDIA_TYPE = "application/prov+json";

    private final Why why;
    private final Map<String, Map<String, Object>> document = new LinkedHashMap<>();
    private final Map<EventId, EventHeader> headers = new HashMap<>();
    private final Map<String, String> organisations = new HashMap<>();
    private final Set<List<String>> delegations = new HashSet<>();
    private final boolean real;
    private int relations;

    private Provenance(Answering.Answer answer) {
        this.why = answer.why();
        this.real = answer.names().real();
        answer.history()
                .entries()
                .forEach(entry -> headers.put(entry.id(), entry.event().header()));
    }

    /** The provenance of a decision, as an object that JSON is made of. */
    static Map<String, Map<String, Object>> of(Answering.Answer answer) {
        return new Provenance(answer).document();
    }

    private Map<String, Map<String, Object>> document() {
        document.put(
                "prefix",
                new LinkedHashMap<>(Map.of(
                        "entry", "urn:houvast:entry:",
                        "decision", "urn:houvast:decision:",
                        "agent", "urn:houvast:agent:",
                        "profile", "urn:houvast:profile:",
                        "houvast", "urn:houvast:term:")));
        var plan = "profile:" + why.profile().programme() + "-" + why.profile().version();
        put("entity", plan, Map.of("prov:type", name("prov:Plan")));
        why.nodes().forEach(node -> entry(node, plan));
        why.edges().forEach(this::edge);
        return document;
    }

    private void entry(Why.Node node, String plan) {
        var entry = node.entry();
        var told = new LinkedHashMap<String, Object>();
        told.put("prov:type", Map.of("$", entry.type(), "type", "xsd:string"));
        told.put("prov:label", entry.title() + ": " + entry.summary());
        told.put("houvast:position", Map.of("$", String.valueOf(entry.position()), "type", "xsd:long"));
        told.put("houvast:occurred", Map.of("$", entry.occurred().toString(), "type", "xsd:date"));
        told.put("houvast:recorded", time(entry.recorded()));
        if (!node.marks().isEmpty()) {
            told.put("houvast:mark", List.copyOf(node.marks()));
        }
        put("entity", "entry:" + node.id(), told);
        var recorder = recorder(entry);
        var header = headers.get(new EventId(node.id()));
        if (real && header != null) {
            delegation(recorder, header, node.id());
        }
        relate("wasAttributedTo", Map.of("prov:entity", "entry:" + node.id(), "prov:agent", recorder));
        if (entry.decision() != null) {
            decision(node, entry.decision(), plan);
        }
    }

    private void decision(Why.Node node, TimelineEntry.Decided decided, String plan) {
        var activity = "decision:" + node.id();
        put(
                "activity",
                activity,
                Map.of(
                        "prov:startTime",
                                moment(node.entry().occurred(), node.entry().at()),
                        "prov:label", node.entry().title(),
                        "houvast:decision", decided.kind(),
                        "houvast:outcome", decided.outcome()));
        relate("wasGeneratedBy", Map.of("prov:entity", "entry:" + node.id(), "prov:activity", activity));
        var participants = decided.participants();
        if (participants == null) {
            relate("wasAssociatedWith", Map.of("prov:activity", activity, "prov:plan", plan));
            return;
        }
        int number = 0;
        for (var who : participants) {
            var agent = "agent:" + node.id() + "-" + ++number;
            put("agent", agent, Map.of("prov:type", name("prov:Person"), "prov:label", who.name()));
            var part = new LinkedHashMap<String, Object>();
            part.put("prov:activity", activity);
            part.put("prov:agent", agent);
            part.put("prov:plan", plan);
            part.put("prov:role", who.role());
            var dissent = who.dissent();
            if (dissent != null) {
                part.put("houvast:dissent", dissent);
            }
            relate("wasAssociatedWith", part);
        }
    }

    private String recorder(TimelineEntry entry) {
        var agent = "agent:" + (entry.actor() == null ? entry.role() : entry.actor());
        put("agent", agent, Map.of("houvast:role", entry.role()));
        return agent;
    }

    private void delegation(String recorder, EventHeader header, String node) {
        var organisation = header.actor().organisation();
        var agent =
                organisations.computeIfAbsent(organisation, each -> "agent:organisation-" + (organisations.size() + 1));
        put("agent", agent, Map.of("prov:type", name("prov:Organization"), "prov:label", organisation));
        actsFor(recorder, agent);
        var other = header.onBehalfOf();
        if (other != null && !other.equals(Personal.ERASED)) {
            var absent = "agent:" + node + "-for";
            put("agent", absent, Map.of("prov:type", name("prov:Person"), "prov:label", other));
            actsFor(recorder, absent);
        }
    }

    private void actsFor(String delegate, String responsible) {
        if (delegations.add(List.of(delegate, responsible))) {
            relate("actedOnBehalfOf", Map.of("prov:delegate", delegate, "prov:responsible", responsible));
        }
    }

    private void edge(Why.Edge edge) {
        if (isDecision(edge.to())) {
            relate(
                    "used",
                    Map.of(
                            "prov:activity",
                            "decision:" + edge.to(),
                            "prov:entity",
                            "entry:" + edge.from(),
                            "prov:role",
                            edge.kind()));
        } else {
            relate(
                    "wasDerivedFrom",
                    Map.of("prov:generatedEntity", "entry:" + edge.to(), "prov:usedEntity", "entry:" + edge.from()));
        }
    }

    private boolean isDecision(String id) {
        return why.nodes().stream()
                .anyMatch(node -> node.id().equals(id) && node.entry().decision() != null);
    }

    private void put(String kind, String id, Map<String, Object> told) {
        document.computeIfAbsent(kind, each -> new LinkedHashMap<>()).putIfAbsent(id, told);
    }

    private void relate(String relation, Map<String, Object> ends) {
        put(relation, "_:r" + ++relations, ends);
    }

    private static Map<String, Object> name(String qualified) {
        return Map.of("$", qualified, "type", "prov:QUALIFIED_NAME");
    }

    private static Map<String, Object> time(Instant moment) {
        return Map.of("$", moment.toString(), "type", "xsd:dateTime");
    }

    private static String moment(LocalDate day, @Nullable LocalTime at) {
        var time = at == null ? day.atStartOfDay(Days.ZONE) : day.atTime(at).atZone(Days.ZONE);
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }
}
