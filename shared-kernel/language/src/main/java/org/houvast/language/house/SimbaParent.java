package org.houvast.language.house;

import org.houvast.language.PersonId;

/**
 * A Simba parent (Simba-ouder).
 *
 * @param person the person
 * @param name the name
 * @param professional whether employed as a professional (S000:132-137)
 */
public record SimbaParent(PersonId person, String name, boolean professional) {}
