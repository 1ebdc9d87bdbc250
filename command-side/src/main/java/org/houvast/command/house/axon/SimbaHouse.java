package org.houvast.command.house.axon;

import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.houvast.command.deciding.CaseFile;
import org.houvast.command.desk.axon.Recording;
import org.houvast.command.desk.axon.Sent;
import org.houvast.command.desk.axon.Snapshotted;
import org.houvast.command.house.House;
import org.houvast.command.house.HouseCommand;
import org.houvast.command.house.HouseCommand.ApproveSimbaParents;
import org.houvast.command.house.HouseCommand.ChangePlaces;
import org.houvast.command.house.HouseCommand.CloseHouse;
import org.houvast.command.house.HouseCommand.OpenHouse;
import org.houvast.command.house.HouseDecider;
import org.houvast.command.house.HouseState;
import org.houvast.language.HouseId;
import org.houvast.language.event.Actor;
import org.houvast.language.house.HouseEvent;
import org.houvast.language.programme.Programme;
import org.jspecify.annotations.Nullable;

/** A Simba house, with its own stream. */
@Aggregate(
        type = "house",
        commandTargetResolver = "streams",
        cache = "recentlyUsed",
        snapshotTriggerDefinition = "snapshots")
public class SimbaHouse implements Snapshotted {

    @AggregateIdentifier
    private @Nullable String id;

    private House house = House.NONE;

    /** For Axon, which then applies the house's entries. */
    protected SimbaHouse() {}

    @CommandHandlerInterceptor
    void expecting(@MetaDataValue(Sent.EXPECTING) @Nullable Long version) {
        Recording.expect(version, AggregateLifecycle.getVersion());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OpenHouse c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        record(c, by, c.programme());
    }

    @CommandHandler
    void handle(ApproveSimbaParents c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        record(c, by, Objects.requireNonNull(house.programme()));
    }

    @CommandHandler
    void handle(ChangePlaces c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        record(c, by, Objects.requireNonNull(house.programme()));
    }

    @CommandHandler
    void handle(CloseHouse c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        record(c, by, Objects.requireNonNull(house.programme()));
    }

    private void record(HouseCommand c, Actor by, Programme programme) {
        Recording.record(c, by, programme, new CaseFile(), context -> HouseDecider.decide(c, house, context));
    }

    /** The house as it stands. */
    public House house() {
        return house;
    }

    @Override
    public HouseState state() {
        return new HouseState(new HouseId(Objects.requireNonNull(id)), house);
    }

    @EventSourcingHandler
    void on(HouseState kept) {
        id = kept.id().value();
        house = kept.house();
    }

    @EventSourcingHandler
    void on(HouseEvent event) {
        id = event.house().value();
        house = house.evolve(event);
    }
}
