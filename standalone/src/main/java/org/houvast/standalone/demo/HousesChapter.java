package org.houvast.standalone.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.houvast.command.deciding.Circumstances;
import org.houvast.command.house.HouseCommand.ApproveSimbaParents;
import org.houvast.command.house.HouseCommand.OpenHouse;
import org.houvast.language.access.Role;
import org.houvast.language.event.Actor;
import org.houvast.language.house.Competence;
import org.houvast.language.house.SimbaParent;
import org.houvast.language.programme.Programme;

/** The houses, opened before the first family comes. */
final class HousesChapter {

    private static final LocalDate OPENED = LocalDate.of(2019, 1, 7);
    private static final int PLACES = 4;
    private static final List<Competence> COMPETENCES = List.of(Competence.values());

    private HousesChapter() {}

    static List<Step> steps() {
        var steps = new ArrayList<Step>();
        var supervisor = new Actor(Role.SUPERVISOR.code(), Role.SUPERVISOR, Script.ORGANISATION);
        var how = Circumstances.on(OPENED);
        Instant recorded = Instant.parse("2019-01-07T09:00:00Z");
        for (var house : PilotHouse.values()) {
            recorded = recorded.plus(1, ChronoUnit.MINUTES);
            steps.add(new Step(
                    recorded,
                    "pilot-2/houses/" + house.id().value() + "/1",
                    supervisor,
                    entries -> new OpenHouse(
                            house.id(),
                            how,
                            Programme.SIMBA_FAMILIEZORG_NL,
                            house.label(),
                            "Een gewone straat, in de buurt van de ouders",
                            PLACES)));
            recorded = recorded.plus(1, ChronoUnit.MINUTES);
            steps.add(new Step(
                    recorded,
                    "pilot-2/houses/" + house.id().value() + "/2",
                    supervisor,
                    entries -> new ApproveSimbaParents(
                            house.id(),
                            how,
                            List.of(
                                    new SimbaParent(house.firstParentId(), house.firstParent(), true, COMPETENCES),
                                    new SimbaParent(
                                            house.secondParentId(), house.secondParent(), false, COMPETENCES)))));
        }
        return steps;
    }
}
