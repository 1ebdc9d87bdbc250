package org.houvast.standalone.demo;

import static org.houvast.standalone.demo.Script.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.houvast.command.guidance.GuidanceCommand.RecordContactNotHeld;
import org.houvast.command.guidance.GuidanceCommand.RecordSessionNotHeld;
import org.houvast.language.access.Role;
import org.houvast.language.guidance.Absence;
import org.houvast.language.guidance.AbsentParty;
import org.houvast.language.guidance.ContactKind;
import org.houvast.standalone.demo.PilotFamily.Episode;

/** Sessions and contacts that were planned and not held: cancelled or missed, and by whom. */
final class NotHeldChapter {

    private static final LocalDate LOCKDOWN = LocalDate.of(2020, 3, 16);
    private static final Set<Integer> ALWAYS_THERE = Set.of(2, 9, 16);

    private NotHeldChapter() {}

    /** A week without a session of the coach: somebody cancelled, mostly. */
    static void session(Script script, LocalDate planned) {
        boolean byCoach = planned.getDayOfMonth() % 3 == 0;
        script.named(
                "session-not-held-" + planned,
                planned,
                Role.COACH,
                entries -> new RecordSessionNotHeld(
                        script.family().caseId(),
                        on(planned).because(byCoach ? "De coach was ziek." : "Moeder belde af: te moe na de nacht."),
                        script.family().childIds(),
                        Absence.CANCELLED,
                        byCoach ? AbsentParty.ORGANISATION : AbsentParty.PARENT));
    }

    /** Before some contacts another was planned: in the first weeks of the lockdown, and now and then. */
    static void contact(Script script, LocalDate held) {
        var planned = held.minusDays(3);
        var family = script.family();
        if (planned.isBefore(family.placed())) {
            return;
        }
        boolean lockdown = !planned.isBefore(LOCKDOWN) && planned.isBefore(LOCKDOWN.plusDays(9));
        if (lockdown) {
            notHeld(
                    script,
                    planned,
                    Absence.CANCELLED,
                    AbsentParty.HOUSE,
                    "Geen bezoek in de eerste weken van de lockdown.");
        } else if (fallsSilent(family, planned) || missed(family, planned)) {
            notHeld(script, planned, Absence.MISSED, AbsentParty.PARENT, "Moeder kwam niet en was niet te bereiken.");
        } else if (planned.getDayOfMonth() == 11 && !ALWAYS_THERE.contains(family.number())) {
            notHeld(script, planned, Absence.CANCELLED, AbsentParty.CHILD, "De kinderen hadden koorts.");
        }
    }

    private static boolean missed(PilotFamily family, LocalDate planned) {
        return planned.getDayOfMonth() == 23 && !ALWAYS_THERE.contains(family.number());
    }

    /** In the family whose strengthening fails, contact becomes less in the second half of the stay. */
    private static boolean fallsSilent(PilotFamily family, LocalDate planned) {
        return family.has(Episode.STRENGTHENING_FAILED)
                && planned.isAfter(family.placed().plusMonths(family.months() / 2))
                && planned.getDayOfMonth() % 3 == 0;
    }

    private static void notHeld(Script script, LocalDate planned, Absence absence, AbsentParty party, String why) {
        var family = script.family();
        script.named(
                "contact-not-held-" + planned,
                planned,
                Role.SOCIAL_WORKER,
                entries -> new RecordContactNotHeld(
                        family.caseId(),
                        on(planned).because(why),
                        family.childIds(),
                        List.of(family.person("mother")),
                        ContactKind.VISIT_AT_HOUSE,
                        absence,
                        party));
    }
}
