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
import org.houvast.language.guidance.GuidanceEvent.ContactHeld;
import org.houvast.language.guidance.GuidanceEvent.ContactNotHeld;
import org.houvast.language.profile.SimbaSettings;
import org.houvast.language.rule.Rule;

/**
 * R36: parents stay involved in the daily life of a placed child as much as possible (S000:177-179): no longer than the
 * profile's days go by without a contact that was held, counted as for R26.
 */
final class ParentsStayInvolved {

    private static final List<Class<? extends CaseEvent>> CONTACTS = List.of(ContactHeld.class);

    private ParentsStayInvolved() {}

    static Check check(List<ChildId> children, LocalDate on, Placements placements, Context context) {
        return context.inSimba(settings -> Gap.longest(children, on, CONTACTS, placements, context.file())
                .filter(gap -> on.isAfter(DueDays.contact(gap.since(), settings)))
                .map(gap -> without(gap, settings, context))
                .orElseGet(Check::met));
    }

    private static Check without(Gap gap, SimbaSettings settings, Context context) {
        long notHeld = gap.has(ContactNotHeld.class, context.file());
        return notHeld == 0
                ? Check.warns(
                        Rule.R36, "days-without", Map.of("days", gap.days(), "atMost", settings.contactEveryDays()))
                : Check.warns(
                        Rule.R36,
                        "days-without-though-planned",
                        Map.of("days", gap.days(), "atMost", settings.contactEveryDays(), "notHeld", notHeld));
    }
}
