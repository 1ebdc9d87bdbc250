package org.houvast.query.why;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.houvast.query.page.Days;
import org.houvast.query.page.Words;

/**
 * Puts a graph into boxes that can be looked at: many entries of one sort that only support the same decision are one
 * box, and of a graph that is too large for a picture what is nearest to the decision is shown. The tables beneath hold
 * everything.
 */
final class Boxes {

    /** Boxes that a picture holds: more cannot be read. */
    static final int MOST = 60;

    private static final int ALONE = 2;

    private final Why why;
    private final Words words;
    private final Map<String, Set<String>> targets;
    private final Map<String, String> boxOf = new LinkedHashMap<>();
    private final List<Box> boxes = new ArrayList<>();

    Boxes(Why why, Words words) {
        this.why = why;
        this.words = words;
        this.targets = why.edges().stream()
                .collect(Collectors.groupingBy(
                        Why.Edge::from, Collectors.mapping(Why.Edge::to, Collectors.toCollection(LinkedHashSet::new))));
        var sorts = why.nodes().stream()
                .collect(Collectors.groupingBy(this::sort, LinkedHashMap::new, Collectors.toList()));
        sorts.values().stream()
                .flatMap(nodes -> nodes.size() > ALONE
                        ? List.of(nodes).stream()
                        : nodes.stream().map(List::of))
                .limit(MOST)
                .forEach(this::add);
    }

    /** Nodes of one sort can be one box: evidence and consents of one type under one decision. Others stand alone. */
    private List<Object> sort(Why.Node node) {
        return node.kind().equals("evidence")
                        || node.kind().equals("consent")
                        || node.kind().equals("led-to")
                ? List.of(node.kind(), node.entry().type(), targets.getOrDefault(node.id(), Set.of()), led(node))
                : List.of(node.id());
    }

    private static String led(Why.Node node) {
        return node.kind().equals("led-to") ? String.join(",", node.entry().children()) : "";
    }

    private void add(List<Why.Node> nodes) {
        var first = nodes.getFirst();
        nodes.forEach(node -> boxOf.put(node.id(), first.id()));
        boxes.add(new Box(
                first.id(),
                first.kind(),
                first.entry().title(),
                nodes.size() == 1 ? brief(first.entry().occurred()) : inShort(nodes),
                full(nodes),
                address(first, nodes.size() > 1),
                nodes.stream().anyMatch(node -> !node.marks().isEmpty()),
                first.entry().position()));
    }

    private String inShort(List<Why.Node> nodes) {
        return words.say(
                "why.together.short",
                nodes.size(),
                nodes.stream()
                        .map(node -> String.valueOf(node.entry().occurred().getYear()))
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(", ")));
    }

    private String together(List<Why.Node> nodes) {
        var days = nodes.stream().map(node -> node.entry().occurred()).sorted().toList();
        return words.say("why.together", nodes.size(), brief(days.getFirst()), brief(days.getLast()));
    }

    private String full(List<Why.Node> nodes) {
        if (nodes.size() > 1) {
            return nodes.getFirst().entry().title() + ", " + together(nodes);
        }
        var node = nodes.getFirst();
        var entry = node.entry();
        var marks = node.marks().stream()
                .map(mark -> ". " + words.say("mark." + mark))
                .collect(Collectors.joining());
        return entry.title() + ", " + Days.inWords(entry.occurred(), words.language()) + ". " + entry.summary() + marks;
    }

    private String address(Why.Node node, boolean several) {
        var here = "/cases/" + why.caseId();
        if (several || node.kind().equals("decision")) {
            return "#why-" + node.kind();
        }
        return node.entry().decision() == null
                ? here + "#entry-" + node.entry().position()
                : here + "/decisions/" + node.id();
    }

    private String brief(LocalDate day) {
        return Days.brief(day, words.language());
    }

    /** The boxes, the decision first. */
    List<Box> all() {
        return List.copyOf(boxes);
    }

    /** The boxes in the order in which they were recorded. */
    List<Box> inOrder() {
        return boxes.stream().sorted(Comparator.comparing(Box::position)).toList();
    }

    /** How many entries the picture leaves to the tables. */
    int left() {
        return why.nodes().size() - boxOf.size();
    }

    /** What supports, or leads to, what: pairs of the ids of boxes. */
    Set<List<String>> arrows() {
        var arrows = new LinkedHashSet<List<String>>();
        for (var edge : why.edges()) {
            var from = boxOf.get(edge.from());
            var to = boxOf.get(edge.to());
            if (from != null && to != null && !from.equals(to)) {
                arrows.add(List.of(from, to));
            }
        }
        return arrows;
    }
}
