package org.houvast.standalone.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houvast.command.catalogue.CommandCatalogue;
import org.houvast.command.deciding.Decision;
import org.houvast.language.CaseId;
import org.houvast.language.ChildId;
import org.houvast.language.EventId;
import org.houvast.language.access.CommandName;
import org.houvast.language.concern.ConcernEvent.ChildRegistered;
import org.houvast.language.rule.Refusal;
import org.houvast.language.rule.Warning;

/** What comes of every command of the story when something about it is wrong. */
final class BadInputTable {

    /** Of each command, the first times it is sent, in different families. */
    private static final int TIMES = 3;

    private final Map<CommandName, Map<BadInput, Set<String>>> cells = new EnumMap<>(CommandName.class);
    private final Map<CommandName, Set<CaseId>> seen = new EnumMap<>(CommandName.class);
    private final List<Tried> tried = new ArrayList<>();

    /**
     * A command of which something was wrong.
     *
     * @param name the command
     * @param wrong what was wrong
     * @param decision what came of it
     */
    record Tried(CommandName name, BadInput wrong, Decision decision) {

        boolean accepted() {
            return decision instanceof Decision.Accepted;
        }

        List<Refusal> refusals() {
            return decision instanceof Decision.Refused(var refusals) ? refusals : List.of();
        }
    }

    private BadInputTable() {}

    /** Plays a story, and tries every command of it with something wrong, the first times it is sent. */
    static BadInputTable of(List<Step> steps) {
        var table = new BadInputTable();
        var told = Told.nothing();
        var keys = new HashMap<String, EventId>();
        for (var step : steps) {
            var command = step.command().apply(key -> Objects.requireNonNull(keys.get(key), key));
            var name = CommandCatalogue.nameOf(command.getClass());
            var of = Told.caseOf(command);
            var families = table.seen.computeIfAbsent(name, each -> new LinkedHashSet<>());
            if (families.size() < TIMES && families.add(of)) {
                table.tries(name, new Sample(command, step.actor(), told, elsewhere(told, of)));
            }
            keys.put(step.key(), told.happens(command, step.actor()));
        }
        return table;
    }

    /** The commands of which nothing could be tried, since the story does not send them. */
    Set<CommandName> untried() {
        var all = new TreeSet<>(Arrays.asList(CommandName.values()));
        all.removeAll(cells.keySet());
        return all;
    }

    List<Tried> tried() {
        return List.copyOf(tried);
    }

    /** As a table of Markdown, a line for each command. */
    String rows() {
        return cells.entrySet().stream()
                .map(row -> "| `%s` |".formatted(row.getKey().code())
                        + Stream.of(BadInput.values())
                                .map(wrong ->
                                        " " + String.join("; ", row.getValue().getOrDefault(wrong, Set.of())) + " |")
                                .collect(Collectors.joining())
                        + "\n")
                .collect(Collectors.joining());
    }

    private void tries(CommandName name, Sample sample) {
        var row = cells.computeIfAbsent(name, each -> new EnumMap<>(BadInput.class));
        var asItIs =
                warnings(sample.told().decided(sample.command(), sample.actor()).orElseThrow());
        for (var wrong : BadInput.values()) {
            wrong.tried(sample).ifPresent(decision -> {
                tried.add(new Tried(name, wrong, decision));
                row.computeIfAbsent(wrong, each -> new TreeSet<>()).add(said(decision, asItIs));
            });
        }
    }

    private static String said(Decision decision, Set<String> asItIs) {
        if (decision instanceof Decision.Refused(var refusals)) {
            return refusals.stream()
                    .map(refusal -> refusal.rule() == null ? refusal.code() : refusal.code() + "." + refusal.finding())
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining(", ", "**", "**"));
        }
        var more = warnings(decision);
        more.removeAll(asItIs);
        return more.isEmpty() ? "recorded" : "recorded, warned: " + String.join(", ", more);
    }

    private static Set<String> warnings(Decision decision) {
        return decision instanceof Decision.Accepted(var events)
                ? events.stream()
                        .flatMap(event -> event.header().warnings().stream())
                        .map(BadInputTable::named)
                        .collect(Collectors.toCollection(TreeSet::new))
                : new TreeSet<>();
    }

    private static String named(Warning warning) {
        return warning.rule().code() + "." + warning.finding();
    }

    /** Of the family that came first, if it is another one; before any came, ids that nobody gave. */
    private static Sample.Elsewhere elsewhere(Told told, CaseId here) {
        return told.entries().stream()
                .filter(entry -> entry.event() instanceof ChildRegistered e
                        && !e.caseId().equals(here))
                .findFirst()
                .map(entry -> new Sample.Elsewhere(((ChildRegistered) entry.event()).child(), entry.id()))
                .orElseGet(() -> new Sample.Elsewhere(new ChildId("nobody"), new EventId("nothing")));
    }
}
