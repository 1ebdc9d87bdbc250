package org.houvast.standalone.demo;

import static org.houvast.standalone.demo.Script.on;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.houvast.command.examination.ExaminationCommand.ConsultColleague;
import org.houvast.command.reunification.ReunificationCommand.DecideReturn;
import org.houvast.command.reunification.ReunificationCommand.EvaluatePhase;
import org.houvast.command.reunification.ReunificationCommand.PauseReturn;
import org.houvast.command.reunification.ReunificationCommand.PlanPhasedReturn;
import org.houvast.command.reunification.ReunificationCommand.ReverseReturn;
import org.houvast.command.reunification.ReunificationCommand.StartPhase;
import org.houvast.language.access.Role;
import org.houvast.language.reunification.PhaseResult;
import org.houvast.language.reunification.ReturnOutcome;
import org.houvast.language.reunification.ReturnPhase;
import org.houvast.standalone.demo.ReassessmentChapter.Reassessed;

/** A return that was prepared, tried, stopped and reversed. */
final class FailedReturnChapter {

    /** The reassessment that prepares it; the next one finds no perspective. */
    static final int PREPARED_IN = 3;

    /** What is seen when parents come to the house again, with somebody of the team in the room. */
    static final String SUPERVISED_VISIT =
            "Begeleid bezoek in het huis. De kinderen blijven dicht bij de Simba-ouder en komen later los.";

    private static final int MONTHS_UNTIL_STOPPED = 11;

    private FailedReturnChapter() {}

    /** Whether a return of the family has failed by a day: from then on the parents visit under supervision. */
    static boolean isOver(PilotFamily family, LocalDate day) {
        return isOf(family) && !day.isBefore(family.placed().plusMonths(MONTHS_UNTIL_STOPPED));
    }

    static boolean isOf(PilotFamily family) {
        return !family.children(course -> course == Course.RETURN_FAILED).isEmpty();
    }

    static void write(Script script, Reassessed prepared) {
        var family = script.family();
        var ids = family.childIds();
        var decided = prepared.decided().plusDays(21);
        SafetyChapter.beforeReturn(script, ids, decided);
        decide(script, decided, prepared);
        var first = decided.plusDays(7);
        var second = first.plusDays(21);
        plan(script, decided.plusDays(2), first, second);
        phase(script, first, 1, PhaseResult.GO_ON, "De dagen thuis gingen goed; de kinderen kwamen rustig terug.");
        begin(script, second, 2);
        stop(script, second.plusDays(12));
    }

    private static void decide(Script script, LocalDate day, Reassessed prepared) {
        var family = script.family();
        var evidence = new ArrayList<>(List.of(prepared.risk(), prepared.decision()));
        evidence.addAll(script.notesOfThePeriod(day, 4));
        List.of("safety-plan", "safety-person-1", "safety-person-2")
                .forEach(name -> evidence.addAll(script.told(name, day)));
        script.named(
                "failed-return-decided",
                day,
                Role.SUPERVISOR,
                entries -> new DecideReturn(
                        family.caseId(),
                        on(day),
                        family.childIds(),
                        ReturnOutcome.RETURN_IN_PHASES,
                        true,
                        "Thuisbegeleidingsdienst De Brug",
                        script.contested(
                                entries,
                                "De voorbije weken was het thuis rustig; we proberen het stap voor stap.",
                                List.of("Nog drie maanden wachten"),
                                "De ouders willen het graag proberen, met iemand die 's avonds langskomt.",
                                family.children().getFirst().name() + " telt de nachten tot het weekend thuis.",
                                evidence)));
    }

    private static void plan(Script script, LocalDate day, LocalDate first, LocalDate second) {
        var family = script.family();
        var criterion = "De kinderen slapen rustig en niemand roept of slaat.";
        script.named(
                "failed-return-planned",
                day,
                Role.COACH,
                entries -> new PlanPhasedReturn(
                        family.caseId(),
                        on(day),
                        family.childIds(),
                        List.of(
                                new ReturnPhase(1, first, second.minusDays(2), "Dagen thuis", criterion),
                                new ReturnPhase(2, second, second.plusDays(28), "Weekends thuis", criterion))));
    }

    private static void phase(Script script, LocalDate day, int number, PhaseResult result, String finding) {
        begin(script, day, number);
        evaluate(script, day.plusDays(18), number, result, finding);
    }

    private static void begin(Script script, LocalDate day, int number) {
        var family = script.family();
        script.named(
                "failed-return-phase-" + number,
                day,
                Role.COACH,
                entries -> new StartPhase(family.caseId(), on(day), family.childIds(), number));
    }

    private static void evaluate(Script script, LocalDate day, int number, PhaseResult result, String finding) {
        var family = script.family();
        script.named(
                "failed-return-phase-" + number + "-evaluated",
                day,
                Role.COACH,
                entries -> new EvaluatePhase(family.caseId(), on(day), family.childIds(), number, result, finding));
    }

    private static void stop(Script script, LocalDate paused) {
        var family = script.family();
        script.named(
                "failed-return-paused",
                paused,
                Role.COACH,
                entries -> new PauseReturn(
                        family.caseId(),
                        on(paused)
                                .because(
                                        "Zaterdagnacht ruzie met slagen; de kinderen belden oma en zijn terug in het huis."),
                        family.childIds()));
        consult(script, paused.plusDays(1));
        evaluate(
                script,
                paused.plusDays(4),
                2,
                PhaseResult.STOP,
                "Het criterium is niet gehaald; de kinderen zijn weer bang.");
        var reversed = paused.plusDays(9);
        script.named(
                "failed-return-reversed",
                reversed,
                Role.SUPERVISOR,
                entries -> new ReverseReturn(
                        family.caseId(),
                        on(reversed).because("De ouders zien het geweld niet als een zorg; thuis is nu niet veilig."),
                        family.childIds()));
    }

    private static void consult(Script script, LocalDate day) {
        var family = script.family();
        script.named(
                "failed-return-consulted",
                day,
                Role.SOCIAL_WORKER,
                entries -> new ConsultColleague(
                        family.caseId(),
                        on(day),
                        family.childIds(),
                        "gedragswetenschapper",
                        "Kan de terugkeer na één incident nog verdergaan?",
                        "Eerst veilig, dan praten: leg stil, en kijk of de ouders zien wat het met de kinderen doet.",
                        false,
                        true));
    }
}
