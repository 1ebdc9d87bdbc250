package org.houvast.command.guidance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Context;
import org.houvast.command.deciding.Placements;
import org.houvast.language.ChildId;
import org.houvast.language.duty.DueDays;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.guidance.GuidanceEvent.CoachSessionHeld;
import org.houvast.language.guidance.GuidanceEvent.SessionNotHeld;
import org.houvast.language.guidance.GuidanceEvent.VideoFeedbackGiven;
import org.houvast.language.profile.SimbaSettings;
import org.houvast.language.rule.Rule;

/**
 * R26: the family coach meets the family every week while a child is placed (S000:503), be it to work with video
 * feedback. A day is compared with the nearest earlier meeting about the same child, whenever that was recorded, or
 * with the first day of the placement. Meetings that were planned and not held are no meetings; the warning counts them.
 */
final class CoachEveryWeek {

    private static final List<Class<? extends CaseEvent>> MEETINGS =
            List.of(CoachSessionHeld.class, VideoFeedbackGiven.class);

    private CoachEveryWeek() {}

    static Check check(List<ChildId> children, LocalDate on, Placements placements, Context context) {
        return context.inSimba(settings -> Gap.longest(children, on, MEETINGS, placements, context.file())
                .filter(gap -> on.isAfter(DueDays.session(gap.since(), settings)))
                .map(gap -> without(gap, settings, context))
                .orElseGet(Check::met));
    }

    private static Check without(Gap gap, SimbaSettings settings, Context context) {
        long notHeld = gap.has(SessionNotHeld.class, context.file());
        return notHeld == 0
                ? Check.warns(
                        Rule.R26, "days-without", Map.of("days", gap.days(), "atMost", settings.sessionEveryDays()))
                : Check.warns(
                        Rule.R26,
                        "days-without-though-planned",
                        Map.of("days", gap.days(), "atMost", settings.sessionEveryDays(), "notHeld", notHeld));
    }
}
