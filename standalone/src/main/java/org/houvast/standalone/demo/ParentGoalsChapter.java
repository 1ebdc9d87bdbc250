package org.houvast.standalone.demo;

import static org.houvast.standalone.demo.Script.on;

import java.time.LocalDate;
import org.houvast.command.team.TeamCommand.CloseGoal;
import org.houvast.command.team.TeamCommand.RecordGoalProgress;
import org.houvast.command.team.TeamCommand.SetParentGoal;
import org.houvast.language.access.Role;
import org.houvast.language.team.GoalOutcome;
import org.houvast.language.team.GoalProgress;

/** What parents set as their own goal, in their own words, and what comes of it every three months. */
final class ParentGoalsChapter {

    private final Script script;
    private final PilotFamily family;

    private ParentGoalsChapter(Script script) {
        this.script = script;
        this.family = script.family();
    }

    static void write(Script script) {
        new ParentGoalsChapter(script).write();
    }

    private void write() {
        var wish = script.varied(Phrases.WISHES, 0);
        var set = family.placed().plusDays(12);
        var goal = script.named(
                "goal",
                set,
                Role.COACH,
                entries -> new SetParentGoal(
                        family.caseId(),
                        on(set),
                        family.person("mother"),
                        wish.words(),
                        wish.domain(),
                        family.endOfStay()));
        for (int quarter = 1; family.placed().plusMonths(3L * quarter).isBefore(family.endOfStay()); quarter++) {
            progress(goal, family.placed().plusMonths(3L * quarter).minusDays(9), quarter, wish);
        }
        var closed = family.endOfStay().minusDays(6);
        script.named(
                "goal-closed",
                closed,
                Role.COACH,
                entries -> new CloseGoal(
                        family.caseId(),
                        on(closed),
                        entries.apply(goal),
                        result(),
                        "Samen met moeder bekeken bij het einde."));
    }

    private void progress(String goal, LocalDate day, int quarter, Phrases.Wish wish) {
        script.named(
                "goal-progress-" + quarter,
                day,
                Role.COACH,
                entries -> new RecordGoalProgress(
                        family.caseId(),
                        on(day),
                        entries.apply(goal),
                        quarter == 1 ? GoalProgress.SAME : comesHome() ? GoalProgress.CLOSER : course(quarter),
                        quarter == 1 ? wish.begins() : comesHome() ? wish.succeeds() : wish.falters()));
    }

    private static GoalProgress course(int quarter) {
        return quarter % 2 == 0 ? GoalProgress.SAME : GoalProgress.FURTHER;
    }

    private GoalOutcome result() {
        return comesHome() ? GoalOutcome.REACHED : GoalOutcome.PARTLY_REACHED;
    }

    private boolean comesHome() {
        return !family.children(Course::comesHome).isEmpty();
    }
}
