package org.houvast.command.familycase.axon;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.houvast.command.familycase.HouseViews;
import org.houvast.command.house.House;
import org.houvast.command.house.axon.SimbaHouse;
import org.houvast.command.stay.HouseView;
import org.houvast.language.HouseId;
import org.houvast.language.house.HouseEvent;

/** The houses that a command concerns, held until its unit of work ends. */
final class TakenHouses {

    private final Map<String, Aggregate<SimbaHouse>> byId = new HashMap<>();

    private TakenHouses() {}

    /** Takes those of these houses that were opened, in the order of their ids. */
    static TakenHouses take(Repository<SimbaHouse> houses, Set<HouseId> named) {
        var taken = new TakenHouses();
        for (var id : named.stream().map(HouseId::value).sorted().toList()) {
            try {
                taken.byId.put(id, houses.load(id));
            } catch (AggregateNotFoundException notOpened) {
                // seen as a house that was not opened; the decider says so
            }
        }
        return taken;
    }

    HouseView view(HouseId id) {
        var aggregate = byId.get(id.value());
        return HouseViews.of(id, aggregate == null ? House.NONE : aggregate.invoke(SimbaHouse::house));
    }

    void apply(HouseEvent event) {
        var aggregate = byId.get(event.house().value());
        if (aggregate == null) {
            throw new IllegalStateException("House " + event.house() + " was not taken");
        }
        aggregate.execute(root -> AggregateLifecycle.apply(event));
    }
}
