package org.houvast.embeddedstore;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import org.jspecify.annotations.Nullable;

/** Says in a few words what the operating system reported, without the noise of wrapped messages. */
final class Reasons {

    private Reasons() {}

    static String of(Throwable failure) {
        @Nullable Throwable cause = failure;
        while (cause != null) {
            if (cause instanceof IOException io) {
                if (io instanceof AccessDeniedException) {
                    return "permission denied";
                }
                String reason = io instanceof FileSystemException file ? file.getReason() : plainMessage(io);
                return reason == null ? io.getClass().getSimpleName() : reason;
            }
            cause = cause.getCause();
        }
        return failure.getClass().getSimpleName();
    }

    private static @Nullable String plainMessage(IOException failure) {
        return failure.getClass() == IOException.class ? failure.getMessage() : null;
    }
}
