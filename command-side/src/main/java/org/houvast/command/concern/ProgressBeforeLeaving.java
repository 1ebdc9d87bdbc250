package org.houvast.command.concern;

import java.time.LocalDate;
import java.util.Map;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Context;
import org.houvast.command.deciding.Entries;
import org.houvast.command.deciding.FiledEntry;
import org.houvast.command.deciding.SafetyPersons;
import org.houvast.language.concern.Route;
import org.houvast.language.rule.Rule;
import org.houvast.language.safety.SafetyEvent.ProgressRecorded;

/** R12: in step 5 progress is noted before it is left (S002:16), and some safety persons are named (S002:26). */
final class ProgressBeforeLeaving {

    private ProgressBeforeLeaving() {}

    /** D3 from step 5 to another step. */
    static Check check(Route route, Entries entries, Context context) {
        return RestoringSafety.is(route) || RestoringSafety.underWay(entries).isEmpty()
                ? Check.met()
                : noted(entries).and(SafetyPersons.enough(entries, context));
    }

    /** Refuses when no progress was noted since step 5 was chosen. */
    static Check noted(Entries entries) {
        var since = RestoringSafety.underWay(entries).map(FiledEntry::occurred).orElse(LocalDate.MIN);
        return entries.anySince(since, ProgressRecorded.class)
                ? Check.met()
                : Check.refuses(Rule.R12, "no-progress", Map.of());
    }
}
