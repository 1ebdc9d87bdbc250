package org.houvast.command.intake;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Context;
import org.houvast.language.ChildId;
import org.houvast.language.intake.IntakeElement;
import org.houvast.language.profile.SimbaSettings;
import org.houvast.language.rule.Rule;

/**
 * R21: an intake contains each of its elements, B1 to B10 (S000:211-218): present with what was found, or none or
 * unknown with the reason; those that are the child's own for each of its children. Of what was recorded of the same
 * element the last word counts.
 */
final class AllTenElements {

    private AllTenElements() {}

    /** Checks that every element was answered on or before this day. */
    static Check check(Intake intake, LocalDate on, Context context) {
        return context.inSimba(settings -> ofTheFamily(intake, on, settings)
                .and(intake.children().stream()
                        .map(child -> ofAChild(child, intake, on, settings))
                        .reduce(Check.met(), Check::and)));
    }

    private static Check ofTheFamily(Intake intake, LocalDate on, SimbaSettings settings) {
        var missing = missing(
                settings, element -> !element.perChild() && !answered(intake, on, part -> part.element() == element));
        return missing.isEmpty()
                ? Check.met()
                : Check.refuses(Rule.R21, "elements-missing", Map.of("elements", missing));
    }

    private static Check ofAChild(ChildId child, Intake intake, LocalDate on, SimbaSettings settings) {
        var missing = missing(
                settings,
                element -> element.perChild()
                        && !answered(
                                intake,
                                on,
                                part -> part.element() == element
                                        && part.children().contains(child)));
        return missing.isEmpty()
                ? Check.met()
                : Check.refuses(Rule.R21, "elements-missing-of-child", Map.of("elements", missing, "child", child));
    }

    private static String missing(SimbaSettings settings, Predicate<IntakeElement> lacks) {
        return settings.intakeElements().stream()
                .sorted()
                .filter(lacks)
                .map(IntakeElement::code)
                .collect(Collectors.joining(", "));
    }

    private static boolean answered(Intake intake, LocalDate on, Predicate<IntakePart> about) {
        return intake.parts().stream()
                .filter(about)
                .filter(part -> !part.on().isAfter(on))
                .reduce((before, next) -> next.on().isBefore(before.on()) ? before : next)
                .filter(IntakePart::answered)
                .isPresent();
    }
}
