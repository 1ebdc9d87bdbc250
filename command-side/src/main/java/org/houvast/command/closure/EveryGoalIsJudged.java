package org.houvast.command.closure;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houvast.command.deciding.CaseFile;
import org.houvast.command.deciding.Check;
import org.houvast.language.closure.GoalResult;
import org.houvast.language.team.TeamEvent.TrajectoryGoalChanged;
import org.houvast.language.team.TeamEvent.TrajectoryGoalSet;

/**
 * A closure judges every goal that the case ever had, and each once: without that a measure of goals reached cannot be
 * audited (S003:11).
 */
final class EveryGoalIsJudged {

    private EveryGoalIsJudged() {}

    static Check check(List<GoalResult> results, CaseFile file) {
        var judged = results.stream().map(result -> result.goal().code()).toList();
        var had = Stream.concat(file.standing(TrajectoryGoalSet.class), file.standing(TrajectoryGoalChanged.class))
                .flatMap(entry -> Stream.ofNullable(entry.outcome()))
                .distinct()
                .toList();
        var missing = had.stream().filter(goal -> !judged.contains(goal)).collect(Collectors.joining(", "));
        return Check.needs(judged.containsAll(had), "goal-result-missing", Map.of("goal", missing))
                .and(Check.needs(had.containsAll(judged), "goal-unknown"))
                .and(Check.needs(judged.stream().distinct().count() == judged.size(), "goal-twice"));
    }
}
