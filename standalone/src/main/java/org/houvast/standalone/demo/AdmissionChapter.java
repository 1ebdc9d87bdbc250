package org.houvast.standalone.demo;

import static org.houvast.standalone.demo.Script.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.houvast.command.intake.IntakeCommand.CompleteIntake;
import org.houvast.command.intake.IntakeCommand.DecideAdmission;
import org.houvast.command.intake.IntakeCommand.RecordIntakeElement;
import org.houvast.command.intake.IntakeCommand.RequestIntake;
import org.houvast.language.ChildId;
import org.houvast.language.access.Role;
import org.houvast.language.intake.AdmissionOutcome;
import org.houvast.language.intake.ElementState;
import org.houvast.language.intake.IntakeElement;
import org.houvast.language.intake.IntakeMethod;
import org.houvast.language.intake.IntakeReason;
import org.houvast.language.programme.Programme;

/** The intake (beeldvorming): a request, its ten elements, its completion, and D5. */
final class AdmissionChapter {

    private static final Map<IntakeElement, String> FOUND = Map.of(
            IntakeElement.B1, "Onvoldoende toezicht; geen acuut gevaar zolang de grootmoeder er is.",
            IntakeElement.B2, "Zoekt troost bij de ouder en laat zich troosten.",
            IntakeElement.B3, "Taal en motoriek volgen de leeftijd, met kleine achterstand in taal.",
            IntakeElement.B4, "Ouderschap onder druk door werk, schulden en een kleine woning.",
            IntakeElement.B5, "Thuis opgegroeid, veel wisselende opvang.",
            IntakeElement.B6, "Opvoedingswinkel en wijkgezondheidscentrum; kort en met goede wil.",
            IntakeElement.B9, "Neemt raad aan en probeert die de week erna uit.",
            IntakeElement.B10, "Bereidheid en netwerk wegen mee, schulden en wonen tegen.");

    private final Script script;
    private final PilotFamily family;
    private final LocalDate opened;

    private AdmissionChapter(Script script, LocalDate opened) {
        this.script = script;
        this.family = script.family();
        this.opened = opened;
    }

    /** @param worrying the step of D1 */
    static void write(Script script, LocalDate opened, String worrying) {
        new AdmissionChapter(script, opened).write(worrying);
    }

    private void write(String worrying) {
        request();
        for (var element : IntakeElement.values()) {
            record(element);
        }
        var completed = complete();
        var day = opened.plusDays(15);
        script.step(
                day,
                Role.SUPERVISOR,
                entries -> new DecideAdmission(
                        family.caseId(),
                        on(day),
                        AdmissionOutcome.ADMIT,
                        script.deliberation(
                                entries,
                                "De ouder wil en kan met steun; een Simbahuis geeft tijd en nabijheid.",
                                List.of("Pleeggezin verder weg"),
                                "Dichtbij is voor ons het belangrijkste.",
                                List.of(worrying, completed))));
    }

    private List<ChildId> children() {
        return PilotFamily.ids(family.children());
    }

    private void request() {
        var day = opened.plusDays(12);
        script.step(
                day,
                Role.SOCIAL_WORKER,
                entries -> new RequestIntake(
                        family.caseId(),
                        on(day),
                        children(),
                        Programme.SIMBA_FAMILIEZORG_NL,
                        "wijkteam",
                        List.of(IntakeReason.NEGLECT)));
    }

    private void record(IntakeElement element) {
        var day = opened.plusDays(13);
        var found = FOUND.get(element);
        script.step(
                day,
                Role.SOCIAL_WORKER,
                entries -> new RecordIntakeElement(
                        family.caseId(),
                        on(day),
                        element.perChild() ? children() : List.of(),
                        element,
                        found == null ? ElementState.NONE : ElementState.PRESENT,
                        found,
                        found == null ? "De kinderen woonden altijd thuis." : null,
                        List.of(),
                        List.of(IntakeMethod.TALK, IntakeMethod.OBSERVATION),
                        "ouders, opvang, huisarts"));
    }

    private String complete() {
        var day = opened.plusDays(14);
        return script.step(
                day,
                Role.SOCIAL_WORKER,
                entries -> new CompleteIntake(
                        family.caseId(), on(day), "Wonen in een Simbahuis in de buurt, met wekelijkse begeleiding."));
    }
}
