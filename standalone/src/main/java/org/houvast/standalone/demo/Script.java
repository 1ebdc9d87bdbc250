package org.houvast.standalone.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Stream;
import org.houvast.command.deciding.Circumstances;
import org.houvast.command.deciding.Command;
import org.houvast.command.deciding.Deliberating;
import org.houvast.language.ChildId;
import org.houvast.language.EventId;
import org.houvast.language.access.Role;
import org.houvast.language.event.Actor;
import org.houvast.language.event.Participant;
import org.jspecify.annotations.Nullable;

/** The steps of one family, written down chapter by chapter. Always the same for the same family. */
final class Script {

    private static final ZoneId ZONE = ZoneId.of("Europe/Brussels");
    private static final LocalTime FIRST_OF_THE_DAY = LocalTime.of(9, 5);
    private static final LocalTime FIRST_OF_THE_AFTERNOON = LocalTime.of(14, 5);
    private static final String ANEW = "-2";
    static final String ORGANISATION = "Simba Familiezorg";

    private final PilotFamily family;
    private final SplittableRandom random;
    private final List<Step> steps = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final Map<ChildId, String> goals = new HashMap<>();
    private final Map<LocalDate, Integer> recordedOn = new HashMap<>();

    private final Map<String, List<Told>> remembered = new HashMap<>();
    private final Map<LocalDate, Integer> namedOn = new HashMap<>();
    private int numbered;

    private record Note(String key, LocalDate recorded, Role by) {}

    private record Told(String key, LocalDate recorded) {}

    Script(PilotFamily family) {
        this.family = family;
        this.random = new SplittableRandom(family.number());
    }

    PilotFamily family() {
        return family;
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    /** A whole number from 0 to below the bound. */
    int random(int bound) {
        return random.nextInt(bound);
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random(choices.size()));
    }

    /** A step that is recorded on the day it happens; answers its key. */
    String step(LocalDate occurred, Role role, Function<Function<String, EventId>, Command> command) {
        return step(occurred, 0, role, command);
    }

    /** A step that is recorded some days after it happened; answers its key. */
    String step(LocalDate occurred, int lag, Role role, Function<Function<String, EventId>, Command> command) {
        return write(occurred.plusDays(lag), "", role, command);
    }

    /** A step as {@link #step}, told otherwise than when the numbers were given out, under a key of its own. */
    String anew(LocalDate occurred, Role role, Function<Function<String, EventId>, Command> command) {
        return write(occurred, ANEW, role, command);
    }

    private String write(LocalDate day, String told, Role role, Function<Function<String, EventId>, Command> command) {
        numbered++;
        int before = recordedOn.merge(day, 1, Integer::sum) - 1;
        return add(day, FIRST_OF_THE_DAY.plusMinutes(4L * before), "%04d".formatted(numbered) + told, role, command);
    }

    /**
     * A step with a name, recorded in the afternoon of the day it happens; it moves no number, so that those of the
     * other steps stay. Answers its key, which is {@linkplain #told remembered} under the name.
     */
    String named(String name, LocalDate occurred, Role role, Function<Function<String, EventId>, Command> command) {
        int before = namedOn.merge(occurred, 1, Integer::sum) - 1;
        var key = add(occurred, FIRST_OF_THE_AFTERNOON.plusMinutes(4L * before), name, role, command);
        remember(name, key, occurred);
        return key;
    }

    private String add(
            LocalDate day, LocalTime at, String name, Role role, Function<Function<String, EventId>, Command> command) {
        Instant recorded =
                day.atTime(at.plusSeconds(2L * family.number())).atZone(ZONE).toInstant();
        var key = "pilot-2/%02d/%s".formatted(family.number(), name);
        steps.add(new Step(recorded, key, actor(role), command));
        return key;
    }

    /** Remembers a step under a name, for those that rest on it. */
    void remember(String name, String key, LocalDate recorded) {
        remembered.computeIfAbsent(name, any -> new ArrayList<>()).add(new Told(key, recorded));
    }

    /** The last step before a day whose name begins so; empty when there is none. */
    List<String> told(String name, LocalDate day) {
        return remembered.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(name))
                .flatMap(entry -> entry.getValue().stream())
                .filter(told -> told.recorded().isBefore(day))
                .max(Comparator.comparing(Told::recorded).thenComparing(Told::key))
                .map(Told::key)
                .stream()
                .toList();
    }

    /** One of these, by the number of the family. */
    <T> T varied(List<T> choices, int shift) {
        return choices.get((family.number() + shift) % choices.size());
    }

    /** A note of the daily work, that later decisions may rest on. */
    void note(LocalDate occurred, Role role, Function<Function<String, EventId>, Command> command) {
        note(occurred, "", role, command);
    }

    /** A note as {@link #note}, told {@linkplain #anew anew}. */
    void noteAnew(LocalDate occurred, Role role, Function<Function<String, EventId>, Command> command) {
        note(occurred, ANEW, role, command);
    }

    private void note(
            LocalDate occurred, String told, Role role, Function<Function<String, EventId>, Command> command) {
        var recorded = occurred.plusDays(lag());
        notes.add(new Note(write(recorded, told, role, command), recorded, role));
    }

    /** The keys of the last notes that were recorded before a day. */
    List<String> notesBefore(LocalDate day, int most) {
        return notes.stream()
                .filter(note -> note.recorded().isBefore(day))
                .sorted(Comparator.comparing(Note::recorded).reversed())
                .limit(most)
                .map(Note::key)
                .toList();
    }

    /** The last notes that were recorded before a day, among them the last session and the last contact. */
    List<String> notesOfThePeriod(LocalDate day, int most) {
        var both = Stream.of(Role.COACH, Role.SOCIAL_WORKER)
                .flatMap(by -> notes.stream()
                        .filter(note -> note.by() == by && note.recorded().isBefore(day))
                        .sorted(Comparator.comparing(Note::recorded).reversed())
                        .limit(1)
                        .map(Note::key));
        return Stream.concat(notesBefore(day, most).stream(), both).distinct().toList();
    }

    /** The step that set the goal of a child's trajectory, which a change of it cites. */
    void goalSet(ChildId child, String step) {
        goals.put(child, step);
    }

    String goalOf(ChildId child) {
        return Objects.requireNonNull(goals.get(child), "The child has no goal yet");
    }

    /** Most notes are recorded the same day, some within the week, a few much later. */
    private int lag() {
        int chance = random(100);
        if (chance < 68) {
            return 0;
        }
        if (chance < 88) {
            return 1 + random(2);
        }
        return chance < 97 ? 3 + random(6) : 14 + random(20);
    }

    static Circumstances on(LocalDate day) {
        return Circumstances.on(day);
    }

    /** A deliberation of the Simba team that rests on these steps. */
    Deliberating deliberation(
            Function<String, EventId> entries,
            String rationale,
            List<String> alternatives,
            String parentsView,
            List<String> evidence) {
        return deliberation(entries, rationale, alternatives, parentsView, null, evidence, null);
    }

    /** A deliberation as {@link #deliberation}, in which the social worker may disagree and the child is heard. */
    Deliberating contested(
            Function<String, EventId> entries,
            String rationale,
            List<String> alternatives,
            String parentsView,
            @Nullable String childView,
            List<String> evidence) {
        var dissent = family.has(PilotFamily.Episode.DISSENT)
                ? "Er zijn nog te weinig rustige weken om dit nu al te beslissen."
                : null;
        return deliberation(entries, rationale, alternatives, parentsView, childView, evidence, dissent);
    }

    private Deliberating deliberation(
            Function<String, EventId> entries,
            String rationale,
            List<String> alternatives,
            String parentsView,
            @Nullable String childView,
            List<String> evidence,
            @Nullable String dissent) {
        return new Deliberating(
                rationale,
                alternatives,
                participants(dissent),
                parentsView,
                childView,
                evidence.stream().map(entries).toList());
    }

    private List<Participant> participants(@Nullable String dissent) {
        return List.of(
                new Participant("familiecoach " + coach(), "familiecoach", null),
                new Participant("sociaal werker " + socialWorker(), "sociaal werker", dissent),
                new Participant("teambegeleider", "teambegeleider", null),
                new Participant("moeder", "ouder", null));
    }

    private Actor actor(Role role) {
        var account = switch (role) {
            case COACH -> "coach-" + coach();
            case SOCIAL_WORKER -> "social-worker-" + socialWorker();
            default -> role.code();
        };
        return new Actor(account, role, ORGANISATION);
    }

    private int coach() {
        return 1 + family.number() % 4;
    }

    private int socialWorker() {
        return 1 + family.number() % 2;
    }
}
