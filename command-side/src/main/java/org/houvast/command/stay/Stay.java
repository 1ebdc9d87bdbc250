package org.houvast.command.stay;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.houvast.language.ChildId;
import org.houvast.language.HouseId;
import org.houvast.language.PersonId;
import org.houvast.language.consent.ConsentEvent.ConsentGiven;
import org.houvast.language.consent.ConsentEvent.ConsentRefused;
import org.houvast.language.consent.ConsentEvent.ConsentWithdrawn;
import org.houvast.language.consent.ConsentScope;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.stay.StayEvent.ChildMoved;
import org.houvast.language.stay.StayEvent.ChildPlaced;
import org.houvast.language.stay.StayEvent.PlacementEnded;
import org.houvast.language.team.TeamEvent.MemberAdded;
import org.houvast.language.team.TeamEvent.MemberRemoved;
import org.houvast.language.team.TeamEvent.SimbaTeamFormed;

/**
 * Where the children of a case stay.
 *
 * @param placements the placements that are under way, by child
 * @param teamMembers the members of the Simba team
 * @param consenting the persons whose consent to the trajectory stands, with the day it ends (the last day there is
 *     when it has no end)
 */
public record Stay(Map<ChildId, Placement> placements, Set<PersonId> teamMembers, Map<PersonId, LocalDate> consenting) {

    /** The state of a case in which nothing has happened. */
    public static final Stay NONE = new Stay(Map.of(), Set.of(), Map.of());

    public Stay {
        placements = Map.copyOf(placements);
        teamMembers = Set.copyOf(teamMembers);
        consenting = Map.copyOf(consenting);
    }

    /** The placement of a child that is under way. */
    public Optional<Placement> of(ChildId child) {
        return Optional.ofNullable(placements.get(child));
    }

    /** The state after the next entry of the case. */
    public Stay evolve(CaseEvent event) {
        return switch (event) {
            case ChildPlaced e ->
                placements(all ->
                        all.put(e.child(), new Placement(e.house(), e.header().occurred())));
            case ChildMoved e ->
                placements(all ->
                        all.computeIfPresent(e.child(), (child, before) -> new Placement(e.to(), before.since())));
            case PlacementEnded e -> placements(all -> all.remove(e.child()));
            case SimbaTeamFormed e -> team(all -> e.members().forEach(member -> all.add(member.person())));
            case MemberAdded e -> team(all -> all.add(e.member().person()));
            case MemberRemoved e -> team(all -> all.remove(e.person()));
            case ConsentGiven e
            when e.scope() == ConsentScope.TRAJECTORY ->
                consents(all -> all.put(e.person(), e.until() == null ? LocalDate.MAX : e.until()));
            case ConsentRefused e when e.scope() == ConsentScope.TRAJECTORY -> consents(all -> all.remove(e.person()));
            case ConsentWithdrawn e
            when e.scope() == ConsentScope.TRAJECTORY -> consents(all -> all.remove(e.person()));
            default -> this;
        };
    }

    private Stay placements(Consumer<Map<ChildId, Placement>> change) {
        var changed = new HashMap<>(placements);
        change.accept(changed);
        return new Stay(changed, teamMembers, consenting);
    }

    private Stay team(Consumer<Set<PersonId>> change) {
        var changed = new HashSet<>(teamMembers);
        change.accept(changed);
        return new Stay(placements, changed, consenting);
    }

    private Stay consents(Consumer<Map<PersonId, LocalDate>> change) {
        var changed = new HashMap<>(consenting);
        change.accept(changed);
        return new Stay(placements, teamMembers, changed);
    }

    /**
     * A placement that is under way.
     *
     * @param house where the child lives
     * @param since the first day of the placement, moves included
     */
    public record Placement(HouseId house, LocalDate since) {}
}
