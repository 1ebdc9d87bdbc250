package org.houvast.command.story;

import org.houvast.language.CaseId;
import org.houvast.language.ChildId;
import org.houvast.language.HouseId;
import org.houvast.language.PersonId;
import org.houvast.language.team.TeamMember;
import org.houvast.language.team.TeamRole;

/** The family of the tests, those who work with it, and two houses. */
public final class People {

    public static final CaseId CASE = new CaseId("case-1");
    public static final CaseId OTHER_CASE = new CaseId("case-2");
    public static final ChildId ANNA = new ChildId("anna");
    public static final ChildId BRAM = new ChildId("bram");
    public static final ChildId STRANGER = new ChildId("stranger");
    public static final PersonId MOTHER = new PersonId("mother");
    public static final PersonId FATHER = new PersonId("father");
    public static final PersonId GRANDMOTHER = new PersonId("grandmother");
    public static final PersonId COACH = new PersonId("coach");
    public static final HouseId HOUSE = new HouseId("house-1");
    public static final HouseId OTHER_HOUSE = new HouseId("house-2");

    private People() {}

    public static TeamMember parent(PersonId person) {
        return new TeamMember(person, person.value(), TeamRole.PARENT);
    }

    public static TeamMember member(PersonId person, TeamRole role) {
        return new TeamMember(person, person.value(), role);
    }
}
