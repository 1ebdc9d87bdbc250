package org.houvast.standalone.demo;

import static org.houvast.standalone.demo.Script.on;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.houvast.command.guidance.GuidanceCommand.RecordCoachSession;
import org.houvast.command.guidance.GuidanceCommand.RecordParentChildContact;
import org.houvast.command.reassessment.ReassessmentCommand.DecideReassessment;
import org.houvast.command.reassessment.ReassessmentCommand.ReassessRisk;
import org.houvast.language.ChildId;
import org.houvast.language.access.Role;
import org.houvast.language.guidance.ContactCourse;
import org.houvast.language.guidance.ContactKind;
import org.houvast.language.guidance.CoreDomain;
import org.houvast.language.guidance.SessionMethod;
import org.houvast.language.reassessment.Change;
import org.houvast.language.reassessment.Factor;
import org.houvast.language.reassessment.FactorAssessment;
import org.houvast.language.reassessment.FactorKind;
import org.houvast.language.reassessment.Presence;
import org.houvast.language.reassessment.ReassessmentOutcome;
import org.houvast.standalone.demo.PilotFamily.Episode;

/** The months in the house: weekly sessions, contacts, and a reassessment every three months. */
final class StayChapter {

    /** The steps of the last reassessment and decision of each kind, that the end of the stay rests on. */
    record Reassessed(String risk, String decision, LocalDate decided) {}

    private final Script script;
    private final PilotFamily family;

    private StayChapter(Script script) {
        this.script = script;
        this.family = script.family();
    }

    /** Writes the stay; answers the first reassessment that ends in the outcome that the end of the stay needs. */
    static Turned write(Script script) {
        return new StayChapter(script).write();
    }

    /** The turning reassessment of the children that come home, and of those that do not. */
    record Turned(Reassessed home, Reassessed elsewhere) {}

    private Turned write() {
        sessions();
        contacts();
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

    private void sessions() {
        var children = PilotFamily.ids(family.children());
        for (var day = family.placed().plusDays(3); day.isBefore(family.endOfStay()); day = day.plusDays(7)) {
            if (script.random(100) < 6) {
                continue;
            }
            var held = day.plusDays(script.random(3));
            var method = script.oneOf(List.of(
                    SessionMethod.CONVERSATION,
                    SessionMethod.VIDEO_HOME_TRAINING,
                    SessionMethod.BASIC_TRUST,
                    SessionMethod.PRACTICE_AT_HOME));
            var domains = List.of(script.oneOf(List.of(CoreDomain.values())));
            int minutes = 45 + 15 * script.random(4);
            var observation = script.oneOf(Phrases.SESSIONS);
            var with = List.of(family.person("mother"));
            script.note(
                    held,
                    Role.COACH,
                    entries -> new RecordCoachSession(
                            family.caseId(), on(held), children, with, domains, method, minutes, observation));
        }
    }

    private void contacts() {
        var children = PilotFamily.ids(family.children());
        long stay = ChronoUnit.DAYS.between(family.placed(), family.endOfStay());
        for (var day = family.placed().plusDays(5); day.isBefore(family.endOfStay()); day = next(day)) {
            var held = day;
            boolean late = ChronoUnit.DAYS.between(family.placed(), held) * 2 > stay;
            var kind = late
                    ? script.oneOf(List.of(ContactKind.VISIT_AT_HOME, ContactKind.STAY_OVER, ContactKind.OUTING))
                    : script.oneOf(List.of(ContactKind.VISIT_AT_HOUSE, ContactKind.VISIT_AT_HOUSE, ContactKind.CALL));
            var course = script.oneOf(
                    List.of(ContactCourse.GOOD, ContactCourse.GOOD, ContactCourse.MIXED, ContactCourse.DIFFICULT));
            int minutes = 60 + 30 * script.random(5);
            var observation = script.oneOf(Phrases.CONTACTS);
            var parents = family.withFather() && script.random(3) == 0
                    ? List.of(family.person("mother"), family.person("father"))
                    : List.of(family.person("mother"));
            script.note(
                    held,
                    Role.SOCIAL_WORKER,
                    entries -> new RecordParentChildContact(
                            family.caseId(), on(held), children, parents, kind, course, minutes, observation));
        }
    }

    private LocalDate next(LocalDate day) {
        return day.plusDays(6L + script.random(6));
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
        var decided = day.plusDays(2);
        var evidence = new ArrayList<>(List.of(risk));
        evidence.addAll(script.notesBefore(decided, 5));
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
                : decide(
                        decided,
                        other,
                        turned ? ReassessmentOutcome.NO_PERSPECTIVE : ReassessmentOutcome.CONTINUE,
                        evidence);
        return new Turned(new Reassessed(risk, first, decided), new Reassessed(risk, second, decided));
    }

    private String decide(
            LocalDate day, List<PilotChild> children, ReassessmentOutcome outcome, List<String> evidence) {
        List<ChildId> ids = PilotFamily.ids(children);
        return script.step(
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
