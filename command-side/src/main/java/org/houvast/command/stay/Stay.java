package org.houvast.command.stay;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.houvast.command.deciding.Consents;
import org.houvast.command.deciding.Placement;
import org.houvast.command.deciding.Placements;
import org.houvast.language.ChildId;
import org.houvast.language.EventId;
import org.houvast.language.HouseId;
import org.houvast.language.PersonId;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.team.TeamEvent.MemberAdded;
import org.houvast.language.team.TeamEvent.MemberRemoved;
import org.houvast.language.team.TeamEvent.SimbaTeamFormed;

/**
 * Where the children of a case stay, and who is involved in that.
 *
 * @param placements the placements
 * @param teamMembers the members of the Simba team
 * @param consents what people said about consent
 */
public record Stay(Placements placements, Set<PersonId> teamMembers, Consents consents) {

    /** The state of a case in which nothing has happened. */
    public static final Stay NONE = new Stay(Placements.NONE, Set.of(), Consents.NONE);

    public Stay {
        teamMembers = Set.copyOf(teamMembers);
    }

    /** The placement of a child that is under way. */
    public Optional<Placement> of(ChildId child) {
        return placements.of(child);
    }

    /** The house in which a place is kept for a child. */
    Optional<HouseId> keptFor(ChildId child) {
        return Optional.ofNullable(placements.kept().get(child));
    }

    /** The state after the next entry of the case. */
    public Stay evolve(EventId entry, CaseEvent event) {
        return new Stay(placements.evolve(entry, event), members(event), consents.evolve(entry, event));
    }

    private Set<PersonId> members(CaseEvent event) {
        return switch (event) {
            case SimbaTeamFormed e -> changed(all -> e.members().forEach(member -> all.add(member.person())));
            case MemberAdded e -> changed(all -> all.add(e.member().person()));
            case MemberRemoved e -> changed(all -> all.remove(e.person()));
            default -> teamMembers;
        };
    }

    private Set<PersonId> changed(Consumer<Set<PersonId>> change) {
        var members = new HashSet<>(teamMembers);
        change.accept(members);
        return members;
    }
}
