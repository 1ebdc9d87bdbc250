package org.houvast.command.stay.axon;

import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.houvast.command.deciding.Placement;
import org.houvast.command.desk.axon.CaseShell;
import org.houvast.command.desk.axon.Sent;
import org.houvast.command.stay.Stay;
import org.houvast.command.stay.StayCommand.ExtendTerm;
import org.houvast.command.stay.StayDecider;
import org.houvast.language.HouseId;
import org.houvast.language.event.Actor;
import org.houvast.language.event.CaseEvent;

/** The stay in its case. Commands that concern a house as well are handled beside that house. */
public final class StayMember {

    private final CaseShell shell;
    private Stay stay = Stay.NONE;

    /** A member of the case with this shell. */
    public StayMember(CaseShell shell) {
        this.shell = shell;
    }

    /** Where the children stay now. */
    public Stay stay() {
        return stay;
    }

    /** The houses in which a child of the case lives, or a place is kept for one. */
    public Stream<HouseId> houses() {
        var placements = stay.placements();
        return Stream.concat(placements.underWay().map(Placement::house), placements.kept().values().stream());
    }

    @CommandHandler
    void handle(ExtendTerm c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        shell.record(c, by, context -> StayDecider.decide(c, stay, context));
    }

    /** Goes on from what was kept. */
    public void restore(Stay kept) {
        stay = kept;
    }

    @EventSourcingHandler
    void on(CaseEvent event) {
        stay = stay.evolve(event);
    }
}
