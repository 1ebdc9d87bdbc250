package org.houvast.command.deciding;

import java.time.LocalDate;
import java.util.Map;
import org.houvast.language.duty.DueDays;
import org.houvast.language.referral.ReferralEvent.ServiceInvolved;
import org.houvast.language.referral.ServiceType;
import org.houvast.language.rule.Rule;
import org.houvast.language.team.TeamRole;

/**
 * R34: the foster-care service is a partner from the start (S000:567-568): within the profile's days of the first
 * placement it is involved as a service, or sits in the Simba team.
 */
public final class FosterCareServiceIsPartner {

    private FosterCareServiceIsPartner() {}

    /** Warns on what happens after those days while the service is no partner. */
    public static Check check(LocalDate on, Placements placements, Context context) {
        return isPartner(on, context.file())
                ? Check.met()
                : context.inSimba(settings -> placements
                        .first()
                        .filter(first -> on.isAfter(DueDays.partner(first.since(), settings)))
                        .map(first -> Check.warns(
                                Rule.R34,
                                "no-partner",
                                Map.of("since", first.since(), "days", settings.partnerWithinDays())))
                        .orElseGet(Check::met));
    }

    private static boolean isPartner(LocalDate on, CaseFile file) {
        return file.entries().values().stream()
                .filter(entry -> !entry.isWithdrawn() && !entry.occurred().isAfter(on))
                .anyMatch(FosterCareServiceIsPartner::makesItPartner);
    }

    private static boolean makesItPartner(FiledEntry entry) {
        return entry.topics().contains(TeamRole.FOSTER_CARE_SERVICE.code())
                || (entry.type() == ServiceInvolved.class && entry.topics().contains(ServiceType.FOSTER_CARE.code()));
    }
}
