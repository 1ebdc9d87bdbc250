package org.houvast.command.team;

import java.util.List;
import java.util.Map;
import org.houvast.command.deciding.Check;
import org.houvast.language.rule.Rule;
import org.houvast.language.team.TeamMember;
import org.houvast.language.team.TeamRole;

/** R23: neighbours or friends give their active input too (S003:15); warned when nobody of the network is a member. */
final class SomebodyOfTheNetwork {

    private SomebodyOfTheNetwork() {}

    static Check check(List<TeamMember> members) {
        return members.stream().anyMatch(member -> member.role() == TeamRole.NETWORK_MEMBER)
                ? Check.met()
                : Check.warns(Rule.R23, "nobody-of-the-network", Map.of());
    }
}
