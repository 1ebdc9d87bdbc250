package org.houvast.command.referral;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houvast.command.deciding.CaseFile;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Context;
import org.houvast.command.deciding.Decision;
import org.houvast.command.deciding.FiledEntry;
import org.houvast.command.deciding.FosterCareServiceIsPartner;
import org.houvast.command.deciding.InTheCatalogue;
import org.houvast.command.deciding.KnownToTheCase;
import org.houvast.command.deciding.Placements;
import org.houvast.command.referral.ReferralCommand.EndService;
import org.houvast.command.referral.ReferralCommand.InvolveService;
import org.houvast.language.EventId;
import org.houvast.language.consent.Consents;
import org.houvast.language.referral.ReferralEvent.ServiceEnded;
import org.houvast.language.referral.ReferralEvent.ServiceInvolved;
import org.houvast.language.referral.ServiceType;

/** The services that are involved with a family, from when to when. */
final class Services {

    private Services() {}

    static Decision involve(InvolveService c, Placements placements, Consents consents, Context context) {
        var on = c.circumstances().occurred();
        var end = c.plannedEnd();
        return KnownToTheCase.children(c.children(), context.file())
                .and(
                        end == null
                                ? Check.met()
                                : Check.needs(!end.isBefore(on), "service-ends-before-it-begins", Map.of("on", on)))
                .and(InTheCatalogue.check(c.practice()))
                .and(OnConsentOrLaw.check(c.circumstances(), consents, context))
                .and(ShortReorientation.involved(c.service(), c.children(), on, end, context))
                .and(
                        c.service() == ServiceType.FOSTER_CARE
                                ? FosterCareServiceIsPartner.check(on, placements, context)
                                : Check.met())
                .thenOne(found -> new ServiceInvolved(
                        c.caseId(),
                        ReferralDecider.header(c, c.children(), found, context),
                        c.children(),
                        c.service(),
                        c.aim(),
                        c.plannedEnd(),
                        c.practice()));
    }

    static Decision end(EndService c, Context context) {
        return underWay(c.involvement(), context.file())
                .map(since -> end(c, since, context))
                .orElseGet(() -> Check.refuses("no-involvement", Map.of("involvement", c.involvement()))
                        .then(none -> List.of()));
    }

    private static Decision end(EndService c, FiledEntry involvement, Context context) {
        var on = c.circumstances().occurred();
        var since = involvement.occurred();
        var service = service(involvement);
        return Check.needs(!on.isBefore(since), "before-involvement", Map.of("since", since))
                .and(ShortReorientation.ended(service, since, on, context))
                .thenOne(found -> new ServiceEnded(
                        c.caseId(),
                        ReferralDecider.header(c, involvement.children(), found, context),
                        involvement.children(),
                        c.involvement(),
                        service,
                        c.serviceEndReason()));
    }

    /** Whether any service is involved whose involvement could end. */
    static Check someUnderWay(CaseFile file) {
        return Check.needs(
                file.entries().keySet().stream()
                        .anyMatch(entry -> underWay(entry, file).isPresent()),
                "no-service-involved");
    }

    private static Optional<FiledEntry> underWay(EventId involvement, CaseFile file) {
        return file.entry(involvement)
                .filter(entry -> entry.type() == ServiceInvolved.class && !entry.isWithdrawn())
                .filter(entry -> file.standing(ServiceEnded.class)
                        .noneMatch(ended -> ended.cites().contains(involvement)));
    }

    private static ServiceType service(FiledEntry involvement) {
        return Arrays.stream(ServiceType.values())
                .filter(type -> involvement.topics().contains(type.code()))
                .findFirst()
                .orElseThrow();
    }
}
