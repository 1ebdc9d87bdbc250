package org.houvast.command.stay;

import java.util.Map;
import org.houvast.command.deciding.CaseFile;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.KnownToTheCase;
import org.houvast.command.stay.StayCommand.DecidePlacement;
import org.houvast.language.CaseId;
import org.houvast.language.ChildId;
import org.houvast.language.rule.Rule;

/**
 * R18: siblings have priority (S000:144-146). Warns when a child is placed apart from a sibling, and when it takes the
 * last place that was kept for a sibling of a child in the house. The reason is in the file: which siblings were
 * considered is said, and how (D6).
 */
final class SiblingsHavePriority {

    private SiblingsHavePriority() {}

    static Check check(ChildId child, HouseView house, Stay stay) {
        return apart(child, house, stay).and(placeOfASibling(child, house));
    }

    /** Checks that those who are named as siblings are other children of the case, each named once. */
    static Check named(DecidePlacement c, CaseFile file) {
        return KnownToTheCase.children(c.siblings(), file)
                .and(Check.needs(!c.siblings().contains(c.child()), "sibling-of-itself", Map.of("child", c.child())));
    }

    /** Warns of every other child of the case that was not considered, and when it is not said how they were. */
    static Check considered(DecidePlacement c, CaseFile file) {
        var others = file.children().stream()
                .filter(other -> !other.equals(c.child()))
                .toList();
        var inWords = others.isEmpty() || !c.siblingsConsidered().isBlank()
                ? Check.met()
                : Check.warns(Rule.R18, "siblings-not-considered", Map.of());
        return others.stream()
                .filter(other -> !c.siblings().contains(other))
                .map(other -> Check.warns(Rule.R18, "sibling-not-considered", Map.of("child", other)))
                .reduce(inWords, Check::and);
    }

    private static Check apart(ChildId child, HouseView house, Stay stay) {
        boolean siblingElsewhere = stay.placements()
                .underWay()
                .anyMatch(placed ->
                        !placed.child().equals(child) && !placed.house().equals(house.id()));
        return siblingElsewhere ? Check.warns(Rule.R18, "apart-from-sibling", Map.of()) : Check.met();
    }

    private static Check placeOfASibling(ChildId child, HouseView house) {
        boolean full = house.takenBesides(child) >= house.capacity();
        boolean wanted = house.expected().entrySet().stream()
                .anyMatch(kept -> !kept.getKey().equals(child) && livesThere(kept, house));
        boolean newcomer = !house.expected().containsKey(child);
        return full && wanted && newcomer ? Check.warns(Rule.R18, "place-of-a-sibling", Map.of()) : Check.met();
    }

    private static boolean livesThere(Map.Entry<ChildId, CaseId> kept, HouseView house) {
        return house.living().containsValue(kept.getValue());
    }
}
