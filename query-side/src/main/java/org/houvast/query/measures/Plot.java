package org.houvast.query.measures;

import java.util.ArrayList;
import java.util.List;
import org.houvast.query.page.Words;
import org.jspecify.annotations.Nullable;

/**
 * Intervals as a picture: a line from low to high with a point for the rate, one row for each group and one for all.
 *
 * @param height its height
 * @param target where the target stands; null when there is none
 * @param rows the rows
 */
record Plot(int height, @Nullable Double target, List<Row> rows) {

    private static final int LEFT = 130;
    private static final int RIGHT = 572;
    private static final int TOP = 34;
    private static final int ROW = 30;

    /**
     * A row.
     *
     * @param label the group
     * @param y its height
     * @param low where its interval begins
     * @param point where its rate is
     * @param high where its interval ends
     * @param title what it says
     */
    record Row(String label, int y, double low, double point, double high, String title) {}

    static Plot of(Figure figure, Words words) {
        var rows = new ArrayList<Row>();
        add(rows, words.say("measure.all"), figure.numerator(), figure.denominator(), figure.interval(), words);
        var groups = figure.groups() == null ? List.<Figure.Group>of() : figure.groups();
        for (var group : groups) {
            var label = group.key().isEmpty() ? words.say("measure.group.none") : group.key();
            add(rows, label, group.numerator(), group.denominator(), group.interval(), words);
        }
        var target = figure.target();
        return new Plot(TOP + rows.size() * ROW + 10, target == null ? null : x(target), rows);
    }

    private static void add(
            List<Row> rows, String label, int numerator, int denominator, @Nullable Interval interval, Words words) {
        if (interval != null) {
            rows.add(new Row(
                    label,
                    TOP + rows.size() * ROW + ROW / 2,
                    x(interval.low()),
                    x((double) numerator / denominator),
                    x(interval.high()),
                    words.say(
                            "measure.plot.label",
                            numerator,
                            denominator,
                            Percent.of(interval.low()),
                            Percent.of(interval.high()))));
        }
    }

    private static double x(double rate) {
        return Math.round((LEFT + rate * (RIGHT - LEFT)) * 10) / 10.0;
    }

    /** Where tenths of the scale stand, for the grid. */
    public List<Double> grid() {
        return List.of(x(0), x(0.25), x(0.5), x(0.75), x(1));
    }
}
