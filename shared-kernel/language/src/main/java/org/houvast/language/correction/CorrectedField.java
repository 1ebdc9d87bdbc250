package org.houvast.language.correction;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.houvast.language.Personal;

/**
 * A field of an entry that was wrong.
 *
 * @param field the name of a component of the event that the entry records; of a row in a list, {@code list.row.name}
 *     with rows counted from 1
 * @param right what it should be, as text: a day as {@code 2021-03-12}; what stood there stays in the entry
 */
public record CorrectedField(String field, @Personal String right) {

    /** The day that it should be; empty when that is no day, or is erased. */
    public Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(right.strip()));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
