package org.houvast.standalone.demo;

import static org.houvast.standalone.demo.Script.on;

import java.time.LocalDate;
import java.util.List;
import org.houvast.command.correction.CorrectionCommand.DisputeEntry;
import org.houvast.command.examination.ExaminationCommand.ConsultMandatedService;
import org.houvast.command.safety.SafetyCommand.AgreeFollowUp;
import org.houvast.command.safety.SafetyCommand.InformClientOfReferral;
import org.houvast.command.safety.SafetyCommand.RecordMandatedOutcome;
import org.houvast.command.safety.SafetyCommand.RecordProgress;
import org.houvast.command.safety.SafetyCommand.ReferToMandatedService;
import org.houvast.language.access.Role;
import org.houvast.language.concern.MandatedServiceKind;
import org.houvast.language.safety.MandatedOutcome;
import org.houvast.language.safety.ProgressCourse;
import org.houvast.standalone.demo.PilotFamily.Episode;

/** A mother stops, the worry grows, and a mandated service is involved (step 6): openly, and it leads to work together. */
final class MandatedServiceChapter {

    private final Script script;
    private final PilotFamily family;

    private MandatedServiceChapter(Script script) {
        this.script = script;
        this.family = script.family();
    }

    static void write(Script script) {
        if (script.family().has(Episode.CONSENT_WITHDRAWN)) {
            new MandatedServiceChapter(script).write(script.family().placed().plusDays(120));
        }
    }

    private void write(LocalDate stopped) {
        disagrees(stopped);
        worse(stopped.plusDays(2));
        consult(stopped.plusDays(3));
        inform(stopped.plusDays(4));
        var referral = refer(stopped.plusDays(5));
        followUp(stopped.plusDays(7));
        outcome(stopped.plusDays(36), referral);
    }

    private void disagrees(LocalDate day) {
        var entry = script.notesBefore(day, 1).getFirst();
        script.named(
                "dispute",
                day,
                Role.SOCIAL_WORKER,
                entries -> new DisputeEntry(
                        family.caseId(),
                        on(day),
                        entries.apply(entry),
                        family.person("mother"),
                        "Zo is het niet gegaan. Niemand vroeg mij wat er die dag gebeurd was."));
    }

    private void worse(LocalDate day) {
        script.named(
                "progress-worse",
                day,
                Role.SOCIAL_WORKER,
                entries -> new RecordProgress(
                        family.caseId(),
                        on(day),
                        family.childIds(),
                        ProgressCourse.WORSE,
                        "Moeder doet de deur niet open en kwam twee keer niet naar het huis.",
                        List.of()));
    }

    private void consult(LocalDate day) {
        script.named(
                "mandated-consulted",
                day,
                Role.SOCIAL_WORKER,
                entries -> new ConsultMandatedService(
                        family.caseId(),
                        on(day),
                        family.childIds(),
                        MandatedServiceKind.OCJ,
                        false,
                        "Moeder stopt met de begeleiding. Wat kunnen wij zelf nog doen?",
                        "Zeg haar eerlijk dat jullie aanmelden en waarom; nodig haar uit om mee te komen."));
    }

    private void inform(LocalDate day) {
        script.named(
                "client-informed",
                day,
                Role.SOCIAL_WORKER,
                entries -> new InformClientOfReferral(
                        family.caseId(),
                        on(day),
                        family.parents(),
                        "Thuis, in een gesprek met de vertrouwenspersoon erbij.",
                        "Eerst boos. Wil wel mee naar het gesprek om haar kant te vertellen."));
    }

    private String refer(LocalDate day) {
        return script.named(
                "mandated-referral",
                day,
                Role.SUPERVISOR,
                entries -> new ReferToMandatedService(
                        family.caseId(), on(day), family.childIds(), MandatedServiceKind.OCJ, false));
    }

    private void followUp(LocalDate day) {
        script.named(
                "follow-up",
                day,
                Role.SOCIAL_WORKER,
                entries -> new AgreeFollowUp(
                        family.caseId(),
                        on(day),
                        family.childIds(),
                        "Samen met moeder en het OCJ aan tafel; het bezoek wordt hervat.",
                        "sociaal werker",
                        day.plusDays(10)));
    }

    private void outcome(LocalDate day, String referral) {
        script.named(
                "mandated-outcome",
                day,
                Role.SOCIAL_WORKER,
                entries -> new RecordMandatedOutcome(
                        family.caseId(),
                        on(day),
                        family.childIds(),
                        MandatedServiceKind.OCJ,
                        MandatedOutcome.JOINT_ACTIONS,
                        script.deliberation(
                                entries,
                                "Moeder werkt weer mee; het OCJ blijft op de achtergrond beschikbaar.",
                                List.of("Een onderzoek openen"),
                                "Ik ben blij dat er iemand naar mij luisterde.",
                                List.of(referral))));
    }
}
