package org.houvast.command.concern;

import java.util.Map;
import org.houvast.command.deciding.Check;
import org.houvast.language.rule.Rule;

/**
 * R35: concerns are as concrete as possible, "three times no food along" (S002:24): a signal that tells what was thought
 * of it and not what was observed is warned of.
 */
final class SignalIsConcrete {

    private SignalIsConcrete() {}

    static Check check(String observation) {
        return observation.isBlank() ? Check.warns(Rule.R35, "vague-signal", Map.of()) : Check.met();
    }
}
