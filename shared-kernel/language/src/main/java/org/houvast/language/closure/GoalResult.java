package org.houvast.language.closure;

import org.houvast.language.Personal;
import org.houvast.language.team.TrajectoryGoal;

/**
 * Whether a goal of the family's trajectory was reached, as judged at closure.
 *
 * @param goal the goal
 * @param reached whether it was reached
 * @param finding what that judgement rests on
 */
public record GoalResult(
        TrajectoryGoal goal, boolean reached, @Personal String finding) {}
