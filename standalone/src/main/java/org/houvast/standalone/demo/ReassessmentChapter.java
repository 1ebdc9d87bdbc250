package org.houvast.standalone.demo;

import static org.houvast.standalone.demo.Script.on;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.houvast.command.reassessment.ReassessmentCommand.DecideReassessment;
import org.houvast.command.reassessment.ReassessmentCommand.ReassessRisk;
import org.houvast.language.ChildId;
import org.houvast.language.access.Role;
import org.houvast.language.reassessment.Change;
import org.houvast.language.reassessment.Factor;
import org.houvast.language.reassessment.FactorAssessment;
import org.houvast.language.reassessment.FactorKind;
import org.houvast.language.reassessment.Presence;
import org.houvast.language.reassessment.ReassessmentOutcome;
import org.houvast.standalone.demo.PilotFamily.Episode;

/** A reassessment every three months of the stay, and what the team decides on it. */
final class ReassessmentChapter {

    /** The steps of the last reassessment and decision of each kind, that the end of the stay rests on. */
    record Reassessed(String risk, String decision, LocalDate decided) {}

    private final Script script;
    private final PilotFamily family;

    private ReassessmentChapter(Script script) {
        this.script = script;
        this.family = script.family();
    }

    /** Writes the reassessments; answers the first that ends in the outcome that the end of the stay needs. */
    static Turned write(Script script) {
        return new ReassessmentChapter(script).write();
    }

    /** The turning reassessment of the children that come home, and of those that do not. */
    record Turned(Reassessed home, Reassessed elsewhere) {}

    private Turned write() {
        int turning = Math.max(1, (family.months() * 10 - 15) / 30);
        Turned turned = null;
        for (int quarter = 1; family.placed().plusMonths(3L * quarter).isBefore(family.endOfStay()); quarter++) {
            var reassessed = reassess(quarter, quarter >= turning);
            if (quarter == turning) {
                turned = reassessed;
            }
        }
        if (turned == null) {
            throw new IllegalStateException("The stay of family " + family.number() + " is too short to be reassessed");
        }
        return turned;
    }

    private Turned reassess(int quarter, boolean turned) {
        int late = family.has(Episode.REASSESSED_LATE) && quarter == 2 ? 16 : -script.random(5);
        var day = family.placed().plusMonths(3L * quarter).plusDays(late);
        var risk = script.step(
                day,
                Role.SOCIAL_WORKER,
                entries -> new ReassessRisk(
                        family.caseId(),
                        on(day),
                        PilotFamily.ids(family.children()),
                        factors(quarter),
                        summary(turned)));
        script.remember("risk", risk, day);
        var decided = day.plusDays(2);
        var evidence = new ArrayList<>(List.of(risk));
        evidence.addAll(script.notesOfThePeriod(decided, 5));
        evidence.addAll(script.told("goal", decided));
        evidence.addAll(script.told("progress", decided));
        var home = family.children(Course::comesHome);
        var other = family.children(course -> !course.comesHome());
        var first = home.isEmpty()
                ? ""
                : decide(
                        decided,
                        home,
                        turned ? ReassessmentOutcome.PREPARE_RETURN : ReassessmentOutcome.CONTINUE,
                        evidence);
        var second = other.isEmpty()
                ? ""
                : decide(decided, other, turned ? ReassessmentOutcome.NO_PERSPECTIVE : notYet(quarter), evidence);
        if (quarter == FailedReturnChapter.PREPARED_IN && FailedReturnChapter.isOf(family)) {
            FailedReturnChapter.write(script, new Reassessed(risk, second, decided));
        }
        return new Turned(new Reassessed(risk, first, decided), new Reassessed(risk, second, decided));
    }

    /** A return that fails was prepared first. */
    private ReassessmentOutcome notYet(int quarter) {
        return quarter == FailedReturnChapter.PREPARED_IN && FailedReturnChapter.isOf(family)
                ? ReassessmentOutcome.PREPARE_RETURN
                : ReassessmentOutcome.CONTINUE;
    }

    private String decide(
            LocalDate day, List<PilotChild> children, ReassessmentOutcome outcome, List<String> evidence) {
        List<ChildId> ids = PilotFamily.ids(children);
        return script.anew(
                day,
                Role.SUPERVISOR,
                entries -> new DecideReassessment(
                        family.caseId(),
                        on(day),
                        ids,
                        outcome,
                        script.deliberation(
                                entries,
                                rationale(outcome),
                                List.of("Verdergaan zoals nu", "Terugkeer voorbereiden", "Pleegzorg"),
                                "De ouders kennen de inschatting en reageerden erop.",
                                evidence)));
    }

    private static String rationale(ReassessmentOutcome outcome) {
        return switch (outcome) {
            case CONTINUE -> "Er is vooruitgang, maar de thuissituatie is nog niet stabiel genoeg.";
            case PREPARE_RETURN -> "De risico's zijn verlaagd op meer dan de helft van de factoren en dat houdt aan.";
            case NO_PERSPECTIVE -> "Ondanks intensieve begeleiding blijft de thuissituatie niet veilig genoeg.";
            case EXTEND_BEYOND_18 -> "Enkele maanden extra maken een veilige terugkeer mogelijk.";
        };
    }

    private static String summary(boolean turned) {
        return turned
                ? "Het beeld is duidelijk genoeg om over de toekomst te beslissen."
                : "Er wordt gewerkt; nog geen duidelijk beeld over de toekomst.";
    }

    private List<FactorAssessment> factors(int quarter) {
        boolean improves = !family.children(Course::comesHome).isEmpty();
        var trend = quarter == 1 ? Change.FIRST_TIME : improves ? Change.LOWERED : Change.SAME;
        return List.of(
                new FactorAssessment(FactorKind.RISK, Factor.PSYCHIATRIC_PROBLEMS, Presence.PRESENT, trend, null),
                new FactorAssessment(
                        FactorKind.RISK,
                        Factor.DEBT,
                        quarter > 2 && improves ? Presence.ABSENT : Presence.PRESENT,
                        trend,
                        null),
                new FactorAssessment(
                        FactorKind.RISK,
                        Factor.PARENTING,
                        Presence.PRESENT,
                        quarter == 1 ? Change.FIRST_TIME : improves ? Change.LOWERED : Change.RAISED,
                        null),
                new FactorAssessment(
                        FactorKind.PROTECTIVE,
                        Factor.WILLINGNESS,
                        Presence.PRESENT,
                        quarter == 1 ? Change.FIRST_TIME : Change.SAME,
                        null),
                new FactorAssessment(
                        FactorKind.PROTECTIVE,
                        Factor.NETWORK_THAT_HELPS,
                        quarter > 1 ? Presence.PRESENT : Presence.UNKNOWN,
                        quarter == 1 ? Change.FIRST_TIME : Change.SAME,
                        null));
    }
}
