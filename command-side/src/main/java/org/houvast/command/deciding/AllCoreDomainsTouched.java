package org.houvast.command.deciding;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.houvast.language.ChildId;
import org.houvast.language.duty.DueDays;
import org.houvast.language.guidance.CoreDomain;
import org.houvast.language.profile.SimbaSettings;
import org.houvast.language.rule.Rule;

/**
 * R28: guidance touches all four core domains in every period (S000:186-194). The period is the profile's months before
 * the day on which the team looks back, once the child has been placed that long.
 */
public final class AllCoreDomainsTouched {

    private AllCoreDomainsTouched() {}

    /** Warns of the domains that nothing recorded about a placed child has touched. */
    public static Check check(List<ChildId> children, LocalDate on, Placements placements, Context context) {
        return context.inSimba(settings -> children.stream()
                .flatMap(child -> placements.of(child, on).stream())
                .filter(placement -> isWhole(placement, on, settings))
                .map(placement -> check(placement.child(), on, settings, context.file()))
                .distinct()
                .reduce(Check.met(), Check::and));
    }

    private static boolean isWhole(Placement placement, LocalDate on, SimbaSettings settings) {
        return !DueDays.coreDomains(placement.since(), 1, settings).isAfter(on);
    }

    private static Check check(ChildId child, LocalDate on, SimbaSettings settings, CaseFile file) {
        var touched = file.entries().values().stream()
                .filter(entry -> !entry.isWithdrawn() && entry.children().contains(child))
                .filter(entry -> !entry.occurred().isAfter(on) && within(entry.occurred(), on, settings))
                .flatMap(entry -> entry.topics().stream())
                .collect(Collectors.toSet());
        var untouched = Arrays.stream(CoreDomain.values())
                .map(CoreDomain::code)
                .filter(domain -> !touched.contains(domain))
                .collect(Collectors.joining(", "));
        return untouched.isEmpty()
                ? Check.met()
                : Check.warns(
                        Rule.R28, "untouched", Map.of("domains", untouched, "months", settings.domainsEveryMonths()));
    }

    private static boolean within(LocalDate day, LocalDate on, SimbaSettings settings) {
        return !day.plusMonths(settings.domainsEveryMonths()).isBefore(on);
    }
}
