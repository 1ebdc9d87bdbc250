package org.houvast.language.team;

import org.houvast.language.Introduced;
import org.houvast.language.PersonId;
import org.houvast.language.Personal;

/**
 * A member of the Simba team.
 *
 * @param person the person
 * @param name the name
 * @param role the role in the team
 */
public record TeamMember(
        @Introduced PersonId person,
        @Personal(of = "person") String name,
        TeamRole role) {}
