package org.houvast.query.timeline;

import org.houvast.language.team.TeamEvent;
import org.houvast.language.team.TeamEvent.GoalClosed;
import org.houvast.language.team.TeamEvent.GoalProgressRecorded;
import org.houvast.language.team.TeamEvent.MemberAdded;
import org.houvast.language.team.TeamEvent.MemberRemoved;
import org.houvast.language.team.TeamEvent.ParentGoalSet;
import org.houvast.language.team.TeamEvent.SimbaTeamFormed;
import org.houvast.language.team.TeamEvent.TrajectoryGoalChanged;
import org.houvast.language.team.TeamEvent.TrajectoryGoalSet;
import org.houvast.query.page.Days;
import org.houvast.query.page.Words;

/** Tells what entries about the team and the goals say. */
final class TeamTold {

    private final Words words;
    private final Names names;
    private final Telling telling;

    TeamTold(Words words, Names names, Telling telling) {
        this.words = words;
        this.names = names;
        this.telling = telling;
    }

    String summary(TeamEvent event) {
        return switch (event) {
            case SimbaTeamFormed formed ->
                words.count("tell.simba-team-formed", formed.members().size());
            case MemberAdded added ->
                words.say(
                        "tell.member-added",
                        names.person(added.member().person()),
                        telling.word(added.member().role()));
            case MemberRemoved removed -> words.say("tell.member-removed", names.person(removed.person()));
            case TrajectoryGoalSet set ->
                words.say("tell.goal-set", names.child(set.child()), telling.word(set.goal()));
            case TrajectoryGoalChanged changed ->
                words.say(
                        "tell.goal-changed",
                        names.child(changed.child()),
                        telling.word(changed.from()),
                        telling.word(changed.to()));
            case ParentGoalSet set -> own(set);
            case GoalProgressRecorded recorded ->
                words.say("tell.goal-progress-recorded", telling.word(recorded.progress()));
            case GoalClosed closed -> words.say("tell.goal-closed", telling.word(closed.result()));
        };
    }

    private String own(ParentGoalSet set) {
        var owner = names.person(set.owner());
        var target = Days.inWords(set.targetDate(), words.language());
        var domain = set.domain();
        return domain == null
                ? words.say("tell.parent-goal-set-without-domain", owner, target)
                : words.say("tell.parent-goal-set", owner, target, telling.word(domain));
    }

    /** The free texts of an entry about the goals. */
    static void texts(TeamEvent event, FreeText.Collected texts) {
        switch (event) {
            case ParentGoalSet set -> texts.add("goal-in-words", set.words());
            case GoalProgressRecorded recorded -> texts.add("observation", recorded.observation());
            case GoalClosed closed -> texts.add("finding", closed.finding());
            default -> {} // the others hold no free text of their own
        }
    }
}
