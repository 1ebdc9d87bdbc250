package org.houvast.standalone.demo;

import static org.houvast.standalone.demo.Script.on;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.houvast.command.guidance.GuidanceCommand.RecordCoachSession;
import org.houvast.command.guidance.GuidanceCommand.RecordParentChildContact;
import org.houvast.language.access.Role;
import org.houvast.language.guidance.ContactCourse;
import org.houvast.language.guidance.ContactKind;
import org.houvast.language.guidance.CoreDomain;
import org.houvast.language.guidance.SessionMethod;
import org.houvast.language.guidance.Supervision;

/** The daily work of the stay: a coach session every week, and contacts between parent and child. */
final class GuidanceChapter {

    private final Script script;
    private final PilotFamily family;

    private GuidanceChapter(Script script) {
        this.script = script;
        this.family = script.family();
    }

    static void write(Script script) {
        var chapter = new GuidanceChapter(script);
        chapter.sessions();
        chapter.contacts();
    }

    private void sessions() {
        var children = PilotFamily.ids(family.children());
        for (var day = family.placed().plusDays(3); day.isBefore(family.endOfStay()); day = day.plusDays(7)) {
            if (script.random(100) < 6) {
                NotHeldChapter.session(script, day);
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
                            family.caseId(), on(held), children, with, domains, method, minutes, observation, null));
        }
    }

    private void contacts() {
        var children = PilotFamily.ids(family.children());
        long stay = ChronoUnit.DAYS.between(family.placed(), family.endOfStay());
        for (var day = family.placed().plusDays(5); day.isBefore(family.endOfStay()); day = next(day)) {
            var held = day;
            NotHeldChapter.contact(script, held);
            boolean late = ChronoUnit.DAYS.between(family.placed(), held) * 2 > stay;
            var kind = late
                    ? script.oneOf(List.of(ContactKind.VISIT_AT_HOME, ContactKind.STAY_OVER, ContactKind.OUTING))
                    : script.oneOf(List.of(ContactKind.VISIT_AT_HOUSE, ContactKind.VISIT_AT_HOUSE, ContactKind.CALL));
            var course = script.oneOf(
                    List.of(ContactCourse.GOOD, ContactCourse.GOOD, ContactCourse.MIXED, ContactCourse.DIFFICULT));
            int minutes = minutes(kind);
            var observation = script.oneOf(Phrases.CONTACTS);
            var parents = family.withFather() && script.random(3) == 0
                    ? List.of(family.person("mother"), family.person("father"))
                    : List.of(family.person("mother"));
            if (FailedReturnChapter.isOver(family, held)) {
                script.noteAnew(
                        held,
                        Role.SOCIAL_WORKER,
                        entries -> new RecordParentChildContact(
                                family.caseId(),
                                on(held),
                                children,
                                parents,
                                ContactKind.VISIT_AT_HOUSE,
                                course,
                                60,
                                FailedReturnChapter.SUPERVISED_VISIT,
                                Supervision.SUPERVISED));
                continue;
            }
            script.note(
                    held,
                    Role.SOCIAL_WORKER,
                    entries -> new RecordParentChildContact(
                            family.caseId(), on(held), children, parents, kind, course, minutes, observation, null));
        }
    }

    private LocalDate next(LocalDate day) {
        return day.plusDays(6L + script.random(6));
    }

    private int minutes(ContactKind kind) {
        return switch (kind) {
            case CALL -> 10 + 5 * script.random(5);
            case STAY_OVER -> 60 * (18 + script.random(6));
            case VISIT_AT_HOUSE, VISIT_AT_HOME, OUTING -> 60 + 30 * script.random(5);
        };
    }
}
