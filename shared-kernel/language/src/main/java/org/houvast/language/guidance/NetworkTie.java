package org.houvast.language.guidance;

import org.houvast.language.PersonId;
import org.houvast.language.Personal;

/**
 * What one person or organisation offers one parent or child; who offers several things has several ties.
 *
 * @param whose the parent or child whose network it is
 * @param member who offers it
 * @param name the name of that person or organisation
 * @param relation how they stand to each other
 * @param support what is offered
 */
public record NetworkTie(
        PersonId whose,
        PersonId member,
        @Personal(of = {"whose", "member"}) String name,
        NetworkRelation relation,
        Support support) {}
