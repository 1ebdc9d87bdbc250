package org.houvast.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Whether a replay of every case says what the read models say: the board, the timeline, the duties and the houses, each
 * as it stands after the last entry that was told.
 */
public final class Agreement {

    private static final List<String> CHILD = List.of("child", "name", "phase", "since", "goal", "house");
    private static final List<String> CLOCKS = List.of("daysInCare", "termDays", "reassessmentDue");

    private final Asking inspector;
    private final Map<String, Integer> living = new TreeMap<>();
    private final List<String> differences = new ArrayList<>();

    private Agreement(Product product) {
        this.inspector = new Asking(product, "inspector");
    }

    /** What does not agree; nothing when everything does. */
    public static List<String> differences(Product product) {
        return new Agreement(product).ofCases().differences;
    }

    /** The same, and whether the houses hold the children that the cases say live there. */
    public static List<String> differencesWithHouses(Product product) {
        return new Agreement(product).ofCases().ofHouses().differences;
    }

    private Agreement ofCases() {
        for (var row : inspector.json("/api/cases")) {
            var at = "/api/cases/" + row.get("caseId").stringValue();
            var state = inspector.json(at + "/state");
            same(at, "phase", row.get("phase"), state.get("phase"));
            same(at, "programme", row.get("programme"), state.get("programme"));
            same(at, "entries", row.get("entries"), state.get("entries"));
            same(at, "children", children(row), children(state));
            var timeline = inspector.json(at + "/timeline");
            same(at, "timeline", timeline.size(), state.get("entries").asInt());
            var last = timeline.get(timeline.size() - 1).get("position");
            same(at, "position", last, state.get("at").get("position"));
            same(at, "duties", open(inspector.json(at + "/duties")), open(state.get("duties")));
            same(at, "at its last entry", undated(inspector.json(at + "/state?position=" + last)), undated(state));
            for (var child : state.get("children")) {
                if (child.has("house")) {
                    living.merge(child.get("house").stringValue(), 1, Integer::sum);
                }
            }
        }
        return this;
    }

    private Agreement ofHouses() {
        for (var house : inspector.json("/api/houses")) {
            var name = house.get("name").stringValue();
            same("/api/houses", name, house.get("living").asInt(), living.getOrDefault(name, 0));
        }
        return this;
    }

    private static List<Map<String, String>> children(JsonNode of) {
        return StreamSupport.stream(of.get("children").spliterator(), false)
                .map(child -> {
                    Map<String, String> told = new LinkedHashMap<>();
                    CHILD.forEach(field -> told.put(field, String.valueOf(child.get(field))));
                    var clocks = child.get("clocks");
                    CLOCKS.forEach(field -> told.put(
                            field,
                            String.valueOf(clocks == null || clocks.isNull() ? child.get(field) : clocks.get(field))));
                    return told;
                })
                .toList();
    }

    private static List<JsonNode> open(JsonNode duties) {
        return StreamSupport.stream(duties.spliterator(), false)
                .filter(duty ->
                        List.of("open", "late").contains(duty.get("status").stringValue()))
                .toList();
    }

    /** What does not change by itself as days pass. */
    private static List<Object> undated(JsonNode state) {
        var children = StreamSupport.stream(state.get("children").spliterator(), false)
                .map(child -> CHILD.stream()
                        .map(field -> String.valueOf(child.get(field)))
                        .toList())
                .toList();
        return List.of(
                String.valueOf(state.get("phase")),
                children,
                state.get("team"),
                state.get("goals"),
                state.get("risks"),
                state.get("entries"));
    }

    private void same(String where, String what, @Nullable Object expected, @Nullable Object actual) {
        if (!String.valueOf(expected).equals(String.valueOf(actual))) {
            differences.add(where + " " + what + ": the read model says " + expected + ", the replay " + actual);
        }
    }
}
