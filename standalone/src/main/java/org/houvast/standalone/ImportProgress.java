package org.houvast.standalone;

import java.io.PrintWriter;
import java.time.Duration;

/** Says about every two seconds how far an import is. */
final class ImportProgress {

    private static final long BETWEEN = Duration.ofSeconds(2).toNanos();

    private final PrintWriter out;
    private final String what;
    private final long began = System.nanoTime();
    private long last = began;

    ImportProgress(PrintWriter out, boolean dryRun) {
        this.out = out;
        this.what = dryRun ? "tried" : "done";
    }

    void at(long lines) {
        long now = System.nanoTime();
        if (now - last > BETWEEN) {
            last = now;
            out.printf("  %,d lines %s, %,.0f/s%n", lines, what, lines * 1e9 / (now - began));
            out.flush();
        }
    }
}
