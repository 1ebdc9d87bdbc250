package org.houvast.standalone.demo;

import static org.houvast.standalone.demo.Script.on;

import java.time.LocalDate;
import java.util.List;
import org.houvast.command.guidance.GuidanceCommand.ActivateNetwork;
import org.houvast.command.guidance.GuidanceCommand.RecordCoachSession;
import org.houvast.command.safety.SafetyCommand.AgreeSafetyPlan;
import org.houvast.command.safety.SafetyCommand.NameSafetyPerson;
import org.houvast.command.safety.SafetyCommand.RecordProgress;
import org.houvast.language.ChildId;
import org.houvast.language.access.Role;
import org.houvast.language.concern.Acquaintance;
import org.houvast.language.guidance.CoreDomain;
import org.houvast.language.guidance.NetworkRelation;
import org.houvast.language.guidance.SessionMethod;
import org.houvast.language.guidance.Support;
import org.houvast.language.safety.ProgressCourse;
import org.houvast.language.safety.SafetyWatcher;

/** Before a return: what is agreed about safety, whom children can call, what changed; afterwards, the review. */
final class SafetyChapter {

    private static final int AGREED_LATE = 13;

    private final Script script;
    private final PilotFamily family;
    private final List<ChildId> children;

    private SafetyChapter(Script script, List<ChildId> children) {
        this.script = script;
        this.family = script.family();
        this.children = children;
    }

    /** Writes what comes before the decision to return; in one family the plan comes after it. */
    static void beforeReturn(Script script, List<ChildId> children, LocalDate decided) {
        var chapter = new SafetyChapter(script, children);
        boolean late = script.family().number() == AGREED_LATE;
        var agreed = late ? decided.plusDays(6) : decided.minusDays(18);
        chapter.persons(agreed.minusDays(7));
        var plan = chapter.plan(agreed);
        chapter.ready(decided.minusDays(9));
        if (!late) {
            chapter.progress("progress", decided.minusDays(5), plan, Phrases.CHANGES);
        }
        var reviewed = chapter.review();
        if (!script.family().children(Course::comesHome).isEmpty()) {
            chapter.progress("progress-reviewed", reviewed, plan, Phrases.REVIEWS);
        }
    }

    private LocalDate review() {
        return family.endOfStay().plusDays(31);
    }

    private void persons(LocalDate day) {
        person(
                "safety-person-1",
                day,
                "grandmother",
                "Oma",
                Acquaintance.GRANDPARENT,
                "Met de telefoon in de gang; het nummer hangt erbij.");
        if (family.number() % 2 == 0 || noneAtSchool(day)) {
            person(
                    "safety-person-2",
                    day,
                    "neighbour",
                    "Buurvrouw",
                    Acquaintance.NEIGHBOUR,
                    "Aanbellen op nummer 14, ook 's avonds.");
        } else {
            person(
                    "safety-person-2",
                    day,
                    "teacher",
                    "Juf van de kleuterklas",
                    Acquaintance.TEACHER,
                    "Elke dag in de klas; zij belt moeder of oma.");
        }
    }

    private boolean noneAtSchool(LocalDate day) {
        return family.children().stream()
                .allMatch(child -> child.born().plusMonths(30).isAfter(day));
    }

    private void person(String name, LocalDate day, String who, String called, Acquaintance relation, String reached) {
        script.named(
                name,
                day,
                Role.SOCIAL_WORKER,
                entries -> new NameSafetyPerson(
                        family.caseId(), on(day), children, family.person(who), called, relation, reached));
    }

    /** The weeks before: the network promises what it will do, and evenings at home are practised. */
    private void ready(LocalDate day) {
        script.named(
                "network-for-return",
                day,
                Role.SOCIAL_WORKER,
                entries -> new ActivateNetwork(
                        family.caseId(),
                        on(day),
                        children,
                        family.person("grandmother"),
                        "Oma",
                        NetworkRelation.FAMILY,
                        Support.SUPERVISION,
                        "Slaapt de eerste weekends mee thuis en belt als het niet gaat."));
        script.named(
                "practice-at-home",
                day,
                Role.COACH,
                entries -> new RecordCoachSession(
                        family.caseId(),
                        on(day),
                        children,
                        List.of(family.person("mother")),
                        List.of(CoreDomain.PARENTING_SKILLS, CoreDomain.SAFETY),
                        SessionMethod.PRACTICE_AT_HOME,
                        90,
                        "Een avond thuis geoefend: eten, bad en bed, met de afspraken op de kast.",
                        null));
    }

    private String plan(LocalDate day) {
        return script.named(
                "safety-plan",
                day,
                Role.SOCIAL_WORKER,
                entries -> new AgreeSafetyPlan(
                        family.caseId(),
                        on(day),
                        children,
                        family.parents(),
                        List.of(script.varied(Phrases.WORRIES, 0)),
                        List.of(script.varied(Phrases.EXCEPTIONS, 1)),
                        script.varied(Phrases.SAFETY_WISHES, 2),
                        List.of(script.varied(Phrases.AGREEMENTS, 0), script.varied(Phrases.AGREEMENTS, 1)),
                        List.of(
                                new SafetyWatcher("Oma", Acquaintance.GRANDPARENT),
                                new SafetyWatcher("familiecoach", Acquaintance.PROFESSIONAL)),
                        review()));
    }

    private void progress(String name, LocalDate day, String evidence, List<String> changes) {
        script.named(
                name,
                day,
                Role.SOCIAL_WORKER,
                entries -> new RecordProgress(
                        family.caseId(),
                        on(day),
                        children,
                        ProgressCourse.BETTER,
                        script.varied(changes, 0),
                        List.of(entries.apply(evidence))));
    }
}
