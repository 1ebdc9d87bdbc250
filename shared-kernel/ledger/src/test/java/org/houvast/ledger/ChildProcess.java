package org.houvast.ledger;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program of the tests in a Java process of its own. */
final class ChildProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader said;
    private final PrintWriter told;

    private ChildProcess(Process process) {
        this.process = process;
        this.said = process.inputReader(StandardCharsets.US_ASCII);
        this.told = new PrintWriter(process.outputWriter(StandardCharsets.US_ASCII), true);
    }

    /**
     * Starts it.
     *
     * @param before a command to start it by, or nothing
     */
    static ChildProcess start(List<String> before, Class<?> program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:-UsePerfData",
                "-XX:TieredStopAtLevel=1",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(arguments));
        return new ChildProcess(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    /** The next line that it prints; an exception when it ends without one. */
    String line() throws IOException {
        return requireNonNull(said.readLine(), "the child process ended by itself");
    }

    void tell(String line) {
        told.println(line);
    }

    /** What it still prints, to its end. */
    List<String> end() throws InterruptedException {
        List<String> lines = said.lines().toList();
        process.waitFor();
        return lines;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
