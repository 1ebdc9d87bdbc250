package org.houvast.command.team;

import java.util.Map;
import org.houvast.command.deciding.Check;
import org.houvast.language.guidance.CoreDomain;
import org.houvast.language.rule.Rule;
import org.jspecify.annotations.Nullable;

/** R28: the work with parents goes on in four core domains (S000:186-194); warned when a goal is placed in none. */
final class GoalIsOfACoreDomain {

    private GoalIsOfACoreDomain() {}

    static Check check(@Nullable CoreDomain domain) {
        return domain == null ? Check.warns(Rule.R28, "goal-without-domain", Map.of()) : Check.met();
    }
}
