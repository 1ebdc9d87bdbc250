package org.houvast.standalone.demo;

import static org.houvast.standalone.demo.Script.on;

import java.util.List;
import org.houvast.command.referral.ReferralCommand.InvolveService;
import org.houvast.command.referral.ReferralCommand.ReferToLongTermFosterCare;
import org.houvast.command.stay.StayCommand.EndPlacement;
import org.houvast.command.team.TeamCommand.ChangeTrajectoryGoal;
import org.houvast.language.access.Role;
import org.houvast.language.referral.FosterCareOutcome;
import org.houvast.language.referral.ServiceType;
import org.houvast.language.stay.PlacementEndReason;
import org.houvast.language.team.TrajectoryGoal;
import org.houvast.standalone.demo.PilotFamily.Episode;
import org.houvast.standalone.demo.ReassessmentChapter.Reassessed;

/** The other ends: long-term foster care, or the grandparents. */
final class ElsewhereChapter {

    private ElsewhereChapter() {}

    /** Writes the end of the stay of these children; answers the step that ends it for the last one. */
    static String write(Script script, List<PilotChild> children, Reassessed reassessed) {
        var family = script.family();
        var ids = PilotFamily.ids(children);
        var decided = reassessed.decided().plusDays(20);
        var sharing = script.told("sharing-consent", decided.minusDays(6));
        script.anew(
                decided.minusDays(6),
                Role.SOCIAL_WORKER,
                entries -> new InvolveService(
                        family.caseId(),
                        ServicesChapter.onConsent(decided.minusDays(6), sharing, entries),
                        ids,
                        ServiceType.FOSTER_CARE,
                        "Kennismaken met de dienst Pleegzorg en zoeken naar een gezin in de buurt.",
                        null,
                        null));
        goalAfterAFailedReturn(script, children, reassessed);
        boolean grandparents = family.has(Episode.TO_GRANDPARENTS);
        var evidence = new java.util.ArrayList<>(List.of(reassessed.decision(), reassessed.risk()));
        evidence.addAll(script.notesBefore(decided, 4));
        var last = reassessed.decision();
        if (!grandparents) {
            last = script.step(
                    decided,
                    Role.SUPERVISOR,
                    entries -> new ReferToLongTermFosterCare(
                            family.caseId(),
                            on(decided),
                            ids,
                            FosterCareOutcome.REFER_WITH_STRENGTHENING_GOAL,
                            "Dienst Pleegzorg",
                            "Om de twee weken een dag samen met moeder; brieven en beeldbellen tussendoor.",
                            script.contested(
                                    entries,
                                    "Na al deze begeleiding is de thuissituatie niet veilig genoeg; het kind heeft nu rust nodig.",
                                    List.of("De termijn verlengen", "Wonen bij familie"),
                                    "Moeder heeft verdriet, maar wil dat haar kind kan blijven waar het rust vindt.",
                                    null,
                                    evidence)));
        }
        for (var child : children) {
            last = script.step(
                    family.endOfStay(),
                    Role.SOCIAL_WORKER,
                    entries -> new EndPlacement(
                            family.caseId(),
                            on(family.endOfStay()),
                            child.id(),
                            grandparents
                                    ? PlacementEndReason.OTHER_PERMANENT_PLACE
                                    : PlacementEndReason.LONG_TERM_FOSTER_CARE));
        }
        return last;
    }

    private static void goalAfterAFailedReturn(Script script, List<PilotChild> children, Reassessed reassessed) {
        var day = reassessed.decided().plusDays(10);
        for (var child : children) {
            if (child.course() != Course.RETURN_FAILED) {
                continue;
            }
            script.step(
                    day,
                    Role.COACH,
                    entries -> new ChangeTrajectoryGoal(
                            script.family().caseId(),
                            on(day),
                            child.id(),
                            TrajectoryGoal.FAMILY_STRENGTHENING,
                            script.deliberation(
                                    entries,
                                    "Terug naar huis lukt niet; de ambitie wordt vaker en beter contact.",
                                    List.of("De terugkeer nog een keer voorbereiden"),
                                    "De ouders begrijpen het en willen hun kinderen blijven zien.",
                                    List.of(reassessed.decision(), script.goalOf(child.id())))));
        }
    }
}
