package org.houvast.standalone.demo;

import java.time.LocalDate;
import java.util.List;
import org.houvast.command.deciding.Answer;
import org.houvast.command.deciding.Circumstances;
import org.houvast.command.stay.StayCommand.DecidePlacement;
import org.houvast.command.stay.StayCommand.StartPlacement;
import org.houvast.language.ChildId;
import org.houvast.language.access.Role;
import org.houvast.language.rule.Rule;
import org.houvast.language.stay.PlacementOutcome;

/** The decision to place the children of a family, and the first day in the house. */
final class PlacementChapter {

    private PlacementChapter() {}

    static void write(Script script, String worrying) {
        var family = script.family();
        var decided = family.placed().minusDays(10);
        for (var child : family.children()) {
            script.step(
                    decided,
                    Role.SUPERVISOR,
                    entries -> new DecidePlacement(
                            family.caseId(),
                            answered(decided),
                            child.id(),
                            family.house().id(),
                            PlacementOutcome.PLACE,
                            others(family, child),
                            "De kinderen van het gezin gaan samen naar "
                                    + family.house().label() + ".",
                            minutesFromHome(family),
                            script.deliberation(
                                    entries,
                                    "Het huis ligt dicht bij de ouders en heeft plaats voor het hele gezin.",
                                    List.of("Pleegzorg", "Een ander Simbahuis"),
                                    "De ouders leerden de Simba-ouders kennen en stemmen in.",
                                    List.of(worrying))));
        }
        for (var child : family.children()) {
            script.step(
                    family.placed(),
                    Role.SOCIAL_WORKER,
                    entries -> new StartPlacement(
                            family.caseId(),
                            answered(family.placed()),
                            child.id(),
                            family.house().id()));
        }
    }

    private static List<ChildId> others(PilotFamily family, PilotChild child) {
        return PilotFamily.ids(
                family.children().stream().filter(other -> !other.equals(child)).toList());
    }

    /** Nearby, as the house was chosen. */
    private static int minutesFromHome(PilotFamily family) {
        return 15 + 5 * (family.number() % 5);
    }

    private static Circumstances answered(LocalDate day) {
        return new Circumstances(
                day,
                null,
                null,
                null,
                null,
                null,
                List.of(new Answer(Rule.R17, "Er komt weldra een tweede kind in het huis.")));
    }
}
