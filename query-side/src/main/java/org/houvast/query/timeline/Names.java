package org.houvast.query.timeline;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.houvast.language.ChildId;
import org.houvast.language.EventId;
import org.houvast.language.HouseId;
import org.houvast.language.PersonId;
import org.houvast.language.concern.ConcernEvent.CaseOpened;
import org.houvast.language.concern.ConcernEvent.ChildRegistered;
import org.houvast.language.correction.CorrectionEvent.EntryWithdrawn;
import org.houvast.language.event.CaseEvent;
import org.houvast.query.access.Pseudonyms;
import org.houvast.query.page.Reader;
import org.houvast.query.page.Words;
import org.houvast.query.projecting.Entry;
import org.jspecify.annotations.Nullable;

/**
 * What a reader may call the persons and places of a case: their names, or pseudonyms. Children are numbered in the
 * order in which the case first mentions them.
 */
public final class Names {

    private final Words words;
    private final boolean real;
    private final boolean seesWithdrawn;
    private final Pseudonyms pseudonyms;
    private final History history;
    private final Map<PersonId, String> persons = new HashMap<>();
    private final Map<String, Child> children = new LinkedHashMap<>();
    private final Map<EventId, EventId> withdrawals = new HashMap<>();
    private String family;

    /** A child, as a person, and which one it is in the case, the first being 1. */
    private record Child(ChildId id, PersonId person, int number) {}

    /** The names in a whole history, for a reader. */
    public Names(History whole, Reader reader, Pseudonyms pseudonyms) {
        this(whole, whole, reader, pseudonyms);
    }

    /**
     * The names that were known at a moment, for a reader.
     *
     * @param known what was known
     * @param whole all that is known now: it says what was withdrawn from view
     */
    public Names(History known, History whole, Reader reader, Pseudonyms pseudonyms) {
        this.words = reader.words();
        this.real = reader.seesNames();
        this.seesWithdrawn = reader.seesWithdrawn();
        this.pseudonyms = pseudonyms;
        this.history = known;
        this.family = known.caseId().value();
        for (var entry : known.entries()) {
            if (entry.event() instanceof CaseEvent event) {
                learn(event);
            }
        }
        for (var entry : whole.entries()) {
            if (entry.event() instanceof EntryWithdrawn withdrawn) {
                withdrawals.put(withdrawn.entry(), entry.id());
            }
        }
        whole.entries().forEach(this::hideWithWhatItIsAbout);
    }

    /** A correction or another view of what was withdrawn says what it said, or nearly: it goes from view with it. */
    private void hideWithWhatItIsAbout(Entry entry) {
        if (!(entry.event() instanceof EntryWithdrawn)) {
            History.amended(entry)
                    .map(withdrawals::get)
                    .ifPresent(withdrawal -> withdrawals.putIfAbsent(entry.id(), withdrawal));
        }
    }

    private void learn(CaseEvent event) {
        for (var child : event.children()) {
            if (!children.containsKey(child.value())) {
                children.put(child.value(), new Child(child, child.person(), children.size() + 1));
            }
        }
        var said = NamesSaid.in(event);
        switch (event) {
            case CaseOpened opened -> {
                family = opened.family();
                persons.putAll(said);
            }
            case ChildRegistered registered -> persons.putAll(said);
            default -> said.forEach(persons::putIfAbsent);
        }
    }

    /** Whether these are the real names. */
    public boolean real() {
        return real;
    }

    /**
     * The entry that took another from the view of this reader, whatever moment is shown; null when it may be seen. What was
     * withdrawn from view is not seen again by looking at the past.
     */
    public @Nullable EventId hidden(EventId entry) {
        return seesWithdrawn ? null : withdrawals.get(entry);
    }

    /** The children in order. */
    public List<ChildId> children() {
        return children.values().stream().map(Child::id).toList();
    }

    /** Those who are known by name besides the children and these. */
    public List<PersonId> others(List<PersonId> these) {
        return persons.keySet().stream()
                .filter(person -> !these.contains(person) && !isChild(person))
                .sorted(Comparator.comparing(this::person))
                .toList();
    }

    /** Facts of a finding, with the children and persons among them called by name. */
    public Map<String, String> in(Map<String, String> facts) {
        var named = new LinkedHashMap<String, String>();
        facts.forEach((fact, value) -> named.put(
                fact, Arrays.stream(value.split(", ")).map(this::named).collect(Collectors.joining(", "))));
        return named;
    }

    private String named(String id) {
        return Optional.ofNullable(children.get(id))
                .map(child -> child(child.id()))
                .or(() -> persons.keySet().stream()
                        .filter(person -> person.value().equals(id))
                        .map(this::person)
                        .findFirst())
                .orElse(id);
    }

    /** The case, as this reader may address it. */
    public String caseId() {
        return real ? history.caseId().value() : pseudonyms.family(history.caseId());
    }

    /** The family. */
    public String family() {
        return real ? words.recorded(family) : words.say("pseudonym.family", pseudonyms.family(history.caseId()));
    }

    /** A child, by its name. */
    public String child(ChildId child) {
        return real
                ? words.recorded(persons.getOrDefault(person(child), child.value()))
                : words.say("pseudonym.child", childId(child));
    }

    private PersonId person(ChildId child) {
        var known = children.get(child.value());
        return known == null ? child.person() : known.person();
    }

    private boolean isChild(PersonId person) {
        return children.containsKey(person.value());
    }

    /** Children, by their names: {@code Anna, Bram en Cem}. */
    public String children(List<ChildId> some) {
        return listed(some.stream().map(this::child).toList());
    }

    /** Persons, by their names; a pseudonymous reader learns only that they are persons. */
    public String persons(List<PersonId> some) {
        return listed(some.stream().map(this::person).toList());
    }

    /** Names in a row: {@code Anna, Bram en Cem}. */
    public String listed(List<String> named) {
        return named.size() < 2
                ? String.join("", named)
                : String.join(", ", named.subList(0, named.size() - 1)) + " " + words.say("and") + " "
                        + named.getLast();
    }

    /** The id of a child, as this reader may see it. */
    public String childId(ChildId child) {
        var known = children.get(child.value());
        return real ? child.value() : pseudonyms.family(history.caseId()) + "-" + (known == null ? 0 : known.number());
    }

    /** A person, by name; a pseudonymous reader learns only that it is a person. */
    public String person(PersonId person) {
        var child = children.get(person.value());
        if (child != null) {
            return child(child.id());
        }
        return real ? words.recorded(persons.getOrDefault(person, person.value())) : words.say("pseudonym.person");
    }

    /** The ids of persons, as this reader may see them: for a pseudonymous one, of children only. */
    public List<String> ids(List<PersonId> some) {
        return some.stream()
                .filter(person -> real || isChild(person))
                .map(this::childOr)
                .toList();
    }

    /** The id of a person, as this reader may see it: for a pseudonymous one, what a child is called; empty for others. */
    public String personId(PersonId person) {
        return real || isChild(person) ? childOr(person) : "";
    }

    private String childOr(PersonId person) {
        var child = children.get(person.value());
        return child == null ? person.value() : childId(child.id());
    }

    /** A house, by its name. */
    public String house(HouseId house) {
        return real
                ? words.recorded(history.houses().getOrDefault(house, house.value()))
                : words.say("pseudonym.house", pseudonyms.house(house));
    }
}
