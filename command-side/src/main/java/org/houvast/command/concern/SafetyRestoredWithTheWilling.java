package org.houvast.command.concern;

import java.util.Map;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Entries;
import org.houvast.command.deciding.WorryingAndWilling;
import org.houvast.language.concern.Route;
import org.houvast.language.concern.Willingness;
import org.houvast.language.rule.Rule;

/**
 * R11: safety is restored with the family only when the parents are willing (S002:7). One willing parent is enough to begin with; a
 * parent who is not, or not wholly, is a warning.
 */
final class SafetyRestoredWithTheWilling {

    private SafetyRestoredWithTheWilling() {}

    static Check check(Route route, Entries entries) {
        if (!RestoringSafety.is(route)) {
            return Check.met();
        }
        var willing = WorryingAndWilling.parents(Willingness.WILLING, entries);
        var parents = entries.file().parents();
        if (willing.isEmpty()
                && WorryingAndWilling.parents(Willingness.PARTLY, entries).isEmpty()) {
            return Check.refuses(Rule.R11, "nobody-willing", Map.of());
        }
        var others =
                parents.stream().filter(parent -> !willing.contains(parent)).toList();
        return others.isEmpty()
                ? Check.met()
                : Check.warns(Rule.R11, "not-all-willing", Map.of("parents", WorryingAndWilling.listed(others)));
    }
}
