package org.houvast.standalone.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A run of the packaged program that is over. */
public record Ended(int exitCode, List<String> out, List<String> err) {

    private static final long SECONDS = 90;

    /** Runs the program with these arguments and settings, gives it this input, and waits for its end. */
    public static Ended run(List<String> arguments, Map<String, String> settings, String input) {
        try {
            var folder = Files.createTempDirectory("houvast-ended");
            var out = folder.resolve("out");
            var err = folder.resolve("err");
            var all = RunningProduct.program(arguments.toArray(String[]::new));
            var process = RunningProduct.command(all, settings)
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            try (var stdin = process.getOutputStream()) {
                stdin.write(input.getBytes(StandardCharsets.UTF_8));
            }
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
                throw new IllegalStateException("It did not end within " + SECONDS + " s: " + Files.readString(out));
            }
            var ended = new Ended(process.exitValue(), Files.readAllLines(out), Files.readAllLines(err));
            Folders.delete(folder);
            return ended;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
