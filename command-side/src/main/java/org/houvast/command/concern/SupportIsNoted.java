package org.houvast.command.concern;

import java.util.Map;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Entries;
import org.houvast.language.concern.ConcernEvent.ParentalSupportGiven;
import org.houvast.language.rule.Rule;

/** R05: step 3 notes how the client was supported as a parent (S004:190). */
final class SupportIsNoted {

    private SupportIsNoted() {}

    /** Refuses support of which nothing is said. */
    static Check said(String support) {
        return support.isBlank() ? Check.refuses(Rule.R05, "nothing-said", Map.of()) : Check.met();
    }

    /** Refuses the completion of step 3 when no support was noted. */
    static Check noted(Entries entries) {
        return entries.any(ParentalSupportGiven.class) ? Check.met() : Check.refuses(Rule.R05, "not-noted", Map.of());
    }
}
