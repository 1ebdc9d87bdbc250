package org.houvast.query.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * The days that the picture shows.
 *
 * @param code how it is asked for: {@code all}, {@code 2021}, {@code 2021-3} for its third quarter
 * @param from its first day
 * @param to its last day
 */
record Period(String code, LocalDate from, LocalDate to) {

    private static final int QUARTERS = 4;
    private static final int MONTHS = 3;
    private static final int MARGIN = 10;

    /** The whole life of a case, with a little room on both sides. */
    static Period whole(LocalDate first, LocalDate last) {
        return new Period("all", first.minusDays(MARGIN), last.plusDays(MARGIN));
    }

    /** The whole life of a history; of one without entries, the day. */
    static Period of(History history, LocalDate today) {
        var days = history.entries().stream().map(history.days()::of).sorted().toList();
        return whole(days.isEmpty() ? today : days.getFirst(), days.isEmpty() ? today : days.getLast());
    }

    /** The periods that can be chosen: the whole, its years, and the quarters of the year that was chosen. */
    List<Period> choices(String chosen) {
        var choices = new ArrayList<Period>(List.of(this));
        for (int year = from.plusDays(MARGIN).getYear();
                year <= to.minusDays(MARGIN).getYear();
                year++) {
            choices.add(new Period(String.valueOf(year), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
            if (chosen.startsWith(String.valueOf(year))) {
                choices.addAll(quarters(year));
            }
        }
        return choices;
    }

    private static List<Period> quarters(int year) {
        var quarters = new ArrayList<Period>();
        for (int quarter = 1; quarter <= QUARTERS; quarter++) {
            var first = YearMonth.of(year, (quarter - 1) * MONTHS + 1);
            quarters.add(new Period(
                    year + "-" + quarter,
                    first.atDay(1),
                    first.plusMonths(MONTHS - 1).atEndOfMonth()));
        }
        return quarters;
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** How it is called in a choice: {@code 2021}, or {@code K3} for a quarter. */
    public String label() {
        return code.contains("-") ? "K" + code.substring(code.indexOf('-') + 1) : code;
    }
}
