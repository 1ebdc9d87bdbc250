package org.houvast.standalone.demo;

import static org.houvast.standalone.demo.Script.on;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.houvast.command.closure.ClosureCommand.CloseCase;
import org.houvast.language.access.Role;
import org.houvast.language.closure.ChildClosure;
import org.houvast.language.closure.ClosureReason;
import org.houvast.language.closure.GoalResult;
import org.houvast.language.team.TrajectoryGoal;
import org.houvast.standalone.demo.PilotFamily.Episode;

/** The closure of the case, with what became of its goals. */
final class ClosingChapter {

    private ClosingChapter() {}

    static void write(Script script, LocalDate day, List<String> evidence) {
        var family = script.family();
        script.step(
                day,
                Role.SUPERVISOR,
                entries -> new CloseCase(
                        family.caseId(),
                        on(day),
                        family.children().stream()
                                .map(child -> new ChildClosure(child.id(), reason(family, child)))
                                .toList(),
                        goals(family),
                        true,
                        null,
                        script.deliberation(
                                entries,
                                "De begeleiding is afgerond; de afspraken voor later liggen vast.",
                                List.of(),
                                "De ouders kennen de bewaartermijn en kregen een kopie aangeboden.",
                                evidence)));
    }

    private static ClosureReason reason(PilotFamily family, PilotChild child) {
        if (child.course().comesHome()) {
            return ClosureReason.RETURNED_HOME;
        }
        return family.has(Episode.TO_GRANDPARENTS)
                ? ClosureReason.OTHER_PERMANENT_PLACE
                : ClosureReason.LONG_TERM_FOSTER_CARE;
    }

    private static List<GoalResult> goals(PilotFamily family) {
        var goals = new ArrayList<GoalResult>();
        if (!family.children(Course::aimsAtReturn).isEmpty()) {
            boolean home = family.children(Course::aimsAtReturn).stream()
                    .allMatch(child -> child.course().comesHome());
            goals.add(new GoalResult(
                    TrajectoryGoal.RETURN_HOME,
                    home,
                    home
                            ? "De kinderen voor wie dit het doel was, wonen thuis."
                            : "De kinderen konden niet naar huis."));
        }
        if (!family.children(Course::strengthens).isEmpty()) {
            boolean failed = family.has(Episode.STRENGTHENING_FAILED);
            goals.add(new GoalResult(
                    TrajectoryGoal.FAMILY_STRENGTHENING,
                    !failed,
                    failed
                            ? "Het contact viel stil; ouders en kinderen zien elkaar minder dan bij de start."
                            : "Ouders, kinderen en familie zien elkaar vaker en het gaat beter."));
        }
        return goals;
    }
}
