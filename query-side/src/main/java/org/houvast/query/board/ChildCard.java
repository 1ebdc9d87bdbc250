package org.houvast.query.board;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.houvast.language.ChildId;
import org.houvast.language.Personal;
import org.houvast.language.correction.CorrectionEvent.EntryCorrected;
import org.jspecify.annotations.Nullable;

/**
 * A child, as far as the board needs to know.
 *
 * @param child its id
 * @param name its name
 * @param born its birth date; null when it was never noted, or is erased
 * @param noted the entry that tells its birth date last; null when it was never noted
 * @param goal the code of the goal of its trajectory; null when none was set
 * @param phase where it stands
 * @param since since which day
 * @param moved the entry that tells that day; null before any did
 * @param house the house it lives in; null when in none
 * @param placements the first days of its stays
 * @param reassessments the days its risks were reassessed
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ChildCard(
        String child,
        @Personal(of = "subject") String name,
        @Personal(of = "subject") @Nullable LocalDate born,
        @Nullable String noted,
        @Nullable String goal,
        Phase phase,
        LocalDate since,
        @Nullable String moved,
        @Nullable String house,
        List<Dated> placements,
        List<Dated> reassessments) {

    public ChildCard {
        placements = List.copyOf(placements);
        reassessments = List.copyOf(reassessments);
    }

    /**
     * The day on which something happened, as it was corrected last.
     *
     * @param entry the entry that tells it
     * @param on the day
     */
    public record Dated(String entry, LocalDate on) {

        private static List<Dated> and(List<Dated> days, Dated next) {
            return Stream.concat(days.stream(), Stream.of(next)).toList();
        }

        private static List<Dated> corrected(List<Dated> days, String entry, LocalDate on) {
            return days.stream()
                    .map(day -> day.entry().equals(entry) ? new Dated(entry, on) : day)
                    .toList();
        }
    }

    ChildId subject() {
        return new ChildId(child);
    }

    /** The first day of its first stay; null when it was never placed. */
    public @Nullable LocalDate placedOn() {
        return placements.stream().map(Dated::on).min(Comparator.naturalOrder()).orElse(null);
    }

    /** The days its risks were reassessed, in their order. */
    public List<LocalDate> reassessedOn() {
        return reassessments.stream().map(Dated::on).sorted().toList();
    }

    static ChildCard first(String child, LocalDate on) {
        return new ChildCard(child, child, null, null, null, Phase.OPENED, on, null, null, List.of(), List.of());
    }

    ChildCard named(String itsName, @Nullable LocalDate itsBirth, String entry) {
        return new ChildCard(
                child, itsName, itsBirth, entry, goal, phase, since, moved, house, placements, reassessments);
    }

    ChildCard withGoal(String itsGoal) {
        return new ChildCard(child, name, born, noted, itsGoal, phase, since, moved, house, placements, reassessments);
    }

    /** Moves on; what happened before the day it last moved, and was recorded later, moves nothing. */
    ChildCard to(Phase next, Dated day, @Nullable String where) {
        return day.on().isBefore(since)
                ? this
                : new ChildCard(
                        child, name, born, noted, goal, next, day.on(), day.entry(), where, placements, reassessments);
    }

    ChildCard placed(Dated day, String where) {
        var again = phase == Phase.HOME || phase == Phase.PLACED_AGAIN ? Phase.PLACED_AGAIN : Phase.IN_CARE;
        var days = Dated.and(placements, day);
        return new ChildCard(child, name, born, noted, goal, phase, since, moved, house, days, reassessments)
                .to(again, day, where);
    }

    ChildCard reassessed(Dated day) {
        var days = Dated.and(reassessments, day);
        return new ChildCard(child, name, born, noted, goal, phase, since, moved, house, placements, days);
    }

    /** With the days that a correction says are right. */
    ChildCard corrected(EntryCorrected correction) {
        var entry = correction.entry().value();
        var birth = entry.equals(noted) ? correction.day("birthDate").orElse(born) : born;
        var on = correction.happenedOn();
        return new ChildCard(
                child,
                name,
                birth,
                noted,
                goal,
                phase,
                on != null && entry.equals(moved) ? on : since,
                moved,
                house,
                on == null ? placements : Dated.corrected(placements, entry, on),
                on == null ? reassessments : Dated.corrected(reassessments, entry, on));
    }
}
