package org.houvast.standalone.demo;

import static org.houvast.standalone.demo.Script.on;

import java.time.LocalDate;
import java.util.List;
import org.houvast.command.examination.ExaminationCommand.ConsultColleague;
import org.houvast.command.reunification.ReunificationCommand.ResumeReturn;
import org.houvast.command.stay.StayCommand.ExtendTerm;
import org.houvast.language.access.Role;

/** A return that was paused for one child: advice, a longer term to be sure, and going on when it is calm again. */
final class PausedReturnChapter {

    private PausedReturnChapter() {}

    static void write(Script script, PilotChild child, LocalDate paused) {
        consult(script, child, paused.plusDays(3));
        extend(script, child, script.family().endOfStay().plusDays(18));
        resume(script, child, script.family().endOfStay().plusDays(38));
    }

    private static void consult(Script script, PilotChild child, LocalDate day) {
        script.named(
                "pause-consulted",
                day,
                Role.COACH,
                entries -> new ConsultColleague(
                        script.family().caseId(),
                        on(day),
                        List.of(child.id()),
                        "infantpsycholoog",
                        "Is slecht slapen na de nachten thuis een reden om te wachten?",
                        "Ja, enkele weken; hou de dagen thuis wel aan, zodat het vertrouwde blijft.",
                        true,
                        true));
    }

    private static void extend(Script script, PilotChild child, LocalDate day) {
        script.named(
                "term-extended",
                day,
                Role.SUPERVISOR,
                entries -> new ExtendTerm(
                        script.family().caseId(),
                        on(day),
                        child.id(),
                        script.family().placed().plusMonths(20),
                        script.deliberation(
                                entries,
                                "De termijn is bijna om; zonder haast is de kans op een blijvende terugkeer groter.",
                                List.of("Meteen naar huis", "Pleegzorg"),
                                "De ouders wachten liever enkele weken dan dat het misloopt.",
                                script.told("risk", day))));
    }

    private static void resume(Script script, PilotChild child, LocalDate day) {
        script.named(
                "return-resumed",
                day,
                Role.COACH,
                entries -> new ResumeReturn(
                        script.family().caseId(),
                        on(day).because(child.name() + " slaapt drie weken rustig door, ook na een dag thuis."),
                        List.of(child.id())));
    }
}
