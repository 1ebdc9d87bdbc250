package org.houvast.command.stay;

import java.time.LocalDate;
import java.util.Map;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Context;
import org.houvast.language.ChildId;
import org.houvast.language.rule.Rule;

/**
 * R16: a sibling is up to six (S000:147-148). No source says what happens when it passes that age during the stay
 * (domain.md 1.8, gap 8): it stays, and who decides on the stay is told beforehand.
 */
final class OutgrowsTheHouse {

    private OutgrowsTheHouse() {}

    /** Warns when the child passes the age of a sibling by the last day of its term. */
    static Check check(ChildId child, LocalDate termEnds, Context context) {
        return context.inSimba(settings -> context.file()
                .birthDate(child)
                .map(born -> born.plusYears(settings.siblingUnderYears()))
                .filter(birthday -> !birthday.isAfter(termEnds))
                .map(birthday -> Check.warns(
                        Rule.R16,
                        "outgrows",
                        Map.of("years", settings.siblingUnderYears(), "birthday", birthday, "termEnds", termEnds)))
                .orElseGet(Check::met));
    }
}
