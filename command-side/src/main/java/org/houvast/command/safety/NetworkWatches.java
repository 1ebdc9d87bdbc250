package org.houvast.command.safety;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.houvast.command.deciding.Check;
import org.houvast.language.concern.Acquaintance;
import org.houvast.language.rule.Rule;
import org.houvast.language.safety.SafetyWatcher;

/** R12: somebody of the family's own network watches over a safety plan (toezicht; S002:26). */
final class NetworkWatches {

    private static final Set<Acquaintance> NOT_THE_NETWORK =
            Set.of(Acquaintance.PROFESSIONAL, Acquaintance.PARENT, Acquaintance.CHILD);

    private NetworkWatches() {}

    static Check check(List<SafetyWatcher> watchers) {
        return watchers.stream().allMatch(watcher -> NOT_THE_NETWORK.contains(watcher.relation()))
                ? Check.warns(Rule.R12, "no-network", Map.of())
                : Check.met();
    }
}
