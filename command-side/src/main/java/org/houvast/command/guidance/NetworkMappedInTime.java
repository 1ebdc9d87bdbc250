package org.houvast.command.guidance;

import java.time.LocalDate;
import java.util.Map;
import org.houvast.command.deciding.CaseFile;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Context;
import org.houvast.command.deciding.Placements;
import org.houvast.language.duty.DueDays;
import org.houvast.language.guidance.GuidanceEvent.NetworkMapped;
import org.houvast.language.rule.Rule;

/**
 * R29: the network is mapped at the start of the guidance (S000:549-551), within the profile's days of the first
 * placement, and before it is activated (S000:552-553).
 */
final class NetworkMappedInTime {

    private NetworkMappedInTime() {}

    /** Warns when the first map comes late. */
    static Check check(LocalDate on, Placements placements, Context context) {
        return mapped(on, context.file())
                ? Check.met()
                : context.inSimba(settings -> placements
                        .first()
                        .map(first -> DueDays.network(first.since(), settings))
                        .filter(on::isAfter)
                        .map(due -> Check.warns(Rule.R29, "late", Map.of("due", due)))
                        .orElseGet(Check::met));
    }

    /** Warns when there was no map on a day. */
    static Check before(LocalDate on, Context context) {
        return mapped(on, context.file())
                ? Check.met()
                : context.inSimba(settings -> Check.warns(Rule.R29, "activated-unmapped", Map.of()));
    }

    private static boolean mapped(LocalDate on, CaseFile file) {
        return file.standing(NetworkMapped.class)
                .anyMatch(map -> !map.occurred().isAfter(on));
    }
}
