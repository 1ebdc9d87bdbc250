package org.houvast.command.deciding;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.houvast.language.EventId;
import org.houvast.language.PersonId;
import org.houvast.language.event.CaseEvent;

/** The entries of a case that stand and had happened by a day, for rules that ask what came before. */
public record Entries(LocalDate on, CaseFile file) {

    /** The entries of a type, in the order in which they were recorded. */
    public Stream<FiledEntry> of(Class<? extends CaseEvent> type) {
        return file.standing(type).filter(entry -> !entry.occurred().isAfter(on));
    }

    /** The id of one of these entries. */
    @SuppressWarnings("ReferenceEquality") // two entries may say the same
    public Optional<EventId> idOf(FiledEntry one) {
        return file.entries().entrySet().stream()
                .filter(filed -> filed.getValue() == one)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Whether there is an entry of a type. */
    public boolean any(Class<? extends CaseEvent> type) {
        return of(type).findAny().isPresent();
    }

    /** Whether there is an entry of a type about what happened on a day or after it. */
    public boolean anySince(LocalDate day, Class<? extends CaseEvent> type) {
        return of(type).anyMatch(entry -> !entry.occurred().isBefore(day));
    }

    /** The last entry of a type. */
    public Optional<FiledEntry> last(Class<? extends CaseEvent> type) {
        return of(type).reduce(Entries::later);
    }

    /** The last entry of a type about a person. */
    public Optional<FiledEntry> last(Class<? extends CaseEvent> type, PersonId about) {
        return of(type).filter(entry -> entry.about().contains(about)).reduce(Entries::later);
    }

    /** Of two entries the one that happened later; of two of one day, the one that was recorded later. */
    private static FiledEntry later(FiledEntry before, FiledEntry next) {
        return next.occurred().isBefore(before.occurred()) ? before : next;
    }
}
