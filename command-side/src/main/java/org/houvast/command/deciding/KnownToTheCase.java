package org.houvast.command.deciding;

import java.util.Collection;
import java.util.Map;
import org.houvast.language.ChildId;
import org.houvast.language.EventId;
import org.houvast.language.PersonId;

/** A command speaks of children, clients and entries of its own case, and a decision needs a case that is open. */
public final class KnownToTheCase {

    private KnownToTheCase() {}

    /** Checks that every child was noted in this case, and is named once. */
    public static Check children(Collection<ChildId> children, CaseFile file) {
        var once = Check.needs(children.stream().distinct().count() == children.size(), "child-twice");
        return children.stream()
                .distinct()
                .filter(child -> !file.knows(child))
                .map(child -> Check.refuses("unknown-child", Map.of("child", child)))
                .reduce(once, Check::and);
    }

    /** Checks that at least one child is named and that every one was noted in this case. */
    public static Check someChildren(Collection<ChildId> children, CaseFile file) {
        return children.isEmpty() ? Check.refuses("no-child", Map.of()) : children(children, file);
    }

    /** Checks that at least one person is named, each once, and that every one is a client of this case. */
    public static Check clients(Collection<PersonId> persons, CaseFile file) {
        var named = Check.needs(!persons.isEmpty(), "no-client")
                .and(Check.needs(persons.stream().distinct().count() == persons.size(), "client-twice"));
        return persons.stream()
                .distinct()
                .filter(person -> !file.parents().contains(person))
                .map(person -> Check.refuses("unknown-client", Map.of("person", person)))
                .reduce(named, Check::and);
    }

    /** Checks that every entry stands in this case. */
    public static Check entries(Collection<EventId> entries, CaseFile file) {
        return Check.needs(entries.stream().allMatch(entry -> file.entry(entry).isPresent()), "unknown-entry");
    }

    /** Checks that the case is not closed. */
    public static Check open(CaseFile file) {
        return file.closed() ? Check.refuses("case-closed", Map.of()) : Check.met();
    }
}
