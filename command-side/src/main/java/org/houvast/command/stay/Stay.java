package org.houvast.command.stay;

import java.util.Optional;
import org.houvast.command.deciding.Placement;
import org.houvast.command.deciding.Placements;
import org.houvast.language.ChildId;
import org.houvast.language.EventId;
import org.houvast.language.HouseId;
import org.houvast.language.consent.Consents;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.team.SimbaTeam;

/**
 * Where the children of a case stay, and who is involved in that.
 *
 * @param placements the placements
 * @param simbaTeam the Simba team
 * @param consents what people said about consent
 */
public record Stay(Placements placements, SimbaTeam simbaTeam, Consents consents) {

    /** The state of a case in which nothing has happened. */
    public static final Stay NONE = new Stay(Placements.NONE, SimbaTeam.NONE, Consents.NONE);

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
        return new Stay(placements.evolve(entry, event), simbaTeam.evolve(entry, event), consents.evolve(entry, event));
    }
}
