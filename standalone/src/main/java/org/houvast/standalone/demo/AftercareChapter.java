package org.houvast.standalone.demo;

import static org.houvast.standalone.demo.Script.on;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.houvast.command.reunification.ReunificationCommand.EndAftercare;
import org.houvast.command.reunification.ReunificationCommand.RecordAftercareContact;
import org.houvast.command.reunification.ReunificationCommand.StartAftercare;
import org.houvast.command.team.TeamCommand.ChangeTrajectoryGoal;
import org.houvast.language.access.Role;
import org.houvast.language.reunification.AftercareOutcome;
import org.houvast.language.team.TrajectoryGoal;
import org.houvast.standalone.demo.HomeChapter.Home;

/** The months after coming home. */
final class AftercareChapter {

    private AftercareChapter() {}

    /** Writes the aftercare of children that came home; answers the step and the day of its end. */
    static Ended write(Script script, List<Home> home) {
        var family = script.family();
        var last = home.stream().map(Home::day).max(Comparator.naturalOrder()).orElseThrow();
        var ids = home.stream().map(came -> came.child().id()).toList();
        var end = last.plusMonths(6).plusDays(3);
        var evidence = new ArrayList<String>();
        home.forEach(came -> evidence.add(came.step()));
        script.step(
                last,
                Role.SOCIAL_WORKER,
                entries -> new StartAftercare(family.caseId(), on(last), ids, "Thuisbegeleidingsdienst De Brug", end));
        for (int week = 2; last.plusWeeks(week).isBefore(end); week += 3) {
            var day = last.plusWeeks(week);
            var observation = script.oneOf(Phrases.AFTERCARE);
            evidence.add(script.step(
                    day,
                    script.random(3),
                    Role.SOCIAL_WORKER,
                    entries -> new RecordAftercareContact(family.caseId(), on(day), ids, observation)));
        }
        strengthen(script, home, last.plusDays(70));
        var ended = script.step(
                end,
                Role.SOCIAL_WORKER,
                entries -> new EndAftercare(
                        family.caseId(),
                        on(end),
                        ids,
                        AftercareOutcome.END_AS_PLANNED,
                        null,
                        script.deliberation(
                                entries,
                                "Zes maanden thuis zonder nieuwe verontrusting; het netwerk neemt over.",
                                List.of("Nazorg verlengen"),
                                "De ouders voelen zich sterk genoeg en weten wie ze kunnen bellen.",
                                evidence)));
        return new Ended(ended, end);
    }

    /** The end of aftercare: its step and its day. */
    record Ended(String step, LocalDate day) {}

    private static void strengthen(Script script, List<Home> home, LocalDate day) {
        for (var came : home) {
            if (!came.child().course().strengthens()) {
                continue;
            }
            script.step(
                    day,
                    Role.COACH,
                    entries -> new ChangeTrajectoryGoal(
                            script.family().caseId(),
                            on(day),
                            came.child().id(),
                            TrajectoryGoal.FAMILY_STRENGTHENING,
                            script.deliberation(
                                    entries,
                                    "De terugkeer is bereikt. Nu is de ambitie: vaker en beter contact met de ruimere familie.",
                                    List.of("Het doel terugkeer behouden tot het einde van de nazorg"),
                                    "De ouders vragen hulp om de band met grootouders en familie te herstellen.",
                                    List.of(
                                            came.step(),
                                            script.goalOf(came.child().id())))));
        }
    }
}
