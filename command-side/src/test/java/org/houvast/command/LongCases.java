package org.houvast.command;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.axonframework.common.caching.Cache;

/**
 * Measures how long a command takes in cases of some numbers of entries (20, 200 and 2,000, or those that are named):
 * with the case in memory; read as a process that has just started reads it, from its snapshot where it is long enough to
 * have one; and read from its entries alone. A program, not a test: it prints a table.
 */
final class LongCases {

    private static final int TIMES = 40;

    private final CommandServer server;
    private final Cache cache;

    private LongCases(CommandServer server) {
        this.server = server;
        this.cache = server.bean(Cache.class);
    }

    public static void main(String[] arguments) {
        try (CommandServer server = CommandServer.start()) {
            LongCases cases = new LongCases(server);
            cases.measure("warm-up", 2000);
            System.out.println(
                    "| entries | in memory: median | 95 % | just started: median | 95 % | entries alone: median | 95 % |");
            System.out.println("|---:|---:|---:|---:|---:|---:|---:|");
            for (String entries : arguments.length == 0 ? new String[] {"20", "200", "2000"} : arguments) {
                String row = cases.measure("case-of-" + entries, Integer.parseInt(entries));
                System.out.println("| " + entries + " | " + row + " |");
            }
        }
        System.exit(0);
    }

    private String measure(String id, int entries) {
        LongCase warm = new LongCase(server, id + "-in-memory", entries);
        LongCase kept = new LongCase(server, id + "-kept", entries);
        LongCase whole = new LongCase(server, id + "-whole", entries);
        kept.recordSignal();
        kept.awaitSnapshot();
        return Stream.of(times(warm, () -> {}), times(kept, cache::removeAll), times(whole, () -> {
                    whole.forgetSnapshot();
                    cache.removeAll();
                }))
                .flatMap(times -> Stream.of(50, 95).map(percent -> times.get(TIMES * percent / 100)))
                .map(nanos -> String.format(Locale.ROOT, "%.1f ms", nanos / 1e6))
                .collect(joining(" | "));
    }

    private static List<Long> times(LongCase of, Runnable before) {
        of.recordSignal();
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            before.run();
            long begun = System.nanoTime();
            of.recordSignal();
            times.add(System.nanoTime() - begun);
        }
        return times.stream().sorted().toList();
    }
}
