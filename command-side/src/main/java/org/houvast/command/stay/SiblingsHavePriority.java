package org.houvast.command.stay;

import java.util.Map;
import org.houvast.command.deciding.CaseFile;
import org.houvast.command.deciding.Check;
import org.houvast.command.stay.StayCommand.DecidePlacement;
import org.houvast.language.CaseId;
import org.houvast.language.ChildId;
import org.houvast.language.rule.Rule;

/**
 * R18: siblings have priority (S000:144-146). Warns when a child is placed apart from a sibling, and when it takes the
 * last place that was kept for a sibling of a child in the house. The reason is in the file: how the siblings were considered is said (D6).
 */
final class SiblingsHavePriority {

    private SiblingsHavePriority() {}

    static Check check(ChildId child, HouseView house, Stay stay) {
        return apart(child, house, stay).and(placeOfASibling(child, house));
    }

    /** Warns when it is not said how the siblings were considered, of a child that has some in the case. */
    static Check considered(DecidePlacement c, CaseFile file) {
        boolean alone = file.children().stream().allMatch(c.child()::equals);
        return alone || !c.siblingsConsidered().isBlank()
                ? Check.met()
                : Check.warns(Rule.R18, "siblings-not-considered", Map.of());
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
