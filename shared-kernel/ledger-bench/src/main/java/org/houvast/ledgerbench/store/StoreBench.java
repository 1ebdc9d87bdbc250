package org.houvast.ledgerbench.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Measures the embedded store beside what it replaced and beside SQLite itself: each in a new process, taking turns, some
 * rounds. Writes {@code store.md} into the folder that is named first.
 *
 * <p>System properties: {@code bench.rounds}, {@code bench.store-sizes} and {@code bench.seconds}; {@code bench.quick} for
 * a short look.
 */
final class StoreBench {

    private final int rounds;
    private final List<Long> sizes;
    private final String seconds;
    private final StoreFigures figures = new StoreFigures();

    private StoreBench(int rounds, List<Long> sizes, String seconds) {
        this.rounds = rounds;
        this.sizes = sizes;
        this.seconds = seconds;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        boolean quick = Boolean.getBoolean("bench.quick");
        List<Long> sizes = new ArrayList<>();
        for (String size : System.getProperty("bench.store-sizes", quick ? "1000,10000" : "10000,100000,1000000")
                .split(",", -1)) {
            sizes.add(Long.valueOf(size));
        }
        StoreBench bench = new StoreBench(
                Integer.getInteger("bench.rounds", quick ? 1 : 3),
                sizes,
                System.getProperty("bench.seconds", quick ? "1" : "2"));
        bench.measure();
        String page = new StoreReport(bench.figures, sizes, bench.rounds, bench.seconds).text();
        Files.writeString(Path.of(arguments[0]).resolve("store.md"), page);
    }

    private void measure() throws IOException, InterruptedException {
        List<String> subjects = new ArrayList<>(Subjects.ALL);
        for (int round = 0; round < rounds; round++) {
            for (String subject : subjects) {
                fork(subject);
            }
            Collections.rotate(subjects, 1);
        }
    }

    private void fork(String subject) throws IOException, InterruptedException {
        String all =
                String.join(",", sizesOf(subject).stream().map(String::valueOf).toList());
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx2g",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        System.getProperty("java.class.path"),
                        StoreFork.class.getName(),
                        subject,
                        all,
                        seconds)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(StoreFork.MARK)) {
                    figures.add(subject, line.substring(StoreFork.MARK.length()));
                    System.out.println(subject + "\t" + line);
                }
            }
        }
        int code = process.waitFor();
        if (code != 0) {
            throw new IllegalStateException(subject + " ended with " + code);
        }
    }

    /** The one that reads everything for a range is not asked a million documents: that says nothing more. */
    private List<Long> sizesOf(String subject) {
        return subject.equals(Subjects.H2)
                ? sizes.stream().filter(size -> size <= Subjects.LARGEST_OF_H2).toList()
                : sizes;
    }
}
