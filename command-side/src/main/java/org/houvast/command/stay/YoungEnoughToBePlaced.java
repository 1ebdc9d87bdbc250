package org.houvast.command.stay;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Context;
import org.houvast.language.ChildId;
import org.houvast.language.HouseId;
import org.houvast.language.profile.SimbaSettings;
import org.houvast.language.rule.Rule;

/**
 * R15: a child is 0 to 3 at placement (S000:28, S000:120). R16: an older sibling of a placed child may be up to six
 * (S000:147-148): warned between the two bounds, refused beyond the second.
 */
final class YoungEnoughToBePlaced {

    private YoungEnoughToBePlaced() {}

    static Check check(ChildId child, LocalDate on, HouseView house, Stay stay, Context context) {
        return context.file()
                .birthDate(child)
                .map(born -> context.inSimba(settings -> check(
                        born,
                        on,
                        siblingLivesIn(house.id(), child, stay) || siblingExpected(house, child, context),
                        settings)))
                .orElseGet(() -> ageUnknown(child, context));
    }

    static Check check(LocalDate born, LocalDate on, boolean siblingThere, SimbaSettings settings) {
        if (on.isBefore(born.plusYears(settings.childUnderYears()))) {
            return Check.met();
        }
        int years = Period.between(born, on).getYears();
        if (!siblingThere) {
            return Check.refuses(
                    Rule.R15, "too-old", Map.of("years", years, "on", on, "under", settings.childUnderYears()));
        }
        return on.isBefore(born.plusYears(settings.siblingUnderYears()))
                ? Check.warns(
                        Rule.R16, "older", Map.of("years", years, "on", on, "under", settings.siblingUnderYears()))
                : Check.refuses(
                        Rule.R16, "too-old", Map.of("years", years, "on", on, "under", settings.siblingUnderYears()));
    }

    /** A child that is not noted is refused elsewhere. */
    private static Check ageUnknown(ChildId child, Context context) {
        return context.file().knows(child)
                ? Check.refuses(Rule.R15, "birth-date-erased", Map.of("child", child))
                : Check.met();
    }

    private static boolean siblingLivesIn(HouseId house, ChildId child, Stay stay) {
        return stay.placements()
                .underWay()
                .anyMatch(placed ->
                        !placed.child().equals(child) && placed.house().equals(house));
    }

    private static boolean siblingExpected(HouseView house, ChildId child, Context context) {
        return house.expected().keySet().stream()
                .anyMatch(other ->
                        !other.equals(child) && context.file().children().contains(other));
    }
}
