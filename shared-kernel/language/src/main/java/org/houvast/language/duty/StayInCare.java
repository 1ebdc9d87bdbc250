package org.houvast.language.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.houvast.language.ChildId;
import org.houvast.language.duty.DutyFact.What;
import org.houvast.language.profile.Profiles;
import org.houvast.language.profile.SimbaSettings;
import org.jspecify.annotations.Nullable;

/**
 * A stay, from the day a child was placed until it ended.
 *
 * @param child the child
 * @param placed the entry of the placement
 * @param settings what the profile by which that was judged asks of a stay
 * @param until its last day; null while it is under way
 */
record StayInCare(
        ChildId child,
        DutyFact placed,
        SimbaSettings settings,
        @Nullable LocalDate until) {

    LocalDate since() {
        return placed.on();
    }

    /** Whether the stay lasts on a day, its first and last included. */
    boolean covers(LocalDate day) {
        return !day.isBefore(since()) && (until == null || !day.isAfter(until));
    }

    /** Whether a duty of the stay with this last day still arises: one that the end of the stay came before does not. */
    boolean asks(LocalDate due) {
        return until == null || due.isBefore(until);
    }

    /** The stays in a programme that has any, as they happened. */
    static List<StayInCare> of(DutyFacts facts) {
        var stays = new ArrayList<StayInCare>();
        for (var placed : facts.of(What.PLACED)) {
            Profiles.of(placed.profile())
                    .simba()
                    .ifPresent(settings -> placed.children()
                            .forEach(child ->
                                    stays.add(new StayInCare(child, placed, settings, end(child, placed, facts)))));
        }
        return stays;
    }

    /** The stay that began first: with it the guidance starts. */
    static Optional<StayInCare> first(DutyFacts facts) {
        return of(facts).stream().findFirst();
    }

    private static @Nullable LocalDate end(ChildId child, DutyFact placed, DutyFacts facts) {
        return facts.of(What.STAY_ENDED, child)
                .map(DutyFact::on)
                .filter(day -> !day.isBefore(placed.on()))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
