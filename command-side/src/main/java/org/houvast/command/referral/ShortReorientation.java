package org.houvast.command.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Context;
import org.houvast.language.ChildId;
import org.houvast.language.duty.DueDays;
import org.houvast.language.referral.ServiceType;
import org.houvast.language.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * R37: Positieve Heroriëntering is a course of at most four months, for families with children under eighteen
 * (S002:78). The day on which the fourth month is full still belongs to it.
 */
final class ShortReorientation {

    private ShortReorientation() {}

    /** Warns when the course that begins is planned for longer, or is for a child that is too old. */
    static Check involved(
            ServiceType service,
            List<ChildId> children,
            LocalDate on,
            @Nullable LocalDate plannedEnd,
            Context context) {
        if (service != ServiceType.POSITIEVE_HERORIENTERING) {
            return Check.met();
        }
        var settings = context.profile().kindreflex();
        var length = plannedEnd != null && plannedEnd.isAfter(DueDays.reorientation(on, settings))
                ? Check.warns(
                        Rule.R37,
                        "planned-too-long",
                        Map.of("plannedEnd", plannedEnd, "months", settings.reorientationMonths()))
                : Check.met();
        return length.and(children.stream()
                .filter(child -> context.file().birthDate(child).stream()
                        .anyMatch(born -> !on.isBefore(born.plusYears(settings.reorientationUnderYears()))))
                .map(child -> Check.warns(
                        Rule.R37, "too-old", Map.of("child", child, "under", settings.reorientationUnderYears())))
                .reduce(Check.met(), Check::and));
    }

    /** Warns when the course that ends was longer. */
    static Check ended(ServiceType service, LocalDate since, LocalDate on, Context context) {
        var settings = context.profile().kindreflex();
        return service == ServiceType.POSITIEVE_HERORIENTERING && on.isAfter(DueDays.reorientation(since, settings))
                ? Check.warns(
                        Rule.R37, "lasted-too-long", Map.of("since", since, "months", settings.reorientationMonths()))
                : Check.met();
    }
}
