package org.houvast.language.team;

import org.houvast.language.PersonId;

/**
 * A member of the Simba team.
 *
 * @param person the person
 * @param name the name
 * @param role the role in the team
 */
public record TeamMember(PersonId person, String name, TeamRole role) {}
