package org.houvast.query.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.houvast.query.conformance.DutyLine;
import org.houvast.query.page.Days;
import org.houvast.query.page.Words;
import org.jspecify.annotations.Nullable;

/**
 * A state in lines that can be read and compared.
 *
 * @param sections its parts, in the order in which they are read
 */
record Panel(List<Section> sections) {

    Panel {
        sections = List.copyOf(sections);
    }

    /**
     * A part of a state.
     *
     * @param code its code, for its title
     * @param lines its lines
     */
    record Section(String code, List<Line> lines) {}

    /**
     * One thing that is so.
     *
     * @param key what it is about: the same in every state
     * @param label what it is about, in words
     * @param value what is so; another value is a difference
     * @param detail what comes with it, such as days that pass by themselves; no difference
     * @param entry the id of the entry that tells it; null when several do
     * @param late whether it is late
     */
    record Line(
            String key,
            String label,
            String value,
            String detail,
            @Nullable String entry,
            boolean late) {}

    /** The lines of a state, in words. */
    static Panel of(State state, Words words) {
        return new Lines(state, words).panel();
    }

    /** All lines, section by section. */
    List<Line> lines() {
        return sections.stream().flatMap(section -> section.lines().stream()).toList();
    }

    /**
     * What is different in a later panel.
     *
     * @param key the line
     * @param label what it is about
     * @param before what was so; null when the line is new
     * @param after what is so; null when the line is gone
     */
    record Difference(
            String key,
            String label,
            @Nullable String before,
            @Nullable String after) {}

    /** The differences from this panel to another, in the order of the lines. */
    List<Difference> to(Panel later) {
        var labels = new LinkedHashMap<String, String>();
        Stream.concat(lines().stream(), later.lines().stream())
                .forEach(line -> labels.putIfAbsent(line.key(), line.label()));
        var differences = new ArrayList<Difference>();
        labels.forEach((key, label) -> {
            var before = value(key);
            var after = later.value(key);
            if (!Objects.equals(before, after)) {
                differences.add(new Difference(key, label, before, after));
            }
        });
        return differences;
    }

    /**
     * A line of two panels beside each other.
     *
     * @param label what it is about
     * @param one what was so in the first; null when there was no such line
     * @param other what was so in the second; null when there was no such line
     */
    record Row(String label, @Nullable String one, @Nullable String other) {

        /** Whether the two are not the same. */
        public boolean differs() {
            return !Objects.equals(one, other);
        }
    }

    /**
     * A part of two panels beside each other.
     *
     * @param code its code, for its title
     * @param rows its lines
     */
    record Rows(String code, List<Row> rows) {}

    /** This panel beside another, section by section; sections without a line in either are left out. */
    List<Rows> beside(Panel other) {
        var rows = new ArrayList<Rows>();
        for (int i = 0; i < sections.size(); i++) {
            var labels = new LinkedHashMap<String, String>();
            Stream.concat(sections.get(i).lines().stream(), other.sections.get(i).lines().stream())
                    .forEach(line -> labels.putIfAbsent(line.key(), line.label()));
            var section = labels.entrySet().stream()
                    .map(line -> new Row(line.getValue(), value(line.getKey()), other.value(line.getKey())))
                    .toList();
            if (!section.isEmpty()) {
                rows.add(new Rows(sections.get(i).code(), section));
            }
        }
        return rows;
    }

    private @Nullable String value(String key) {
        return lines().stream()
                .filter(line -> line.key().equals(key))
                .map(Line::value)
                .findFirst()
                .orElse(null);
    }

    /** Puts a state in lines. */
    private record Lines(State state, Words words) {

        Panel panel() {
            return new Panel(List.of(
                    section("children", state.children().stream().flatMap(this::child)),
                    section("responsible", responsible(state.responsible())),
                    section("team", state.team().stream().map(this::member)),
                    section("consents", state.consents().stream().map(this::consent)),
                    section("goals", state.goals().stream().map(this::goal)),
                    section("risks", state.risks().stream().map(this::risk)),
                    section("duties", state.duties().stream().map(this::duty))));
        }

        private static Section section(String code, Stream<Line> lines) {
            return new Section(code, lines.toList());
        }

        private Stream<Line> child(State.Child child) {
            var key = "child/" + child.child();
            return Stream.of(
                            new Line(
                                    key,
                                    child.name(),
                                    word("Phase", child.phase()),
                                    words.say("since", day(child.since())),
                                    null,
                                    false),
                            child.place() == null
                                    ? null
                                    : new Line(
                                            key + "/place",
                                            words.say("history.lives", child.name()),
                                            place(child),
                                            clocks(child),
                                            null,
                                            false),
                            child.goal() == null
                                    ? null
                                    : new Line(
                                            key + "/goal",
                                            words.say("history.goal-of", child.name()),
                                            word("TrajectoryGoal", child.goal()),
                                            "",
                                            null,
                                            false))
                    .filter(Objects::nonNull);
        }

        private String place(State.Child child) {
            var house = child.house();
            var where = house != null ? house : words.say("history.place." + child.place());
            return child.with().isEmpty() ? where : words.say("history.with", where, String.join(", ", child.with()));
        }

        private String clocks(State.Child child) {
            var days = child.daysInCare();
            var term = child.termDays();
            var due = child.reassessmentDue();
            return days == null || term == null || due == null
                    ? ""
                    : words.say("clock.term", days, term) + " · " + words.say("history.reassessment-by", day(due));
        }

        private Stream<Line> responsible(State.@Nullable Responsible who) {
            if (who == null) {
                return Stream.empty();
            }
            return Stream.of(new Line(
                    "responsible",
                    words.say("history.responsible"),
                    Responsible.told(who, words),
                    words.say("since", day(who.since())),
                    who.entry(),
                    false));
        }

        private Line member(State.Member member) {
            return new Line(
                    "team/" + (member.person().isEmpty() ? member.entry() + member.role() : member.person()),
                    member.name(),
                    word("TeamRole", member.role()),
                    words.say("since", day(member.since())),
                    member.entry(),
                    false);
        }

        private Line consent(State.Consent consent) {
            var until = consent.until();
            var value = words.say("history.consent." + consent.state());
            return new Line(
                    "consent/" + (consent.person().isEmpty() ? consent.entry() : consent.person()) + "/"
                            + consent.scope(),
                    words.say("history.consent", consent.name(), word("ConsentScope", consent.scope())),
                    until == null || !consent.state().equals("given")
                            ? value
                            : words.say("history.until", value, day(until)),
                    words.say("duties.on", day(consent.on())),
                    consent.entry(),
                    false);
        }

        private Line goal(State.Goal goal) {
            var result = goal.result();
            var progress = goal.progress();
            var domain = goal.domain();
            return new Line(
                    "goal/" + goal.entry(),
                    goal.words() == null ? goal.owner() : words.say("history.goal", goal.owner(), goal.words()),
                    result != null
                            ? word("GoalOutcome", result)
                            : progress == null ? words.say("history.goal.no-progress") : word("GoalProgress", progress),
                    (domain == null ? "" : word("CoreDomain", domain) + " · ")
                            + words.say("history.goal.by", day(goal.target())),
                    goal.entry(),
                    false);
        }

        private Line risk(State.Risk risk) {
            var change = risk.change();
            return new Line(
                    "risk/" + risk.kind() + "/" + risk.factor() + "/" + risk.about(),
                    words.say(
                            "history.risk",
                            word("Factor", risk.factor()),
                            word("FactorKind", risk.kind()),
                            risk.about()),
                    change == null
                            ? word("Presence", risk.presence())
                            : words.say(
                                    "history.risk.change", word("Presence", risk.presence()), word("Change", change)),
                    words.say("duties.on", day(risk.on())),
                    risk.entry(),
                    false);
        }

        private String by(@Nullable LocalDate due, boolean late) {
            return due == null
                    ? words.say("history.duty.undated")
                    : words.say(late ? "history.duty.late" : "history.duty.open", day(due));
        }

        private Line duty(DutyLine duty) {
            boolean late = duty.daysLate() > 0;
            return new Line(
                    "duty/" + duty.title() + "/" + duty.whom() + "/" + duty.cause() + "/" + duty.dueTo(),
                    words.say("history.duty", duty.title(), duty.whom()),
                    by(duty.dueTo(), late),
                    late ? words.count("duties.late", duty.daysLate()) : "",
                    duty.cause(),
                    late);
        }

        private String word(String type, String code) {
            return words.say("word." + type + "." + code);
        }

        private String day(LocalDate day) {
            return Days.inWords(day, words.language());
        }
    }
}
