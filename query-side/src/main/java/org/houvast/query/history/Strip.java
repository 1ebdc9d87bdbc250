package org.houvast.query.history;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.houvast.language.event.DecisionEvent;
import org.houvast.query.page.Days;
import org.houvast.query.page.Words;
import org.houvast.query.timeline.Telling;

/**
 * The life of a case as a strip over which one can slide: a line per entry, a diamond per decision. Places are in
 * thousandths of its width.
 *
 * @param from its first day
 * @param to its last day
 * @param value the day that is shown, counted from the first
 * @param days how many days it has besides the first
 * @param lines the entries that are no decisions, as one path
 * @param decisions the decisions
 * @param ticks the beginnings of years, or of months in a short life
 */
public record Strip(
        LocalDate from, LocalDate to, long value, long days, String lines, List<Decision> decisions, List<Tick> ticks) {

    /** Its width. */
    public static final int WIDTH = 1000;

    private static final int MONTHS_WITH_TICKS = 18;

    public Strip {
        decisions = List.copyOf(decisions);
        ticks = List.copyOf(ticks);
    }

    /**
     * A decision on it.
     *
     * @param x its place
     * @param title what was decided, and when
     * @param address where it is shown
     */
    public record Decision(double x, String title, String address) {}

    /**
     * A tick.
     *
     * @param x its place
     * @param label what stands at it
     */
    public record Tick(double x, String label) {}

    static Strip of(Steps steps, LocalDate shown, Telling telling, Words words, Function<Steps.Step, String> address) {
        var from = steps.all().isEmpty() ? shown : steps.all().getFirst().day();
        var to = steps.all().isEmpty() ? shown : steps.all().getLast().day();
        var scale = new Scale(from, Math.max(1, ChronoUnit.DAYS.between(from, to)));
        var lines = new StringBuilder();
        var decisions = new ArrayList<Decision>();
        for (var step : steps.all()) {
            for (var entry : step.entries()) {
                if (entry.event() instanceof DecisionEvent decision) {
                    decisions.add(new Decision(
                            scale.x(step.day()),
                            telling.title(decision) + ", " + Days.inWords(step.day(), words.language()),
                            address.apply(step)));
                } else {
                    lines.append('M').append(scale.x(step.day())).append(" 15v8");
                }
            }
        }
        long value = Math.clamp(ChronoUnit.DAYS.between(from, shown), 0, scale.days());
        return new Strip(from, to, value, scale.days(), lines.toString(), decisions, ticks(from, to, scale, words));
    }

    private static List<Tick> ticks(LocalDate from, LocalDate to, Scale scale, Words words) {
        boolean months = ChronoUnit.MONTHS.between(from, to) < MONTHS_WITH_TICKS;
        var ticks = new ArrayList<Tick>();
        for (var month = from.withDayOfMonth(1).plusMonths(1); !month.isAfter(to); month = month.plusMonths(1)) {
            boolean year = month.getMonthValue() == 1;
            if (year || (months && month.getMonthValue() % 3 == 1)) {
                ticks.add(new Tick(
                        scale.x(month), year ? String.valueOf(month.getYear()) : Days.month(month, words.language())));
            }
        }
        return ticks;
    }

    /** From days to places. */
    private record Scale(LocalDate from, long days) {

        double x(LocalDate day) {
            return Math.round(ChronoUnit.DAYS.between(from, day) * 10.0 * WIDTH / days) / 10.0;
        }
    }
}
