package org.houvast.standalone.demo;

import static org.houvast.standalone.demo.Script.on;

import java.time.LocalDate;
import java.util.List;
import org.houvast.command.consent.ConsentCommand.GiveConsent;
import org.houvast.command.consent.ConsentCommand.WithdrawConsent;
import org.houvast.command.correction.CorrectionCommand.CorrectEntry;
import org.houvast.command.correction.CorrectionCommand.DisputeEntry;
import org.houvast.command.correction.CorrectionCommand.WithdrawEntry;
import org.houvast.command.deciding.Circumstances;
import org.houvast.language.access.Role;
import org.houvast.language.consent.Capacity;
import org.houvast.language.consent.ConsentForm;
import org.houvast.language.consent.ConsentScope;
import org.houvast.language.correction.CorrectedField;
import org.houvast.language.event.Ground;
import org.houvast.standalone.demo.PilotFamily.Episode;

/** What goes otherwise than usual: a correction, a dispute, a withdrawal from view, a consent withdrawn. */
final class EpisodesChapter {

    private EpisodesChapter() {}

    static void write(Script script) {
        var family = script.family();
        var day = family.endOfStay().plusDays(9);
        if (family.has(Episode.ENTRY_CORRECTED)) {
            correct(script, day);
        }
        if (family.has(Episode.ENTRY_DISPUTED)) {
            dispute(script, day);
        }
        if (family.has(Episode.ENTRY_WITHDRAWN)) {
            withdraw(script, day);
        }
        if (family.has(Episode.CONSENT_WITHDRAWN)) {
            withdrawConsent(script, family.placed().plusDays(120));
        }
    }

    private static void correct(Script script, LocalDate day) {
        var entry = script.notesBefore(script.family().endOfStay().minusDays(100), 1)
                .getFirst();
        script.step(
                day,
                Role.COACH,
                entries -> new CorrectEntry(
                        script.family().caseId(),
                        on(day).because("Bij het nalezen bleek de duur verkeerd genoteerd."),
                        entries.apply(entry),
                        "Het gesprek duurde een half uur, niet een uur.",
                        List.of(new CorrectedField("minutes", "30")),
                        null));
    }

    private static void dispute(Script script, LocalDate day) {
        var entry =
                script.notesBefore(script.family().endOfStay().minusDays(60), 1).getFirst();
        script.step(
                day,
                Role.SOCIAL_WORKER,
                entries -> new DisputeEntry(
                        script.family().caseId(),
                        on(day),
                        entries.apply(entry),
                        script.family().person("mother"),
                        "Ik was op tijd; de bus stond stil en ik heb gebeld."));
    }

    private static void withdraw(Script script, LocalDate day) {
        var entry = script.notesBefore(script.family().endOfStay(), 1).getFirst();
        var how = new Circumstances(
                day,
                null,
                null,
                null,
                new Ground(Ground.Kind.LEGAL, "AVG art. 17"),
                "De notitie ging vooral over een derde.",
                java.util.List.of());
        script.step(
                day,
                Role.PRIVACY_OFFICER,
                entries -> new WithdrawEntry(script.family().caseId(), how, entries.apply(entry)));
    }

    private static void withdrawConsent(Script script, LocalDate day) {
        var family = script.family();
        var mother = family.person("mother");
        script.step(
                day,
                Role.SOCIAL_WORKER,
                entries -> new WithdrawConsent(
                        family.caseId(),
                        on(day).because("Moeder was het niet eens met het verslag van de vorige week."),
                        mother,
                        ConsentScope.TRAJECTORY));
        script.step(
                day.plusDays(11),
                Role.SOCIAL_WORKER,
                entries -> new GiveConsent(
                        family.caseId(),
                        on(day.plusDays(11)),
                        mother,
                        Capacity.PARENT,
                        ConsentScope.TRAJECTORY,
                        ConsentForm.WRITTEN,
                        null));
    }
}
