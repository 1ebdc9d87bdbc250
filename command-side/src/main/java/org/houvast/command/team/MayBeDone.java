package org.houvast.command.team;

import org.houvast.command.deciding.CaseFile;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Context;
import org.houvast.command.deciding.KnownToTheCase;
import org.houvast.language.access.CommandName;

/** What stands in the way of a command in the present state, whatever is filled in besides. */
public final class MayBeDone {

    private MayBeDone() {}

    /** Of this command: what the team and its goals say. */
    public static Check of(CommandName command, Team team, Context context) {
        return switch (command) {
            case FORM_TEAM -> KnownToTheCase.open(context.file()).and(Check.needs(!team.formed(), "team-exists"));
            case ADD_MEMBER, REMOVE_MEMBER ->
                KnownToTheCase.open(context.file()).and(Check.needs(team.formed(), "no-team"));
            case SET_TRAJECTORY_GOAL -> Check.needs(!everyChildHasAGoal(team, context.file()), "goal-exists");
            case CHANGE_TRAJECTORY_GOAL -> Check.needs(!team.goals().isEmpty(), "no-goal");
            case SET_PARENT_GOAL -> ParentGoalDecider.maySet(context);
            case RECORD_GOAL_PROGRESS -> Check.needs(!team.parentGoals().all().isEmpty(), "no-parent-goal");
            case CLOSE_GOAL -> ParentGoalDecider.mayClose(team.parentGoals());
            default -> Check.met();
        };
    }

    private static boolean everyChildHasAGoal(Team team, CaseFile file) {
        return !file.children().isEmpty() && team.goals().keySet().containsAll(file.children());
    }
}
