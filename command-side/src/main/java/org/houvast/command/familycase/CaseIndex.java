package org.houvast.command.familycase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.houvast.command.deciding.FiledEntry;
import org.houvast.language.ChildId;
import org.houvast.language.EventId;
import org.houvast.language.PersonId;
import org.houvast.language.catalogue.EventCatalogue;
import org.houvast.language.event.CaseEvent;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a case, column by column, since a case has thousands of them: an entry takes its id, its day and the
 * number of its kind, and most entries are of few kinds.
 *
 * @param kinds what entries have in common, each once
 * @param ids the entries, in the order in which they were recorded
 * @param kind of each entry the number of its kind, from 0
 * @param occurred of each entry the day it happened
 * @param cites of each entry that rests on others: on which
 * @param withdrawn those that were withdrawn from view
 */
record CaseIndex(
        List<Kind> kinds,
        List<EventId> ids,
        List<Integer> kind,
        List<LocalDate> occurred,
        Map<EventId, List<EventId>> cites,
        Set<EventId> withdrawn) {

    CaseIndex {
        if (kind.size() != ids.size() || occurred.size() != ids.size()) {
            throw new IllegalArgumentException("The columns of an index are not equally long");
        }
        int known = kinds.size();
        if (kind.stream().anyMatch(number -> number < 0 || number >= known)) {
            throw new IllegalArgumentException("An entry of an index is of no kind");
        }
    }

    static CaseIndex of(Map<EventId, FiledEntry> entries) {
        var kinds = new LinkedHashMap<Kind, Integer>();
        var kind = new ArrayList<Integer>();
        var occurred = new ArrayList<LocalDate>();
        var cites = new LinkedHashMap<EventId, List<EventId>>();
        var withdrawn = new LinkedHashSet<EventId>();
        entries.forEach((id, entry) -> {
            kind.add(kinds.computeIfAbsent(Kind.of(entry), next -> kinds.size()));
            occurred.add(entry.occurred());
            if (!entry.cites().isEmpty()) {
                cites.put(id, entry.cites());
            }
            if (entry.isWithdrawn()) {
                withdrawn.add(id);
            }
        });
        return new CaseIndex(
                List.copyOf(kinds.keySet()), List.copyOf(entries.keySet()), kind, occurred, cites, withdrawn);
    }

    Map<EventId, FiledEntry> entries() {
        var entries = new LinkedHashMap<EventId, FiledEntry>();
        var types = kinds.stream().map(Kind::event).toList();
        for (int i = 0; i < ids.size(); i++) {
            var id = ids.get(i);
            var of = kinds.get(kind.get(i));
            entries.put(
                    id,
                    new FiledEntry(
                            types.get(kind.get(i)),
                            occurred.get(i),
                            of.children(),
                            of.about(),
                            of.outcome(),
                            of.topics(),
                            cites.getOrDefault(id, List.of()),
                            withdrawn.contains(id)));
        }
        return entries;
    }

    /**
     * What several entries have in common.
     *
     * @param type the declared name of the event
     * @param children the children they belong to
     * @param about the persons they are about
     * @param outcome the code of the outcome, when they are decisions
     * @param topics the codes of what they are about
     */
    record Kind(
            String type,
            List<ChildId> children,
            List<PersonId> about,
            @Nullable String outcome,
            List<String> topics) {

        private static final Map<String, Class<? extends CaseEvent>> TYPES = types();

        Kind {
            if (!TYPES.containsKey(type)) {
                throw new IllegalArgumentException("No entry of a case is called " + type);
            }
        }

        private static Map<String, Class<? extends CaseEvent>> types() {
            var types = new LinkedHashMap<String, Class<? extends CaseEvent>>();
            EventCatalogue.byName().forEach((name, event) -> {
                if (CaseEvent.class.isAssignableFrom(event)) {
                    types.put(name, event.asSubclass(CaseEvent.class));
                }
            });
            return types;
        }

        static Kind of(FiledEntry entry) {
            return new Kind(
                    EventCatalogue.nameOf(entry.type()),
                    entry.children(),
                    entry.about(),
                    entry.outcome(),
                    entry.topics());
        }

        Class<? extends CaseEvent> event() {
            return Objects.requireNonNull(TYPES.get(type));
        }
    }
}
