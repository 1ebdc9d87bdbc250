package org.houvast.ledgerbench.store;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.houvast.ledgerbench.Machine;

/** The page about the store: goals first, then all figures. */
final class StoreReport {

    private static final double FLAT = 1.3;
    private static final double INSERTS = 5;
    private static final double RANGES = 100;
    private static final double START_MILLIS = 1000;

    private final StoreFigures figures;
    private final List<Long> sizes;
    private final int rounds;
    private final String seconds;
    private final StringBuilder page = new StringBuilder();

    StoreReport(StoreFigures figures, List<Long> sizes, int rounds, String seconds) {
        this.figures = figures;
        this.sizes = sizes;
        this.rounds = rounds;
        this.seconds = seconds;
    }

    String text() throws IOException {
        line("# The embedded store: what was measured");
        line("");
        line("Written by `make bench`. " + Machine.described());
        line("");
        line(
                ("Documents of 300 bytes, an index over two fields and one over one. Each store ran in %d rounds, each in a"
                                + " new process, taking turns; each measurement took %s s after as long to warm up; given is the"
                                + " median, with the lowest and the highest. *%s* is mongo-java-server's own backend with a commit and a sync after each"
                                + " message that writes. *%s* is a table and a key in this process, without server or second"
                                + " index: the limit.")
                        .formatted(rounds, seconds, Subjects.H2, Subjects.SQLITE));
        line("");
        goals();
        for (long size : sizes) {
            table(size);
        }
        return page.toString();
    }

    private void goals() {
        line("## Against the goals");
        line("");
        line("| Figure | observed | goal | |");
        line("|---|---:|---|---|");
        long small = sizes.getFirst();
        long middle = sizes.get(Math.min(1, sizes.size() - 1));
        long large = sizes.getLast();
        goal(
                "inserts with 16 clients, against H2, %,d documents".formatted(small),
                ratio(Subjects.HOUVAST, small, Subjects.H2, small, Work.INSERT_16),
                INSERTS);
        goal(
                "range and limit, against H2, %,d documents".formatted(middle),
                ratio(Subjects.HOUVAST, middle, Subjects.H2, middle, Work.RANGE),
                RANGES);
        for (Work work : Work.INDEXED) {
            OptionalDouble slower = ratio(Subjects.HOUVAST, small, Subjects.HOUVAST, large, work);
            slower.ifPresent(times -> row(
                    "%s: %,d against %,d documents".formatted(work.text(), small, large),
                    times,
                    "at most " + FLAT,
                    times <= FLAT));
        }
        figures.median(Subjects.HOUVAST, large, StoreFork.REOPENED)
                .ifPresent(millis -> row(
                        "opening a folder of %,d documents, ms".formatted(large),
                        millis,
                        "at most %.0f".formatted(START_MILLIS),
                        millis <= START_MILLIS));
        line("");
    }

    private OptionalDouble ratio(String one, long oneSize, String other, long otherSize, Work work) {
        OptionalDouble above = figures.median(one, oneSize, work.text());
        OptionalDouble below = figures.median(other, otherSize, work.text());
        return above.isPresent() && below.isPresent()
                ? OptionalDouble.of(above.getAsDouble() / below.getAsDouble())
                : OptionalDouble.empty();
    }

    private void goal(String figure, OptionalDouble ratio, double atLeast) {
        ratio.ifPresent(times -> row(figure, times, "at least " + Math.round(atLeast), times >= atLeast));
    }

    private void row(String figure, double observed, String goal, boolean reached) {
        line(String.format(
                Locale.ROOT, "| %s | %.2f | %s | %s |", figure, observed, goal, reached ? "reached" : "**missed**"));
    }

    private void table(long size) {
        line("## At %,d documents".formatted(size));
        line("");
        line("| a second | " + String.join(" | ", Subjects.ALL) + " | against H2 | against SQLite |");
        line("|---|---:|---:|---:|---:|---:|");
        for (Work work : Work.values()) {
            StringBuilder row = new StringBuilder("| " + work.text());
            for (String subject : Subjects.ALL) {
                row.append(" | ").append(figures.text(subject, size, work.text()));
            }
            row.append(" | ")
                    .append(number(ratio(Subjects.HOUVAST, size, Subjects.H2, size, work), "%.1f"))
                    .append(" | ")
                    .append(number(ratio(Subjects.HOUVAST, size, Subjects.SQLITE, size, work), "%.2f"));
            line(row + " |");
        }
        line("");
    }

    private static String number(OptionalDouble value, String format) {
        return value.isPresent() ? String.format(Locale.ROOT, format, value.getAsDouble()) : "";
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
