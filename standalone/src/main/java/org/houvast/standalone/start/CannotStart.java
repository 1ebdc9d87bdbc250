package org.houvast.standalone.start;

import org.jspecify.annotations.Nullable;

/** The product cannot start for a reason that its operator can mend: one line on stderr and an exit code. */
public final class CannotStart extends RuntimeException {

    private final ExitCode exitCode;

    /** @param line what is wrong and what to do, on one line, without secrets */
    public CannotStart(ExitCode exitCode, String line) {
        this(exitCode, line, null);
    }

    /** @param line what is wrong and what to do, on one line, without secrets */
    public CannotStart(ExitCode exitCode, String line, @Nullable Throwable cause) {
        super(line, cause);
        this.exitCode = exitCode;
    }

    /** What the process returns to its caller. */
    public ExitCode exitCode() {
        return exitCode;
    }

    /** The first failure of this kind among the causes, or null: a container wraps what its beans throw. */
    public static @Nullable CannotStart in(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotStart found) {
                return found;
            }
        }
        return null;
    }
}
