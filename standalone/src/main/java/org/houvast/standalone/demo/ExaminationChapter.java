package org.houvast.standalone.demo;

import static org.houvast.standalone.demo.Script.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.houvast.command.examination.ExaminationCommand.AddEvidence;
import org.houvast.command.examination.ExaminationCommand.ApplyInstrument;
import org.houvast.command.examination.ExaminationCommand.ConsultMandatedService;
import org.houvast.command.examination.ExaminationCommand.HearKeyPerson;
import org.houvast.command.examination.ExaminationCommand.RecordProtectiveFactor;
import org.houvast.command.examination.ExaminationCommand.RecordRiskFactor;
import org.houvast.language.access.Role;
import org.houvast.language.concern.Acquaintance;
import org.houvast.language.concern.MandatedServiceKind;
import org.houvast.language.examination.EvidenceKind;
import org.houvast.language.examination.Instrument;
import org.houvast.language.reassessment.Factor;
import org.houvast.language.reassessment.Presence;

/** What some families' concern rests on besides: a report, factors, an instrument, a key person, an anonymous call. */
final class ExaminationChapter {

    private static final Set<Integer> CALLED_ANONYMOUSLY = Set.of(3, 14);

    private static final List<Factor> RISKS = List.of(
            Factor.DEBT, Factor.PSYCHIATRIC_PROBLEMS, Factor.CHILDREN_ALONE, Factor.HOUSING, Factor.EXHAUSTED_PARENT);

    private static final List<Factor> STRENGTHS =
            List.of(Factor.EXCEPTIONS, Factor.WILLINGNESS, Factor.TRUSTING_RELATIONS);

    private final Script script;
    private final PilotFamily family;

    private ExaminationChapter(Script script) {
        this.script = script;
        this.family = script.family();
    }

    static void write(Script script, LocalDate day) {
        var chapter = new ExaminationChapter(script);
        int number = script.family().number();
        if (CALLED_ANONYMOUSLY.contains(number)) {
            chapter.anonymousCall(day);
        }
        if (number % 2 == 0) {
            chapter.factors(day.plusDays(1), chapter.report(day));
        }
        if (number % 4 == 2) {
            chapter.instrument(
                    day.plusDays(2), Instrument.LIRIK, "2014", "Vermoeden van onveiligheid; verhoogd risico.");
        }
        if (number % 4 == 3) {
            chapter.instrument(day.plusDays(2), Instrument.ARIJ, "2016", "Veiligheid: onveilig. Risico: midden.");
        }
        if (number % 3 == 1) {
            chapter.grandmother(day.plusDays(2));
        }
    }

    /** Nothing that identifies the family is told, so no child is named (R10). */
    private void anonymousCall(LocalDate day) {
        script.named(
                "anonymous-call",
                day,
                Role.SOCIAL_WORKER,
                entries -> new ConsultMandatedService(
                        family.caseId(),
                        on(day),
                        List.of(),
                        MandatedServiceKind.VK,
                        true,
                        "Jonge kinderen die 's avonds alleen zijn: hoe dringend is dat?",
                        "Niet vandaag nog, wel deze week met de ouders praten en vragen wie 's avonds kan komen."));
    }

    private String report(LocalDate day) {
        return script.named(
                "report",
                day,
                Role.SOCIAL_WORKER,
                entries -> new AddEvidence(
                        family.caseId(),
                        on(day),
                        family.childIds(),
                        EvidenceKind.DOCUMENT,
                        script.varied(List.of("huisarts", "kinderdagverblijf", "regioteam Kind en Gezin"), 0),
                        script.varied(Phrases.REPORTS, 0),
                        null,
                        List.of()));
    }

    private void factors(LocalDate day, String report) {
        script.named(
                "risk-factor",
                day,
                Role.SOCIAL_WORKER,
                entries -> new RecordRiskFactor(
                        family.caseId(),
                        on(day),
                        family.childIds(),
                        family.person("mother"),
                        script.varied(RISKS, 0),
                        Presence.PRESENT,
                        "Staat in het verslag en moeder bevestigt het zelf.",
                        List.of(entries.apply(report))));
        script.named(
                "protective-factor",
                day,
                Role.SOCIAL_WORKER,
                entries -> new RecordProtectiveFactor(
                        family.caseId(),
                        on(day),
                        family.childIds(),
                        family.person("mother"),
                        script.varied(STRENGTHS, 0),
                        Presence.PRESENT,
                        "Er zijn dagen waarop het wel lukt, en moeder weet zelf waarom.",
                        List.of(entries.apply(report))));
    }

    private void instrument(LocalDate day, Instrument instrument, String version, String result) {
        script.named(
                instrument.code(),
                day,
                Role.SOCIAL_WORKER,
                entries -> new ApplyInstrument(
                        family.caseId(),
                        on(day),
                        family.childIds(),
                        instrument,
                        null,
                        version,
                        result,
                        "sociaal werker en gedragswetenschapper"));
    }

    private void grandmother(LocalDate day) {
        script.named(
                "grandmother-heard",
                day,
                Role.SOCIAL_WORKER,
                entries -> new HearKeyPerson(
                        family.caseId(),
                        on(day),
                        family.childIds(),
                        family.person("grandmother"),
                        "Oma",
                        Acquaintance.GRANDPARENT,
                        "Ik help graag, maar 's nachts kan ik niet meer. Mijn dochter heeft rust nodig."));
    }
}
