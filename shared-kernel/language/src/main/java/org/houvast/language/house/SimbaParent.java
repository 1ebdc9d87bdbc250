package org.houvast.language.house;

import org.houvast.language.Introduced;
import org.houvast.language.PersonId;
import org.houvast.language.Personal;

/**
 * A Simba parent (Simba-ouder).
 *
 * @param person the person
 * @param name the name
 * @param professional whether employed as a professional (S000:132-137)
 */
public record SimbaParent(
        @Introduced PersonId person,
        @Personal(of = "person") String name,
        boolean professional) {}
