package org.houvast.command.http;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/** Where a failure came from, without its messages: those may hold personal data. */
final class Trace {

    private static final int FRAMES = 25;

    private Trace() {}

    static String of(Throwable failure) {
        var lines = new ArrayList<String>();
        var seen = Collections.<Throwable>newSetFromMap(new IdentityHashMap<>());
        for (@Nullable Throwable cause = failure; cause != null && seen.add(cause); cause = cause.getCause()) {
            lines.add((lines.isEmpty() ? "" : "caused by ") + cause.getClass().getName());
            var frames = cause.getStackTrace();
            for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
                lines.add("  at " + frames[i]);
            }
        }
        return String.join("\n", lines);
    }
}
