package org.houvast.query.board;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.houvast.language.ChildId;
import org.houvast.language.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A child, as far as the board needs to know.
 *
 * @param child its id
 * @param name its name
 * @param born its birth date; null when it was never noted, or is erased
 * @param goal the code of the goal of its trajectory; null when none was set
 * @param phase where it stands
 * @param since since which day
 * @param house the house it lives in; null when in none
 * @param placedOn the first day of its first stay; null when it was never placed
 * @param reassessedOn the days its risks were reassessed, in their order
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ChildCard(
        String child,
        @Personal(of = "subject") String name,
        @Personal(of = "subject") @Nullable LocalDate born,
        @Nullable String goal,
        Phase phase,
        LocalDate since,
        @Nullable String house,
        @Nullable LocalDate placedOn,
        List<LocalDate> reassessedOn) {

    public ChildCard {
        reassessedOn = List.copyOf(reassessedOn);
    }

    ChildId subject() {
        return new ChildId(child);
    }

    static ChildCard first(String child, LocalDate on) {
        return new ChildCard(child, child, null, null, Phase.OPENED, on, null, null, List.of());
    }

    ChildCard named(String itsName, @Nullable LocalDate itsBirth) {
        return new ChildCard(child, itsName, itsBirth, goal, phase, since, house, placedOn, reassessedOn);
    }

    ChildCard withGoal(String itsGoal) {
        return new ChildCard(child, name, born, itsGoal, phase, since, house, placedOn, reassessedOn);
    }

    /** Moves on; what happened before the day it last moved, and was recorded later, moves nothing. */
    ChildCard to(Phase next, LocalDate on, @Nullable String where) {
        return on.isBefore(since)
                ? this
                : new ChildCard(child, name, born, goal, next, on, where, placedOn, reassessedOn);
    }

    ChildCard placed(LocalDate on, String where) {
        var first = placedOn == null || on.isBefore(placedOn) ? on : placedOn;
        var again = phase == Phase.HOME || phase == Phase.PLACED_AGAIN ? Phase.PLACED_AGAIN : Phase.IN_CARE;
        return new ChildCard(child, name, born, goal, phase, since, house, first, reassessedOn).to(again, on, where);
    }

    ChildCard reassessed(LocalDate on) {
        var days = Stream.concat(reassessedOn.stream(), Stream.of(on)).sorted().toList();
        return new ChildCard(child, name, born, goal, phase, since, house, placedOn, days);
    }
}
