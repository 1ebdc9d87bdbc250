package org.houvast.command.closure;

import java.util.List;
import java.util.Map;
import org.houvast.command.deciding.CaseFile;
import org.houvast.command.deciding.Check;
import org.houvast.language.ChildId;
import org.houvast.language.closure.ChildClosure;
import org.houvast.language.referral.ReferralEvent.LongTermFosterCareReferred;
import org.houvast.language.reunification.ReunificationEvent.AftercareEnded;
import org.houvast.language.reunification.ReunificationEvent.ReturnDecided;
import org.houvast.language.rule.Rule;

/**
 * R35: D12 rests on the last decision on the child's place, D9, D10 or D11 (domain.md 1.6). Warns of a reason that the
 * file does not show, and of such a decision that is not cited.
 */
final class ReasonsThatTheFileShows {

    private ReasonsThatTheFileShows() {}

    static Check check(ClosureCommand.CloseCase c, Trajectories trajectories, CaseFile file) {
        return c.closures().stream()
                .map(closure -> shown(closure, trajectories, file).and(cited(closure.child(), c, file)))
                .reduce(Check.met(), Check::and);
    }

    private static Check shown(ChildClosure closure, Trajectories trajectories, CaseFile file) {
        boolean shows = switch (closure.reason()) {
            case RETURNED_HOME -> trajectories.home().contains(closure.child());
            case LONG_TERM_FOSTER_CARE ->
                file.standing(LongTermFosterCareReferred.class, closure.child())
                        .findAny()
                        .isPresent();
            case OTHER_PERMANENT_PLACE,
                    CLIENT_WITHDREW,
                    PROVIDER_STOPPED,
                    AGREED_EARLY_END,
                    EXTERNAL_CIRCUMSTANCES,
                    REACHED_18,
                    DIED -> true;
        };
        return shows
                ? Check.met()
                : Check.warns(
                        Rule.R35, "reason-not-shown", Map.of("child", closure.child(), "closure", closure.reason()));
    }

    private static Check cited(ChildId child, ClosureCommand.CloseCase c, CaseFile file) {
        var decisions = List.of(ReturnDecided.class, AftercareEnded.class, LongTermFosterCareReferred.class);
        boolean decided = decisions.stream()
                .anyMatch(type -> file.standing(type, child).findAny().isPresent());
        boolean cited = c.deliberation().evidence().stream()
                .flatMap(id -> file.entry(id).stream())
                .anyMatch(entry ->
                        decisions.contains(entry.type()) && entry.children().contains(child));
        return !decided || cited
                ? Check.met()
                : Check.warns(Rule.R35, "last-decision-not-cited", Map.of("child", child));
    }
}
