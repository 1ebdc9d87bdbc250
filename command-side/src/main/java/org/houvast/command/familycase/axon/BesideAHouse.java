package org.houvast.command.familycase.axon;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.Repository;
import org.houvast.command.closure.ClosureCommand.CloseCase;
import org.houvast.command.closure.ClosureDecider;
import org.houvast.command.closure.Trajectories;
import org.houvast.command.deciding.CaseCommand;
import org.houvast.command.deciding.Context;
import org.houvast.command.deciding.Decision;
import org.houvast.command.desk.axon.Recording;
import org.houvast.command.desk.axon.Sent;
import org.houvast.command.house.axon.SimbaHouse;
import org.houvast.command.reunification.ReunificationCommand.CompleteReturn;
import org.houvast.command.reunification.ReunificationDecider;
import org.houvast.command.stay.StayCommand.DecidePlacement;
import org.houvast.command.stay.StayCommand.EndPlacement;
import org.houvast.command.stay.StayCommand.MoveChild;
import org.houvast.command.stay.StayCommand.StartPlacement;
import org.houvast.command.stay.StayDecider;
import org.houvast.language.HouseId;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.event.DomainEvent;
import org.houvast.language.house.HouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * Commands that concern a case and houses. Everything that follows stands in one commit. The case is taken first, then
 * the houses in the order of their ids, so that no two commands wait for each other.
 */
class BesideAHouse {

    private final Repository<FamilyCase> cases;
    private final Repository<SimbaHouse> houses;

    BesideAHouse(Repository<FamilyCase> cases, Repository<SimbaHouse> houses) {
        this.cases = cases;
        this.houses = houses;
    }

    @CommandHandler
    void handle(DecidePlacement c, CommandMessage<?> sent) {
        record(
                c,
                c.house(),
                sent,
                (family, taken, context) ->
                        StayDecider.decide(c, family.stay().stay(), taken.view(c.house()), context));
    }

    @CommandHandler
    void handle(StartPlacement c, CommandMessage<?> sent) {
        record(
                c,
                c.house(),
                sent,
                (family, taken, context) ->
                        StayDecider.decide(c, family.stay().stay(), taken.view(c.house()), context));
    }

    @CommandHandler
    void handle(MoveChild c, CommandMessage<?> sent) {
        record(
                c,
                c.to(),
                sent,
                (family, taken, context) -> StayDecider.decide(c, family.stay().stay(), taken.view(c.to()), context));
    }

    @CommandHandler
    void handle(EndPlacement c, CommandMessage<?> sent) {
        record(
                c,
                null,
                sent,
                (family, taken, context) -> StayDecider.decide(c, family.stay().stay(), context));
    }

    @CommandHandler
    void handle(CompleteReturn c, CommandMessage<?> sent) {
        record(
                c,
                null,
                sent,
                (family, taken, context) ->
                        ReunificationDecider.decide(c, family.reunification().reunification(), context));
    }

    @CommandHandler
    void handle(CloseCase c, CommandMessage<?> sent) {
        record(
                c,
                null,
                sent,
                (family, taken, context) ->
                        ClosureDecider.decide(c, family.stay().stay().placements(), trajectories(family), context));
    }

    private static Trajectories trajectories(FamilyCase family) {
        var reunification = family.reunification().reunification();
        return new Trajectories(reunification.returning(), reunification.inAftercare(), reunification.home());
    }

    private void record(CaseCommand c, @Nullable HouseId named, CommandMessage<?> sent, Deciding deciding) {
        var family = cases.load(c.caseId().value());
        Recording.expect(Sent.expecting(sent.getMetaData()), family.version());
        var taken = TakenHouses.take(
                houses, named, family.invoke(root -> root.stay().houses().toList()));
        family.invoke(root -> Recording.decided(
                        c,
                        Sent.by(sent.getMetaData()),
                        root.shell().programme(),
                        root.shell().file(),
                        context -> deciding.decide(root, taken, context)))
                .forEach(event -> apply(event, family, taken));
    }

    private static void apply(DomainEvent event, Aggregate<FamilyCase> family, TakenHouses taken) {
        switch (event) {
            case CaseEvent e -> family.execute(root -> AggregateLifecycle.apply(e));
            case HouseEvent e -> taken.apply(e);
            default -> throw new IllegalStateException(event.getClass() + " belongs to no stream");
        }
    }

    private interface Deciding {
        Decision decide(FamilyCase family, TakenHouses taken, Context context);
    }
}
