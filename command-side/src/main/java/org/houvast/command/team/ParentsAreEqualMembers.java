package org.houvast.command.team;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.houvast.command.deciding.Check;
import org.houvast.language.PersonId;
import org.houvast.language.rule.Rule;
import org.houvast.language.team.TeamMember;
import org.houvast.language.team.TeamRole;

/** R24: parents are members of the Simba team, as equals of the professionals (S003:15-17). */
final class ParentsAreEqualMembers {

    private ParentsAreEqualMembers() {}

    /** A team that is formed has every client among its members, in the role of parent. */
    static Check formed(List<TeamMember> members, List<PersonId> clients) {
        var asParents = members.stream()
                .filter(member -> member.role() == TeamRole.PARENT)
                .map(TeamMember::person)
                .toList();
        var missing = clients.stream()
                .filter(client -> !asParents.contains(client))
                .map(PersonId::value)
                .collect(Collectors.joining(", "));
        return missing.isEmpty() ? Check.met() : Check.refuses(Rule.R24, "parent-missing", Map.of("missing", missing));
    }

    /** A client stays a member as long as there is a team. */
    static Check removed(PersonId person, List<PersonId> clients) {
        return clients.contains(person)
                ? Check.refuses(Rule.R24, "client-removed", Map.of("person", person))
                : Check.met();
    }
}
