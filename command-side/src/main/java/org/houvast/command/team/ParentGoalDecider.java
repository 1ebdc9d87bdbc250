package org.houvast.command.team;

import java.util.List;
import java.util.Map;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Context;
import org.houvast.command.deciding.Decision;
import org.houvast.command.deciding.KnownToTheCase;
import org.houvast.command.team.TeamCommand.CloseGoal;
import org.houvast.command.team.TeamCommand.RecordGoalProgress;
import org.houvast.command.team.TeamCommand.SetParentGoal;
import org.houvast.language.EventId;
import org.houvast.language.event.EventHeader;
import org.houvast.language.rule.Rule;
import org.houvast.language.rule.Warning;
import org.houvast.language.team.ParentGoal;
import org.houvast.language.team.ParentGoals;
import org.houvast.language.team.TeamEvent.GoalClosed;
import org.houvast.language.team.TeamEvent.GoalProgressRecorded;
import org.houvast.language.team.TeamEvent.ParentGoalSet;

/** Decides about the goals of the parents. Only a goal that is nobody's, or somebody else's, is refused. */
final class ParentGoalDecider {

    private ParentGoalDecider() {}

    /** Whether a parent may set a goal now, whichever it is. */
    static Check maySet(Context context) {
        return KnownToTheCase.open(context.file());
    }

    /** Whether there is a goal to work on or to close. */
    static Check mayClose(ParentGoals goals) {
        return Check.needs(goals.anyOpen(), "no-parent-goal");
    }

    static Decision set(SetParentGoal c, Team team, Context context) {
        var on = c.circumstances().occurred();
        return maySet(context)
                .and(ParentsSetTheirOwnGoals.owner(c.owner(), context.file().parents()))
                .and(ParentsSetTheirOwnGoals.inTurn(team))
                .and(GoalIsOfACoreDomain.check(c.domain()))
                .and(Check.needs(!c.words().isBlank(), "words-missing"))
                .and(Check.needs(!c.targetDate().isBefore(on), "target-in-the-past", Map.of("on", on)))
                .thenOne(found -> new ParentGoalSet(
                        c.caseId(),
                        context.header(c.circumstances(), List.of(c.owner()), found),
                        c.owner(),
                        c.words(),
                        c.domain(),
                        c.targetDate()));
    }

    /** A fact, also when the goal was closed before: then it is warned. */
    static Decision progress(RecordGoalProgress c, ParentGoals goals, Context context) {
        return concerns(c, c.goal(), goals)
                .and(goals.of(c.goal()).map(goal -> stillOpen(c, goal)).orElseGet(Check::met))
                .thenOne(found -> new GoalProgressRecorded(
                        c.caseId(), header(c, c.goal(), found, context), c.goal(), c.progress(), c.observation()));
    }

    static Decision close(CloseGoal c, ParentGoals goals, Context context) {
        return concerns(c, c.goal(), goals)
                .and(goals.of(c.goal())
                        .map(goal -> Check.needs(goal.closed() == null, "goal-closed"))
                        .orElseGet(Check::met))
                .thenOne(found -> new GoalClosed(
                        c.caseId(), header(c, c.goal(), found, context), c.goal(), c.result(), c.finding()));
    }

    private static Check concerns(TeamCommand c, EventId goal, ParentGoals goals) {
        return goals.of(goal)
                .map(known -> Check.needs(
                        !c.circumstances().occurred().isBefore(known.set()),
                        "before-the-goal",
                        Map.of("since", known.set())))
                .orElseGet(() -> Check.refuses("no-such-goal", Map.of("entry", goal)));
    }

    private static Check stillOpen(RecordGoalProgress c, ParentGoal goal) {
        var closed = goal.closed();
        return closed != null && c.circumstances().occurred().isAfter(closed)
                ? Check.warns(Rule.R25, "goal-closed", Map.of("closed", closed))
                : Check.met();
    }

    /** About whom the goal is: its owner. */
    private static EventHeader header(TeamCommand c, EventId goal, List<Warning> found, Context context) {
        var about = context.file().entry(goal).map(entry -> entry.about()).orElse(List.of());
        return context.header(c.circumstances(), about, found);
    }
}
