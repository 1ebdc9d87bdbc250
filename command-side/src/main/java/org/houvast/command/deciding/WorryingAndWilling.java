package org.houvast.command.deciding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houvast.language.EventId;
import org.houvast.language.PersonId;
import org.houvast.language.concern.ConcernEvent.ConcernDecided;
import org.houvast.language.concern.ConcernEvent.WillingnessAssessed;
import org.houvast.language.concern.ConcernOutcome;
import org.houvast.language.concern.Willingness;
import org.houvast.language.rule.Rule;

/**
 * R06: the file says whether the home situation is worrying (the last D1) and, when it is, whether each client is willing
 * (the last D2 about this client; S004:308-314).
 */
public final class WorryingAndWilling {

    private WorryingAndWilling() {}

    /** The last D1. */
    public static Optional<FiledEntry> concern(Entries entries) {
        return entries.last(ConcernDecided.class);
    }

    /** Refuses what follows on D1, when there is none. */
    public static Check decided(Entries entries) {
        return concern(entries).isPresent() ? Check.met() : Check.refuses(Rule.R06, "not-decided", Map.of());
    }

    /** Refuses what is only done about a home situation that is worrying. */
    public static Check worrying(Entries entries) {
        return concern(entries)
                        .filter(decided -> decided.isOutcome(ConcernOutcome.WORRYING))
                        .isPresent()
                ? Check.met()
                : Check.refuses(Rule.R06, "not-worrying", Map.of());
    }

    /** Refuses what needs to be known of every client of a home situation that is worrying. */
    public static Check willingnessKnown(Entries entries) {
        var missing = notAssessed(entries);
        return missing.isEmpty()
                ? Check.met()
                : Check.refuses(Rule.R06, "willingness-missing", Map.of("missing", listed(missing)));
    }

    /** The clients about whom D2 was not taken. */
    public static List<PersonId> notAssessed(Entries entries) {
        return entries.file().parents().stream()
                .filter(parent -> willingness(parent, entries).isEmpty())
                .toList();
    }

    /** The clients of whom the last D2 says this. */
    public static List<PersonId> parents(Willingness outcome, Entries entries) {
        return entries.file().parents().stream()
                .filter(parent -> willingness(parent, entries)
                        .filter(assessed -> assessed.isOutcome(outcome))
                        .isPresent())
                .toList();
    }

    /** The last D2 about a client. */
    public static Optional<FiledEntry> willingness(PersonId parent, Entries entries) {
        return entries.last(WillingnessAssessed.class, parent);
    }

    /** The last D1, and the last D2 about each client. */
    public static List<EventId> decisions(Entries entries) {
        return Stream.concat(
                        concern(entries).stream(),
                        entries.file().parents().stream().flatMap(parent -> willingness(parent, entries).stream()))
                .flatMap(decided -> entries.idOf(decided).stream())
                .toList();
    }

    /** Persons as a fact of a finding. */
    public static String listed(List<PersonId> persons) {
        return persons.stream().map(PersonId::value).collect(Collectors.joining(", "));
    }
}
