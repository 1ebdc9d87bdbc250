package org.houvast.command.concern;

import java.util.List;
import java.util.Map;
import org.houvast.command.deciding.Check;
import org.houvast.language.rule.Rule;

/** R04: unease is noted with its reasons (niet-pluisgevoel; S004:131-133). */
final class UneaseHasReasons {

    private UneaseHasReasons() {}

    static Check check(List<String> reasons) {
        return reasons.stream().allMatch(String::isBlank)
                ? Check.refuses(Rule.R04, "no-reason", Map.of())
                : Check.met();
    }
}
