package org.houvast.ledgerbench;

import java.util.Arrays;
import java.util.List;

/**
 * How long and how much is measured; each a system property {@code bench.<name>}.
 *
 * @param rounds how often each peer is measured, each time in a new process, the peers taking turns
 * @param runIn seconds of appending in a new process before anything is measured
 * @param warmUp seconds of the same work before each measurement
 * @param seconds seconds that each measurement takes
 * @param replay events in the ledger that is read whole
 * @param sizes events in the ledger when appending and reading a stream are measured again
 * @param writers how many write at the same time
 */
record Settings(
        int rounds,
        double runIn,
        double warmUp,
        double seconds,
        int replay,
        List<Integer> sizes,
        List<Integer> writers) {

    static final String PREFIX = "bench.";

    static Settings ofSystemProperties() {
        boolean quick = Boolean.getBoolean(PREFIX + "quick");
        return new Settings(
                number("rounds", quick ? 1 : 3),
                decimal("run-in", quick ? 3 : 10),
                decimal("warm-up", quick ? 0.5 : 2),
                decimal("seconds", quick ? 1 : 2),
                number("replay", quick ? 5_000 : 50_000),
                numbers("sizes", quick ? "1000,10000" : "10000,100000,1000000"),
                numbers("writers", "1,8,64"));
    }

    /** The same for a child process. */
    List<String> asArguments() {
        return List.of(
                argument("rounds", rounds),
                argument("run-in", runIn),
                argument("warm-up", warmUp),
                argument("seconds", seconds),
                argument("replay", replay),
                argument("sizes", commas(sizes)),
                argument("writers", commas(writers)));
    }

    private static String argument(String name, Object value) {
        return "-D" + PREFIX + name + "=" + value;
    }

    private static String commas(List<Integer> numbers) {
        return String.join(",", numbers.stream().map(String::valueOf).toList());
    }

    private static int number(String name, int usual) {
        return Integer.getInteger(PREFIX + name, usual);
    }

    private static double decimal(String name, double usual) {
        return Double.parseDouble(System.getProperty(PREFIX + name, String.valueOf(usual)));
    }

    private static List<Integer> numbers(String name, String usual) {
        return Arrays.stream(System.getProperty(PREFIX + name, usual).split(",", -1))
                .map(Integer::valueOf)
                .toList();
    }
}
