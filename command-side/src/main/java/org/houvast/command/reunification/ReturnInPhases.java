package org.houvast.command.reunification;

import java.util.List;
import java.util.Map;
import org.houvast.command.deciding.Check;
import org.houvast.language.reunification.ReturnOutcome;
import org.houvast.language.rule.Rule;

/** R32: a return goes in phases (S000:562-563). */
final class ReturnInPhases {

    private ReturnInPhases() {}

    static Check decided(ReturnOutcome outcome) {
        return outcome == ReturnOutcome.RETURN_AT_ONCE ? Check.warns(Rule.R32, "at-once", Map.of()) : Check.met();
    }

    static Check planned(List<ChildReturn> children) {
        return children.stream().allMatch(child -> child.plan().phases() > 0)
                ? Check.met()
                : Check.warns(Rule.R32, "unplanned", Map.of());
    }
}
