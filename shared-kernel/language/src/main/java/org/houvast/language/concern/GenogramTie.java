package org.houvast.language.concern;

import org.houvast.language.PersonId;

/**
 * How two persons of a genogram belong together.
 *
 * @param from the one
 * @param kind what the one is of the other
 * @param other the other
 */
public record GenogramTie(PersonId from, TieKind kind, PersonId other) {}
