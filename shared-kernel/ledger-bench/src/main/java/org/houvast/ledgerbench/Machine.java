package org.houvast.ledgerbench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/** What it was measured on. */
public record Machine(
        String processor, int processors, long memoryBytes, double load, double syncMicros, String postgres) {

    /** How each process is started. */
    static final List<String> FLAGS =
            List.of("-Xms1g", "-Xmx6g", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow");

    private static final int SYNCS = 200;

    /** This machine in a sentence. */
    public static String described() throws IOException {
        return asItIs("").text();
    }

    static Machine asItIs(String postgres) throws IOException {
        return new Machine(
                processorName(),
                Runtime.getRuntime().availableProcessors(),
                memory(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                measuredSync(),
                postgres);
    }

    private static String processorName() throws IOException {
        return field(Path.of("/proc/cpuinfo"), "model name");
    }

    private static long memory() throws IOException {
        String kilobytes = field(Path.of("/proc/meminfo"), "MemTotal").replaceAll("\\D", "");
        return kilobytes.isEmpty() ? 0 : Long.parseLong(kilobytes) * 1024;
    }

    private static String field(Path file, String name) throws IOException {
        if (!Files.isReadable(file)) {
            return "";
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("");
        }
    }

    /** How long the disk takes to make 600 bytes durable: the median. */
    private static double measuredSync() throws IOException {
        Path file = Files.createTempFile("houvast-sync", ".bin");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            long[] times = new long[SYNCS];
            for (int i = 0; i < SYNCS; i++) {
                channel.write(ByteBuffer.allocate(600));
                long begun = System.nanoTime();
                channel.force(false);
                times[i] = System.nanoTime() - begun;
            }
            Arrays.sort(times);
            return times[SYNCS / 2] / 1e3;
        } finally {
            Files.delete(file);
        }
    }

    String text() {
        return String.format(
                Locale.ROOT,
                "%d processors (%s), %d GB of memory, %s %s, Java %s; a sync of 600 bytes takes %.0f µs here. "
                        + "Load average before: %.1f; a busy machine makes every figure worse.",
                processors,
                processor,
                Math.round(memoryBytes / 1e9),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.version(),
                syncMicros,
                load);
    }

    static String axon() {
        String version = EventStorageEngine.class.getPackage().getImplementationVersion();
        return version == null ? "" : version;
    }
}
