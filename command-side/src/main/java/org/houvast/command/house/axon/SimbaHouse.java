package org.houvast.command.house.axon;

import java.util.Objects;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.houvast.command.desk.axon.Snapshotted;
import org.houvast.command.house.House;
import org.houvast.command.house.HouseState;
import org.houvast.language.HouseId;
import org.houvast.language.house.HouseEvent;
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

    /** A house of which nothing is known yet: its entries are applied to it. */
    public SimbaHouse() {}

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
