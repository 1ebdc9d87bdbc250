package org.houvast.language.reunification;

import java.time.LocalDate;
import org.houvast.language.Personal;

/**
 * A phase of a return.
 *
 * @param number from 1
 * @param from its first planned day
 * @param to its last planned day
 * @param content what happens in it
 * @param criterion what must be met to go on
 */
public record ReturnPhase(
        int number,
        LocalDate from,
        LocalDate to,
        @Personal String content,
        @Personal String criterion) {}
