package org.houvast.standalone.demo;

import static org.houvast.standalone.demo.Script.on;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.houvast.command.reunification.ReunificationCommand.CompleteReturn;
import org.houvast.command.reunification.ReunificationCommand.DecideReturn;
import org.houvast.command.reunification.ReunificationCommand.EvaluatePhase;
import org.houvast.command.reunification.ReunificationCommand.PauseReturn;
import org.houvast.command.reunification.ReunificationCommand.PlanPhasedReturn;
import org.houvast.command.reunification.ReunificationCommand.StartPhase;
import org.houvast.language.access.Role;
import org.houvast.language.reunification.PhaseResult;
import org.houvast.language.reunification.ReturnOutcome;
import org.houvast.language.reunification.ReturnPhase;
import org.houvast.standalone.demo.PilotFamily.Episode;
import org.houvast.standalone.demo.ReassessmentChapter.Reassessed;

/** From the decision to return to the first day at home. */
final class HomeChapter {

    private static final int PHASES = 3;

    private final Script script;
    private final PilotFamily family;
    private final List<PilotChild> children;

    private HomeChapter(Script script, List<PilotChild> children) {
        this.script = script;
        this.family = script.family();
        this.children = children;
    }

    /** Writes the return of these children; answers the steps of their coming home, the last one last. */
    static List<Home> write(Script script, List<PilotChild> children, Reassessed reassessed) {
        return new HomeChapter(script, children).write(reassessed);
    }

    /** A child that came home, on a day, by a step. */
    record Home(PilotChild child, LocalDate day, String step) {}

    private List<Home> write(Reassessed reassessed) {
        var ids = PilotFamily.ids(children);
        var decided = reassessed.decided().plusDays(12);
        SafetyChapter.beforeReturn(script, ids, decided);
        decide(script, children, decided, reassessed);
        var phases = phases(decided.plusDays(7));
        script.step(
                decided.plusDays(3),
                Role.COACH,
                entries -> new PlanPhasedReturn(family.caseId(), on(decided.plusDays(3)), ids, phases));
        for (var phase : phases) {
            script.step(
                    phase.from(),
                    Role.COACH,
                    entries -> new StartPhase(family.caseId(), on(phase.from()), ids, phase.number()));
            script.step(
                    phase.to(),
                    Role.COACH,
                    entries -> new EvaluatePhase(
                            family.caseId(),
                            on(phase.to()),
                            ids,
                            phase.number(),
                            PhaseResult.GO_ON,
                            "Het criterium is gehaald; de kinderen kwamen rustig terug."));
        }
        var home = new ArrayList<Home>();
        for (var child : children) {
            home.add(comesHome(child, dayHome(child)));
        }
        return home;
    }

    private LocalDate dayHome(PilotChild child) {
        boolean paused = family.has(Episode.RETURN_PAUSED) && child.equals(children.getLast());
        if (!paused) {
            return family.endOfStay();
        }
        var day = family.endOfStay().minusDays(20);
        script.step(
                day,
                Role.COACH,
                entries -> new PauseReturn(
                        family.caseId(),
                        on(day).because("Het kind slaapt slecht na de nachten thuis; eerst tot rust laten komen."),
                        List.of(child.id())));
        PausedReturnChapter.write(script, children.getLast(), day);
        return family.endOfStay().plusDays(55);
    }

    private Home comesHome(PilotChild child, LocalDate day) {
        var step = script.step(
                day, Role.SOCIAL_WORKER, entries -> new CompleteReturn(family.caseId(), on(day), child.id(), true));
        return new Home(child, day, step);
    }

    static void decide(Script script, List<PilotChild> children, LocalDate day, Reassessed reassessed) {
        var evidence = new ArrayList<>(List.of(reassessed.risk(), reassessed.decision()));
        evidence.addAll(script.notesBefore(day, 4));
        evidence.addAll(script.told("safety-plan", day));
        evidence.addAll(script.told("safety-person-1", day));
        evidence.addAll(script.told("safety-person-2", day));
        evidence.addAll(script.told("goal", day));
        decide(script, children, day, evidence);
    }

    private static void decide(Script script, List<PilotChild> children, LocalDate day, List<String> evidence) {
        script.anew(
                day,
                Role.SUPERVISOR,
                entries -> new DecideReturn(
                        script.family().caseId(),
                        on(day),
                        PilotFamily.ids(children),
                        ReturnOutcome.RETURN_IN_PHASES,
                        true,
                        "Thuisbegeleidingsdienst De Brug",
                        script.contested(
                                entries,
                                "Thuis is het veilig genoeg: het netwerk staat klaar en de afspraken houden stand.",
                                List.of("Nog drie maanden wachten", "Meteen volledig naar huis"),
                                "De ouders willen het stap voor stap doen.",
                                childView(children, day),
                                evidence)));
    }

    /** What the eldest says, or how a child that does not say it yet reacts. */
    private static String childView(List<PilotChild> children, LocalDate day) {
        var eldest =
                children.stream().min(Comparator.comparing(PilotChild::born)).orElseThrow();
        return eldest.born().plusYears(4).isAfter(day)
                ? eldest.name() + " zoekt troost bij de ouder en komt rustig terug van een dag thuis."
                : eldest.name() + " wil weer thuis slapen, en op zondag nog eens naar het huis komen eten.";
    }

    private List<ReturnPhase> phases(LocalDate first) {
        long days = java.time.temporal.ChronoUnit.DAYS.between(first, family.endOfStay()) / PHASES;
        var phases = new ArrayList<ReturnPhase>();
        for (int number = 1; number <= PHASES; number++) {
            var from = first.plusDays(days * (number - 1));
            phases.add(new ReturnPhase(
                    number,
                    from,
                    from.plusDays(days - 2),
                    List.of("Dagen thuis", "Weekends thuis", "Weken thuis").get(number - 1),
                    "Het kind komt rustig terug en de ouder belt zelf als het moeilijk gaat."));
        }
        return phases;
    }
}
