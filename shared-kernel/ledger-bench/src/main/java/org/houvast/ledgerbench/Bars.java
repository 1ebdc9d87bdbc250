package org.houvast.ledgerbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Groups of horizontal bars, each with a whisker from its lowest to its highest; readable on light and on dark. */
final class Bars {

    private static final int WIDTH = 760;
    private static final int LABEL = 190;
    private static final int VALUE = 90;
    private static final int ROW = 20;

    private final String title;
    private final List<Group> groups = new ArrayList<>();

    Bars(String title) {
        this.title = title;
    }

    /** One bar; the ledger's own stand out. */
    record Bar(String label, Summary value, boolean ours) {}

    private record Group(String name, List<Bar> bars) {}

    /** A group with at least one bar is shown. */
    void group(String name, List<Bar> bars) {
        if (!bars.isEmpty()) {
            groups.add(new Group(name, List.copyOf(bars)));
        }
    }

    String svg() {
        StringBuilder body = new StringBuilder();
        int y = 40;
        for (Group group : groups) {
            body.append(text(8, y + 14, "group", group.name()));
            y += ROW + 4;
            double most = group.bars().stream()
                    .mapToDouble(bar -> bar.value().max())
                    .max()
                    .orElse(1);
            for (Bar bar : group.bars()) {
                body.append(bar(bar, y, (WIDTH - LABEL - VALUE) / most));
                y += ROW;
            }
            y += 10;
        }
        return head(y) + body + "</svg>\n";
    }

    private String head(int height) {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" aria-label="%s">
                <style>
                text { font: 12px system-ui, sans-serif; fill: #222 }
                .title { font-size: 15px; font-weight: 600 } .group { font-weight: 600 }
                .ours { fill: #1f6f54 } .other { fill: #9aa5a0 }
                path { stroke: #222; fill: none }
                @media (prefers-color-scheme: dark) {
                text { fill: #e6e6e6 } .ours { fill: #4fb892 } .other { fill: #6c7873 } path { stroke: #e6e6e6 }
                }
                </style>
                %s""".formatted(WIDTH, height, title, text(8, 22, "title", title));
    }

    private static String bar(Bar bar, int y, double scale) {
        Summary value = bar.value();
        double end = LABEL + value.median() * scale;
        double low = LABEL + value.min() * scale;
        double high = LABEL + value.max() * scale;
        return text(16, y + 14, "label", bar.label())
                + String.format(
                        Locale.ROOT,
                        "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\"/>%n",
                        bar.ours() ? "ours" : "other",
                        LABEL,
                        y + 3,
                        Math.max(1, end - LABEL),
                        ROW - 6)
                + String.format(
                        Locale.ROOT,
                        "<path d=\"M%.1f %d H%.1f M%.1f %d v6 M%.1f %d v6\"/>%n",
                        low,
                        y + 10,
                        high,
                        low,
                        y + 7,
                        high,
                        y + 7)
                + text(high + 6, y + 14, "value", Summary.count(value.median()));
    }

    private static String text(double x, int y, String kind, String words) {
        return String.format(Locale.ROOT, "<text class=\"%s\" x=\"%.1f\" y=\"%d\">%s</text>%n", kind, x, y, words);
    }
}
