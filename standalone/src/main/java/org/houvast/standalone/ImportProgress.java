package org.houvast.standalone;

import java.io.PrintWriter;
import java.time.Duration;

/** Says how far an import is: soon after its first lines are done, then about every two seconds. */
final class ImportProgress {

    private static final long SOON = Duration.ofMillis(200).toNanos();
    private static final long BETWEEN = Duration.ofSeconds(2).toNanos();

    private final PrintWriter out;
    private final String what;
    private long began;
    private long last;

    ImportProgress(PrintWriter out, boolean dryRun) {
        this.out = out;
        this.what = dryRun ? "tried" : "done";
    }

    void at(long lines) {
        long now = System.nanoTime();
        if (began == 0) {
            began = now;
            last = now - BETWEEN + SOON;
        }
        if (lines > 0 && now - last > BETWEEN) {
            last = now;
            out.printf("  %,d lines %s, %,.0f/s%n", lines, what, lines * 1e9 / (now - began));
            out.flush();
        }
    }
}
