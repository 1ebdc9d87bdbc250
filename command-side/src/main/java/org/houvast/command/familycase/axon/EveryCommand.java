package org.houvast.command.familycase.axon;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.Repository;
import org.houvast.command.catalogue.CommandCatalogue;
import org.houvast.command.deciding.CaseCommand;
import org.houvast.command.deciding.CaseFile;
import org.houvast.command.deciding.Command;
import org.houvast.command.desk.axon.Recording;
import org.houvast.command.desk.axon.Sent;
import org.houvast.command.familycase.WholeCase;
import org.houvast.command.house.HouseCommand;
import org.houvast.command.house.HouseCommand.OpenHouse;
import org.houvast.command.house.HouseDecider;
import org.houvast.command.house.axon.SimbaHouse;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.event.DomainEvent;
import org.houvast.language.house.HouseEvent;
import org.houvast.language.programme.Programme;

/**
 * Handles every command of the catalogue, each in the same way: load the case or the house, check the version that the
 * sender has seen, decide, apply. A placement changes a case and a house, or two: they are loaded together, the case
 * first and the houses in the order of their ids, and recorded in one commit.
 */
final class EveryCommand {

    private final Repository<FamilyCase> cases;
    private final Repository<SimbaHouse> houses;

    private EveryCommand(Repository<FamilyCase> cases, Repository<SimbaHouse> houses) {
        this.cases = cases;
        this.houses = houses;
    }

    /** Subscribes to every command on a bus. */
    static EveryCommand on(CommandBus bus, Repository<FamilyCase> cases, Repository<SimbaHouse> houses) {
        var every = new EveryCommand(cases, houses);
        CommandCatalogue.commands()
                .forEach(command -> bus.subscribe(command.getName(), sent -> {
                    every.handle(sent);
                    return null;
                }));
        return every;
    }

    private void handle(CommandMessage<?> sent) throws Exception {
        switch ((Command) sent.getPayload()) {
            case CaseCommand c -> toCase(c, sent);
            case HouseCommand c -> toHouse(c, sent);
            default -> throw new IllegalArgumentException(sent.getCommandName() + " is for no stream");
        }
    }

    private void toCase(CaseCommand c, CommandMessage<?> sent) throws Exception {
        var id = c.caseId().value();
        var family = WholeCase.opens(c) ? cases.loadOrCreate(id, FamilyCase::new) : cases.load(id);
        Recording.expect(Sent.expecting(sent.getMetaData()), family.version());
        var taken = TakenHouses.take(houses, family.invoke(root -> root.whole().houses(c)));
        family.invoke(root -> decided(c, sent, root.whole(), taken)).forEach(event -> apply(event, family, taken));
    }

    private static List<DomainEvent> decided(
            CaseCommand c, CommandMessage<?> sent, WholeCase whole, TakenHouses taken) {
        return Recording.decided(
                c,
                Sent.by(sent.getMetaData()),
                whole.programme(c),
                whole.file(),
                context -> whole.decide(c, context, taken::view));
    }

    private static void apply(DomainEvent event, Aggregate<FamilyCase> family, TakenHouses taken) {
        switch (event) {
            case CaseEvent e -> family.execute(applying(e));
            case HouseEvent e -> taken.apply(e);
            default -> throw new IllegalStateException(event.getClass() + " belongs to no stream");
        }
    }

    private void toHouse(HouseCommand c, CommandMessage<?> sent) throws Exception {
        var id = c.house().value();
        var taken = c instanceof OpenHouse ? houses.loadOrCreate(id, SimbaHouse::new) : houses.load(id);
        Recording.expect(Sent.expecting(sent.getMetaData()), taken.version());
        taken.invoke(root -> decided(c, sent, root)).forEach(event -> taken.execute(applying(event)));
    }

    private static List<DomainEvent> decided(HouseCommand c, CommandMessage<?> sent, SimbaHouse root) {
        return Recording.decided(
                c,
                Sent.by(sent.getMetaData()),
                programme(c, root),
                new CaseFile(),
                context -> HouseDecider.decide(c, root.house(), context));
    }

    private static Programme programme(HouseCommand c, SimbaHouse root) {
        return c instanceof OpenHouse opening
                ? opening.programme()
                : Objects.requireNonNull(root.house().programme());
    }

    private static <T> Consumer<T> applying(DomainEvent event) {
        return root -> AggregateLifecycle.apply(event);
    }
}
