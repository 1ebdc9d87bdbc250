package org.houvast.command.guidance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.houvast.command.deciding.CaseFile;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Context;
import org.houvast.command.deciding.FiledEntry;
import org.houvast.command.deciding.Placement;
import org.houvast.command.deciding.Placements;
import org.houvast.language.ChildId;
import org.houvast.language.guidance.GuidanceEvent.CoachSessionHeld;
import org.houvast.language.rule.Rule;

/**
 * R26: the family coach meets the family every week while a child is placed (S000:503). A session is compared with the
 * nearest earlier one about the same child, whenever that was recorded, or with the first day of the placement.
 */
final class CoachEveryWeek {

    private CoachEveryWeek() {}

    static Check check(List<ChildId> children, LocalDate on, Placements placements, Context context) {
        long days = children.stream()
                .flatMap(child -> placements.of(child, on).stream())
                .mapToLong(placement -> daysWithout(placement, on, context.file()))
                .max()
                .orElse(0);
        return context.inSimba(settings -> days > settings.sessionEveryDays()
                ? Check.warns(Rule.R26, "days-without", Map.of("days", days, "atMost", settings.sessionEveryDays()))
                : Check.met());
    }

    private static long daysWithout(Placement placement, LocalDate on, CaseFile file) {
        var before = file.last(CoachSessionHeld.class, placement.child(), on)
                .map(FiledEntry::occurred)
                .filter(session -> session.isAfter(placement.since()))
                .orElse(placement.since());
        return ChronoUnit.DAYS.between(before, on);
    }
}
