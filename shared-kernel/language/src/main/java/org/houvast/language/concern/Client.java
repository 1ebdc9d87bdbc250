package org.houvast.language.concern;

import org.houvast.language.Introduced;
import org.houvast.language.PersonId;
import org.houvast.language.Personal;

/**
 * A client of the case: an adult who cares for the children (cliënt, ouder).
 *
 * @param person the person
 * @param name the name
 * @param relation how the client stands to the children
 */
public record Client(
        @Introduced PersonId person,
        @Personal(of = "person") String name,
        Relation relation) {}
