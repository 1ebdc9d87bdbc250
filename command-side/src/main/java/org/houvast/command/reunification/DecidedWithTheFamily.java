package org.houvast.command.reunification;

import java.util.Map;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Deliberating;
import org.houvast.language.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * R24: D9 is taken by the Simba team with the parents (domain.md 1.5, G; S003:15-17). A return in which they were not
 * heard is refused, for it is their home; that it will not be now is decided without them too, and warned of. What the
 * child thinks, or how a child that cannot speak reacts, is among the evidence: its absence is warned of (R35).
 */
final class DecidedWithTheFamily {

    private DecidedWithTheFamily() {}

    static Check check(Deliberating deliberation, boolean returning) {
        return parents(said(deliberation.parentsView()), returning)
                .and(said(deliberation.childView()) ? Check.met() : Check.warns(Rule.R35, "child-not-heard", Map.of()));
    }

    private static Check parents(boolean heard, boolean returning) {
        if (heard) {
            return Check.met();
        }
        return returning
                ? Check.refuses(Rule.R24, "parents-not-heard", Map.of())
                : Check.warns(Rule.R24, "decided-without-parents", Map.of());
    }

    private static boolean said(@Nullable String view) {
        return view != null && !view.isBlank();
    }
}
