package org.houvast.language.concern;

import org.houvast.language.Introduced;
import org.houvast.language.PersonId;
import org.houvast.language.Personal;

/**
 * Somebody in a genogram.
 *
 * @param person the person; a child has the same id as in the case
 * @param name the name
 */
public record GenogramPerson(
        @Introduced PersonId person,
        @Personal(of = "person") String name) {}
