package org.houvast.ledgerbench.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ObjDoubleConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What one process measures: one store, at growing sizes. Prints a line for each figure: size, work, how often a second.
 *
 * <p>Arguments: the store's name, the sizes with commas, the seconds of each measurement.
 */
final class StoreFork {

    static final String MARK = "STORE ";
    static final String REOPENED = "reopen, milliseconds";

    /** One kind of work alone, to look at it with a profiler. */
    private static final @Nullable String ONLY = System.getProperty("bench.only");

    private static long size;

    private final Subject subject;
    private final double seconds;

    private StoreFork(Subject subject, double seconds) {
        this.subject = subject;
        this.seconds = seconds;
    }

    public static void main(String[] arguments) {
        int code = 1;
        try (Subject subject = Subjects.open(arguments[0])) {
            StoreFork fork = new StoreFork(subject, Double.parseDouble(arguments[2]));
            fork.measure(Arrays.stream(arguments[1].split(",", -1))
                    .map(Long::valueOf)
                    .toList());
            code = 0;
        } catch (InterruptedException | RuntimeException failed) {
            System.err.println(failed);
        }
        System.exit(code);
    }

    private void measure(List<Long> sizes) throws InterruptedException {
        long loaded = 0;
        for (long wanted : sizes) {
            subject.load(loaded, wanted);
            size = wanted;
            if (loaded == 0) {
                // else the smallest would be measured with code that is not compiled yet
                all((work, perSecond) -> {});
            }
            all((work, perSecond) -> tell(work.text(), perSecond));
            loaded = wanted;
        }
    }

    private void all(ObjDoubleConsumer<Work> figures) throws InterruptedException {
        for (Work work : Work.values()) {
            if (subject.does(work) && (ONLY == null || ONLY.equals(work.name()))) {
                run(work, seconds);
                figures.accept(work, run(work, seconds));
                if (work.adds()) {
                    subject.trim();
                }
            }
        }
    }

    /** How many documents or times a second; at least once. */
    private double run(Work work, double longest) throws InterruptedException {
        AtomicLong done = new AtomicLong();
        long start = System.nanoTime();
        List<Thread> clients = new ArrayList<>();
        for (int i = 0; i < work.clients(); i++) {
            clients.add(Thread.ofPlatform().start(() -> {
                do {
                    done.addAndGet(subject.perform(work, size));
                } while (System.nanoTime() - start < longest * 1e9);
            }));
        }
        for (Thread client : clients) {
            client.join();
        }
        return done.get() / ((System.nanoTime() - start) / 1e9);
    }

    static void tellReopened(double milliseconds) {
        tell(REOPENED, milliseconds);
    }

    private static void tell(String what, double figure) {
        System.out.println(MARK + size + "\t" + what + "\t" + String.format(Locale.ROOT, "%.1f", figure));
    }
}
