package org.houvast.query.measures;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.houvast.query.page.Language;
import org.jspecify.annotations.Nullable;

/**
 * The answer of a measure. The rate never stands alone.
 *
 * @param definition what it means
 * @param unit the code of what is counted
 * @param numerator how many it was achieved for
 * @param denominator how many were decided
 * @param rate the one divided by the other, between 0 and 1; null when the denominator is 0
 * @param interval the confidence interval of the rate; null when the denominator is 0
 * @param target the rate that was agreed to reach, between 0 and 1; absent when none was for this unit
 * @param excluded how many are not what it is about, by reason
 * @param open how many are not decided yet
 * @param placedAgain how many of the numerator were placed again after a return
 * @param suppressed whether the figure is withheld because it is small; nothing is in this version
 * @param asOf the day whose world it shows; absent for now
 * @param knownAt the moment whose knowledge it shows; absent for now
 * @param groups the same figure for each group; absent when not divided
 */
record Figure(
        Meaning definition,
        String unit,
        int numerator,
        int denominator,
        @Nullable Double rate,
        @Nullable Interval interval,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double target,
        List<Excluded> excluded,
        int open,
        int placedAgain,
        boolean suppressed,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate asOf,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Instant knownAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Group> groups) {

    /**
     * What a figure means.
     *
     * @param id the measure
     * @param version the version of its definition
     * @param text the definition
     */
    record Meaning(String id, int version, String text) {}

    /**
     * Those that the measure is not about.
     *
     * @param reason why
     * @param count how many
     */
    record Excluded(String reason, int count) {}

    /**
     * A part of the cohort.
     *
     * @param key the year, or the house; empty for those that were never placed
     */
    record Group(
            String key,
            int numerator,
            int denominator,
            @Nullable Double rate,
            @Nullable Interval interval,
            int open) {}

    static Figure of(Inquiry inquiry, List<Trajectory> trajectories, Language language, UnaryOperator<String> houses) {
        var definition = inquiry.definition();
        int numerator = count(trajectories, Outcome.ACHIEVED);
        int denominator = numerator + count(trajectories, Outcome.NOT_ACHIEVED);
        return new Figure(
                new Meaning(definition.id(), definition.version(), definition.text(inquiry.unit(), language)),
                inquiry.unit().code(),
                numerator,
                denominator,
                rate(numerator, denominator),
                Interval.of(inquiry.method(), numerator, denominator),
                definition.target(inquiry.unit()),
                excluded(trajectories),
                count(trajectories, Outcome.OPEN),
                (int) trajectories.stream()
                        .filter(each -> each.outcome() == Outcome.ACHIEVED && each.placedAgain())
                        .count(),
                false,
                inquiry.asOf(),
                inquiry.knownAt(),
                inquiry.by().equals("none") ? null : groups(inquiry, trajectories, houses));
    }

    private static @Nullable Double rate(int numerator, int denominator) {
        return denominator == 0 ? null : (double) numerator / denominator;
    }

    private static int count(List<Trajectory> trajectories, Outcome outcome) {
        return (int)
                trajectories.stream().filter(each -> each.outcome() == outcome).count();
    }

    private static List<Excluded> excluded(List<Trajectory> trajectories) {
        var reasons = trajectories.stream()
                .filter(each -> each.outcome() == Outcome.EXCLUDED)
                .collect(Collectors.groupingBy(Trajectory::reason, TreeMap::new, Collectors.counting()));
        return reasons.entrySet().stream()
                .map(each -> new Excluded(each.getKey(), each.getValue().intValue()))
                .toList();
    }

    private static List<Group> groups(Inquiry inquiry, List<Trajectory> trajectories, UnaryOperator<String> houses) {
        var groups = trajectories.stream()
                .filter(each -> each.outcome() != Outcome.EXCLUDED)
                .collect(Collectors.groupingBy(each -> key(inquiry, each, houses), TreeMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .map(each -> group(inquiry, each.getKey(), each.getValue()))
                .toList();
    }

    private static String key(Inquiry inquiry, Trajectory trajectory, UnaryOperator<String> houses) {
        var entered = trajectory.entered();
        return inquiry.by().equals("year")
                ? entered == null ? "" : String.valueOf(entered.getYear())
                : trajectory.house().isEmpty() ? "" : houses.apply(trajectory.house());
    }

    private static Group group(Inquiry inquiry, String key, List<Trajectory> some) {
        int numerator = count(some, Outcome.ACHIEVED);
        int denominator = numerator + count(some, Outcome.NOT_ACHIEVED);
        return new Group(
                key,
                numerator,
                denominator,
                rate(numerator, denominator),
                Interval.of(inquiry.method(), numerator, denominator),
                count(some, Outcome.OPEN));
    }
}
