package org.houvast.standalone.demo;

import static org.houvast.standalone.demo.Script.on;

import java.time.LocalDate;
import java.util.List;
import org.houvast.command.reassessment.ReassessmentCommand.DecideReassessment;
import org.houvast.command.reassessment.ReassessmentCommand.ReassessRisk;
import org.houvast.command.reunification.ReunificationCommand.CompleteReturn;
import org.houvast.command.reunification.ReunificationCommand.RecordReEntry;
import org.houvast.command.stay.StayCommand.StartPlacement;
import org.houvast.language.access.Role;
import org.houvast.language.reassessment.Change;
import org.houvast.language.reassessment.Factor;
import org.houvast.language.reassessment.FactorAssessment;
import org.houvast.language.reassessment.FactorKind;
import org.houvast.language.reassessment.Presence;
import org.houvast.language.reassessment.ReassessmentOutcome;
import org.houvast.standalone.demo.HomeChapter.Home;
import org.houvast.standalone.demo.ReassessmentChapter.Reassessed;

/** A child that came home, was placed again, and came home once more. */
final class ReEntryChapter {

    private ReEntryChapter() {}

    static Home write(Script script, Home home) {
        var family = script.family();
        var child = home.child();
        var ids = List.of(child.id());
        var back = home.day().plusDays(126);
        script.step(
                back,
                Role.SOCIAL_WORKER,
                entries -> new RecordReEntry(
                        family.caseId(),
                        on(back).because("Moeder werd opgenomen in het ziekenhuis en het netwerk kon het niet dragen."),
                        child.id(),
                        family.house().label()));
        script.step(
                back,
                Role.SOCIAL_WORKER,
                entries -> new StartPlacement(
                        family.caseId(), on(back), child.id(), family.house().id()));
        var assessed = back.plusDays(70);
        var risk = script.step(
                assessed,
                Role.SOCIAL_WORKER,
                entries -> new ReassessRisk(
                        family.caseId(), on(assessed), ids, factors(), "Moeder is hersteld; het netwerk is ruimer."));
        var decided = assessed.plusDays(3);
        var decision = script.step(
                decided,
                Role.SUPERVISOR,
                entries -> new DecideReassessment(
                        family.caseId(),
                        on(decided),
                        ids,
                        ReassessmentOutcome.PREPARE_RETURN,
                        script.deliberation(
                                entries,
                                "De aanleiding is weg en de veiligheidsafspraken zijn aangevuld.",
                                List.of("Nog drie maanden in het huis"),
                                "Moeder wil haar kind zo snel mogelijk weer thuis.",
                                List.of(risk))));
        HomeChapter.decide(script, List.of(child), decided.plusDays(9), new Reassessed(risk, decision, decided));
        LocalDate again = decided.plusDays(26);
        var step = script.step(
                again, Role.SOCIAL_WORKER, entries -> new CompleteReturn(family.caseId(), on(again), child.id(), true));
        return new Home(child, again, step);
    }

    private static List<FactorAssessment> factors() {
        return List.of(
                new FactorAssessment(FactorKind.RISK, Factor.HEALTH, Presence.ABSENT, Change.LOWERED, null),
                new FactorAssessment(
                        FactorKind.PROTECTIVE, Factor.NETWORK_THAT_HELPS, Presence.PRESENT, Change.SAME, null));
    }
}
