package org.houvast.language.intake;

import java.time.LocalDate;
import org.houvast.language.ChildId;
import org.houvast.language.Personal;

/**
 * An earlier return home that did not last (niet-succesvolle terugkeer; S000:214-215).
 *
 * @param child the child
 * @param from the first day at home again
 * @param to the last
 * @param why why it did not last, in the words of who recorded it
 */
public record FailedReturn(
        ChildId child,
        LocalDate from,
        LocalDate to,
        @Personal(of = "child") String why) {}
