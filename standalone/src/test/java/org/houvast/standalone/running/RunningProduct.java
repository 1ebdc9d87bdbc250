package org.houvast.standalone.running;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The packaged program as a process of its own, on a free loopback port. */
public final class RunningProduct implements AutoCloseable {

    /** What personal values are sealed under where a test brings no master key of its own. */
    public static final String MASTER_KEY = "a2V5IG9mIHRoZSB0ZXN0cyBhbG9uZSwgMzIgYnl0ZXM=";

    private static final String LISTENING = "Houvast listens on ";
    private static final String READY = "Houvast is ready: ";
    private static final long SECONDS_TO_START = 180;
    private static final long SECONDS_TO_STOP = 30;

    private final Process process;
    private final List<String> output = new CopyOnWriteArrayList<>();
    private final CompletableFuture<URI> listening = new CompletableFuture<>();
    private final CompletableFuture<URI> ready = new CompletableFuture<>();

    private RunningProduct(Process process) {
        this.process = process;
        Thread.ofVirtual().start(this::read);
    }

    /** Starts the program with the demonstration and these settings besides. */
    public static RunningProduct demonstration(Path data, Map<String, String> settings) {
        var all = new HashMap<>(settings);
        all.putIfAbsent("HOUVAST_DEMO", "pilot");
        all.putIfAbsent("HOUVAST_DATA", data.toString());
        return start(program("serve"), all);
    }

    /** Starts a JVM with these arguments; the port is free unless the settings name one. */
    public static RunningProduct start(List<String> arguments, Map<String, String> settings) {
        try {
            return new RunningProduct(
                    command(arguments, settings).redirectErrorStream(true).start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** These arguments for a JVM that lives too briefly to be worth much compiling. */
    static List<String> shortLived(String... arguments) {
        var all = new ArrayList<>(List.of("-Xmx512m", "-XX:TieredStopAtLevel=1"));
        all.addAll(List.of(arguments));
        return all;
    }

    static ProcessBuilder command(List<String> arguments, Map<String, String> settings) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        var builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("HOUVAST_") || name.startsWith("AXONIQ_"));
        builder.environment().put("HOUVAST_PORT", "0");
        if (!settings.containsKey("HOUVAST_MASTER_KEY_FILE")) {
            builder.environment().put("HOUVAST_MASTER_KEY", MASTER_KEY);
        }
        var data = settings.get("HOUVAST_DATA");
        if (data != null) {
            // not in the folder of the module, where the next test would find it
            builder.environment().put("HOUVAST_SIGNING_KEY_FILE", data + "-keys/signing.key");
        }
        builder.environment().putAll(settings);
        return builder;
    }

    /** The program as the build unpacks it, with these arguments of its own, in a JVM that lives briefly. */
    static List<String> program(String... arguments) {
        return shortLived(lastingProgram(arguments).toArray(String[]::new));
    }

    /** The same in a JVM that may compile all it likes, as it is started by who uses it. */
    static List<String> lastingProgram(String... arguments) {
        var unpacked = Path.of(System.getProperty("houvast.unpacked", "standalone/target/houvast"));
        var all = new ArrayList<>(List.of(
                "-XX:AOTCache=" + unpacked.resolve("houvast.aot"),
                "-jar",
                unpacked.resolve("houvast.jar").toString()));
        all.addAll(List.of(arguments));
        return all;
    }

    /** The packaged program, in one file. */
    public static Path jar() {
        return Path.of(System.getProperty("houvast.jar", "target/houvast.jar"));
    }

    private void read() {
        try (BufferedReader lines = process.inputReader()) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                output.add(line);
                if (line.startsWith(LISTENING)) {
                    listening.complete(
                            URI.create(line.substring(LISTENING.length()).split(" ", 2)[0]));
                } else if (line.startsWith(READY)) {
                    var address = URI.create(line.substring(READY.length()));
                    listening.complete(address);
                    ready.complete(address);
                }
            }
        } catch (IOException closed) {
            output.add("(output ended: " + closed.getMessage() + ")");
        }
        var ended = new IllegalStateException("The product ended before it was ready:\n" + String.join("\n", output));
        listening.completeExceptionally(ended);
        ready.completeExceptionally(ended);
    }

    /** Where it listens, as soon as it does. */
    public URI whenListening() {
        return when(listening);
    }

    /** Where it listens, once it has loaded what it has to load. */
    public URI whenReady() {
        return when(ready);
    }

    private URI when(CompletableFuture<URI> reached) {
        try {
            return reached.get(SECONDS_TO_START, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(String.join("\n", output), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What it printed until now. */
    public List<String> output() {
        return List.copyOf(output);
    }

    /** Its process id. */
    public long pid() {
        return process.pid();
    }

    /** Ends it as a power cut would: without a chance to tidy up. */
    public void kill() {
        process.destroyForcibly();
        waitFor();
    }

    /** Asks it to stop, and answers with its exit code. */
    public int stop() {
        process.destroy();
        return waitFor();
    }

    private int waitFor() {
        try {
            if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
                throw new IllegalStateException(
                        "It did not stop within " + SECONDS_TO_STOP + " s:\n" + String.join("\n", output));
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            process.destroyForcibly();
        }
    }
}
