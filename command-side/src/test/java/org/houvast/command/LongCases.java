package org.houvast.command;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.axonframework.common.caching.Cache;

/**
 * Measures how long a command takes in cases of some numbers of entries (20, 200 and 2,000, or those that are named),
 * with the case in memory and without. A program, not a test: it prints a table.
 */
final class LongCases {

    private static final int TIMES = 60;

    private final CommandServer server;
    private final Cache cache;

    private LongCases(CommandServer server) {
        this.server = server;
        this.cache = server.bean(Cache.class);
    }

    public static void main(String[] arguments) throws IOException {
        try (CommandServer server = CommandServer.on(Files.createTempDirectory("houvast-long-cases"))) {
            LongCases cases = new LongCases(server);
            cases.measure("warm-up", 200);
            System.out.println("| entries | in memory: median | 95 % | from the ledger: median | 95 % |");
            System.out.println("|---:|---:|---:|---:|---:|");
            for (String entries : arguments.length == 0 ? new String[] {"20", "200", "2000"} : arguments) {
                String row = cases.measure("case-of-" + entries, Integer.parseInt(entries));
                System.out.println("| " + entries + " | " + row + " |");
            }
        }
        System.exit(0);
    }

    private String measure(String id, int entries) {
        LongCase of = new LongCase(server, id, entries);
        return LongStream.of(time(of, false, 50), time(of, false, 95), time(of, true, 50), time(of, true, 95))
                .mapToObj(nanos -> String.format(Locale.ROOT, "%.1f ms", nanos / 1e6))
                .collect(joining(" | "));
    }

    private long time(LongCase of, boolean cold, int percent) {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            if (cold) {
                cache.removeAll();
            }
            long begun = System.nanoTime();
            of.recordSignal();
            times.add(System.nanoTime() - begun);
        }
        return times.stream().sorted().toList().get(TIMES * percent / 100);
    }
}
