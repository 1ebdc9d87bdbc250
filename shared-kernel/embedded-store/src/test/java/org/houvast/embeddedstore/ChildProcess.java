package org.houvast.embeddedstore;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program of the tests in a Java process of its own, which can be killed without warning. */
final class ChildProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader said;

    private ChildProcess(Process process) {
        this.process = process;
        this.said = process.inputReader();
    }

    static ChildProcess start(Class<?> program, List<String> before, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:-UsePerfData",
                "-Xshare:auto",
                "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(arguments));
        return new ChildProcess(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    long pid() {
        return process.pid();
    }

    /** The next line that the program printed; an exception when it ended without one. */
    String line() throws IOException {
        String line = said.readLine();
        if (line == null) {
            throw new IllegalStateException("the child process ended without a word");
        }
        return line;
    }

    /** Kills it and gives the whole lines that it had still printed. */
    List<String> kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        List<String> lines = new ArrayList<>(said.lines().toList());
        process.waitFor();
        return lines;
    }

    /** Waits for its end and gives the remaining lines. */
    List<String> end() throws InterruptedException {
        List<String> lines = said.lines().toList();
        process.waitFor();
        return lines;
    }

    @Override
    public void close() {
        process.toHandle().destroyForcibly();
    }
}
