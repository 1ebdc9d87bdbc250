package org.houvast.language.consent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.houvast.language.EventId;
import org.houvast.language.PersonId;
import org.houvast.language.consent.ConsentEvent.ConsentGiven;
import org.houvast.language.consent.ConsentEvent.ConsentRefused;
import org.houvast.language.consent.ConsentEvent.ConsentWithdrawn;
import org.houvast.language.correction.CorrectionEvent.EntryCorrected;
import org.houvast.language.correction.CorrectionEvent.EntryWithdrawn;
import org.houvast.language.event.CaseEvent;
import org.jspecify.annotations.Nullable;

/**
 * What people said about consent. Whether a consent stands is asked for a day: the last word of the person on or
 * before it counts, whenever it was recorded.
 *
 * @param said every word, in the order in which they were recorded
 */
public record Consents(List<Word> said) {

    /** Nobody has said anything yet. */
    public static final Consents NONE = new Consents(List.of());

    public Consents {
        said = List.copyOf(said);
    }

    /** Whether a person's consent stands on a day; its last day is included. */
    public boolean stands(PersonId person, ConsentScope scope, LocalDate day) {
        return lastWords(day).stream()
                .anyMatch(word -> word.person().equals(person) && word.scope() == scope && word.stands(day));
    }

    /** Of each person the last word about each scope on or before a day, in the order in which they first spoke. */
    public List<Word> lastWords(LocalDate day) {
        record About(PersonId person, ConsentScope scope) {}
        var last = new LinkedHashMap<About, Word>();
        for (var word : said) {
            if (!word.day().isAfter(day)) {
                last.merge(
                        new About(word.person(), word.scope()),
                        word,
                        (before, next) -> next.day().isBefore(before.day()) ? before : next);
            }
        }
        return List.copyOf(last.values());
    }

    /** What was said after the next entry of the case. */
    public Consents evolve(EventId entry, CaseEvent event) {
        var day = event.header().occurred();
        return switch (event) {
            case ConsentGiven e -> and(new Word(entry, e.person(), e.scope(), day, true, e.until()));
            case ConsentRefused e -> and(new Word(entry, e.person(), e.scope(), day, false, null));
            case ConsentWithdrawn e -> and(new Word(entry, e.person(), e.scope(), day, false, null));
            case EntryCorrected e -> corrected(e);
            case EntryWithdrawn e -> without(e.entry());
            default -> this;
        };
    }

    private Consents corrected(EntryCorrected e) {
        return new Consents(said.stream()
                .map(word -> word.entry().equals(e.entry())
                        ? word.corrected(e.happenedOn(), e.day("until").orElse(word.until()))
                        : word)
                .toList());
    }

    /** What was withdrawn from view counts for nothing that is decided later. */
    private Consents without(EventId entry) {
        return new Consents(
                said.stream().filter(word -> !word.entry().equals(entry)).toList());
    }

    private Consents and(Word word) {
        var more = new ArrayList<>(said);
        more.add(word);
        return new Consents(more);
    }

    /**
     * One word about consent.
     *
     * @param entry the entry that tells it
     * @param person who
     * @param scope for what
     * @param day when
     * @param consents given, or refused or withdrawn
     * @param until the last day of a consent that was given; null when it has no end
     */
    public record Word(
            EventId entry,
            PersonId person,
            ConsentScope scope,
            LocalDate day,
            boolean consents,
            @Nullable LocalDate until) {

        /** Whether this word consents, and its last day has not passed on a day. */
        public boolean stands(LocalDate on) {
            return consents && (until == null || !on.isAfter(until));
        }

        /** With another day, if one is given, and this last day. */
        Word corrected(@Nullable LocalDate on, @Nullable LocalDate last) {
            return new Word(entry, person, scope, on == null ? day : on, consents, last);
        }
    }
}
