package org.houvast.language.event;

import org.houvast.language.Coded;
import org.houvast.language.Personal;

/**
 * The ground on which an entry could be recorded.
 *
 * @param kind consent or law
 * @param reference the id of the consent's entry, or the article of the law
 */
public record Ground(Kind kind, @Personal String reference) {

    /** Where the ground comes from. */
    public enum Kind implements Coded {
        CONSENT,
        LEGAL
    }
}
