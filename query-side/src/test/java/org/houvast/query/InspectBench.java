package org.houvast.query;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import org.houvast.language.ChildId;
import org.houvast.language.guidance.ContactCourse;
import org.houvast.language.guidance.ContactKind;
import org.houvast.language.guidance.GuidanceEvent.ContactHeld;
import tools.jackson.databind.JsonNode;

/**
 * Measures what an inspector asks of a case of 2,000 entries, in ledgers of several sizes, over HTTP on loopback: its state
 * at any moment, a step of the replay, why a decision was taken, the timeline, the conformance; beside an answer that
 * reads nothing of the case. Writes a page of Markdown into the file that is named first; a program, not a test.
 */
final class InspectBench {

    private static final String CASE = "case-peeters";
    private static final int ENTRIES = 2_000;
    private static final String FIRST_CASE = "case-first-";
    private static final int FIRST = 20;
    private static final int WARM_UP = 400;

    private final StringBuilder page = new StringBuilder();
    private boolean warm;
    private final int times = Integer.getInteger("inspect.times", Boolean.getBoolean("bench.quick") ? 60 : 400);

    public static void main(String[] arguments) throws IOException {
        var sizes = Arrays.stream(System.getProperty(
                                "inspect.sizes", Boolean.getBoolean("bench.quick") ? "10000" : "10000,100000,1000000")
                        .split(",", -1))
                .map(Long::valueOf)
                .toList();
        var bench = new InspectBench();
        bench.measure(sizes, Path.of(arguments[0]));
        System.out.print(bench.page);
        System.exit(0);
    }

    /** Writes what is known after each size: a million entries take a while, and what was measured before is not lost. */
    private void measure(List<Long> sizes, Path into) throws IOException {
        line("# Inspecting a case of %,d entries: what was measured".formatted(ENTRIES));
        line("");
        line(
                ("Written by `make bench`; %d processors, Java %s, the embedded store, query side, store and client on one "
                                + "machine. Load average before: %.1f. Each question %d times after %d to warm up, before the "
                                + "first size all of them once more; p50, p95 and p99 in milliseconds. Goal: p95 under 50 ms, flat whatever the size of the ledger.")
                        .formatted(
                                Runtime.getRuntime().availableProcessors(),
                                Runtime.version(),
                                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                                times,
                                WARM_UP));
        try (var product = Product.signing()) {
            var loading = new Loading(product);
            loading.stop();
            loading.tell(Families.house());
            loading.tell(longCase(CASE));
            int family = 0;
            for (long size : sizes) {
                while (loading.events() < size) {
                    var id = "case-" + family++;
                    loading.tell(Families.longStory(id, new ChildId(id + "-anna"), new ChildId(id + "-bram")));
                }
                progress(loading.events(), "recorded");
                loading.start();
                product.settle(loading.events(), Duration.ofHours(1));
                progress(loading.events(), "complete in every read model");
                if (!warm) {
                    warmUp(product, loading.events());
                }
                ask(product, loading.events());
                loading.stop();
                Files.writeString(into, page);
            }
            askFirst(product, loading);
            Files.writeString(into, page);
        }
    }

    /** What is asked of a case first: all that is sealed in it is opened for the answer. */
    private void askFirst(Product product, Loading loading) {
        for (int i = 0; i < FIRST; i++) {
            loading.tell(longCase(FIRST_CASE + i));
        }
        loading.start();
        product.settle(loading.events(), Duration.ofHours(1));
        var inspector = new Asking(product, "inspector");
        var nanos = new long[FIRST];
        for (int i = 0; i < FIRST; i++) {
            nanos[i] = took(inspector, "/api/cases/" + FIRST_CASE + i + "/state");
        }
        Arrays.sort(nanos);
        line("");
        line("## Asked for the first time");
        line("");
        line(
                ("What was opened is kept for a minute, as the keys are. The first question of each of %d cases of %,d entries "
                                + "that nobody had asked for: p50 %.0f ms, the slowest %.0f ms.")
                        .formatted(FIRST, ENTRIES, nanos[FIRST / 2] / 1e6, nanos[FIRST - 1] / 1e6));
    }

    /** Asks all there is to ask without writing it down: what the first size compiles is no part of its figures. */
    private void warmUp(Product product, long events) {
        int written = page.length();
        ask(product, events);
        page.setLength(written);
        warm = true;
    }

    private void ask(Product product, long events) {
        var inspector = new Asking(product, "inspector");
        var timeline = inspector.json("/api/cases/" + CASE + "/timeline");
        var positions = new ArrayList<Long>();
        var decisions = new ArrayList<String>();
        for (JsonNode entry : timeline) {
            positions.add(entry.get("position").asLong());
            if (entry.has("decision")) {
                decisions.add(entry.get("eventId").stringValue());
            }
        }
        if (positions.size() != ENTRIES) {
            throw new IllegalStateException("The case has " + positions.size() + " entries");
        }
        line("");
        line("## A ledger of %,d entries".formatted(events));
        line("");
        line("| | p50 | p95 | p99 | p95 beside the first |");
        line("|---|---:|---:|---:|---:|");
        var random = new SplittableRandom(1);
        IntFunction<Long> any = i -> positions.get(random.nextInt(positions.size()));
        double peer = told(inspector, "the public key: nothing of the case is read", i -> "/api/ledger/key", 0);
        told(inspector, "state at a random position", i -> at("/state?position=" + any.apply(i)), peer);
        told(inspector, "state as of a random day", i -> at("/state?asOf=" + day(random)), peer);
        IntFunction<String> step =
                i -> "/cases/" + CASE + "/history?position=" + positions.get((i * 7 + 300) % positions.size());
        told(inspector.asHtmx(), "a step of the replay, as the page asks for it", step, peer);
        told(inspector, "the page of the replay, whole", step, peer);
        told(
                inspector,
                "why, of a random decision",
                i -> at("/decisions/" + decisions.get(random.nextInt(decisions.size())) + "/why"),
                peer);
        told(inspector, "the timeline, all %,d entries".formatted(ENTRIES), i -> at("/timeline"), peer);
        told(inspector, "conformance", i -> at("/conformance"), peer);
    }

    private static String at(String path) {
        return "/api/cases/" + CASE + path;
    }

    private static LocalDate day(SplittableRandom random) {
        return LocalDate.of(2020, 2, 1).plusDays(random.nextInt(500));
    }

    private double told(Asking who, String what, IntFunction<String> path, double peer) {
        var nanos = new long[times];
        for (int i = -WARM_UP; i < times; i++) {
            var asked = path.apply(i + WARM_UP);
            long took = took(who, asked);
            if (i >= 0) {
                nanos[i] = took;
            }
        }
        Arrays.sort(nanos);
        double p95 = nanos[times * 95 / 100] / 1e6;
        line("| %s | %.1f | %.1f | %.1f | %s |"
                .formatted(
                        what,
                        nanos[times / 2] / 1e6,
                        p95,
                        nanos[times * 99 / 100] / 1e6,
                        peer == 0 ? "" : String.format(Locale.ROOT, "%.1f", p95 / peer)));
        return p95;
    }

    private static long took(Asking who, String asked) {
        long began = System.nanoTime();
        var answer = who.get(asked);
        long took = System.nanoTime() - began;
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(asked + " answers " + answer.statusCode());
        }
        return took;
    }

    /** The long story, with contacts between the children and their mother until there are enough entries. */
    private static Story longCase(String id) {
        var anna = new ChildId(id + "-anna");
        var bram = new ChildId(id + "-bram");
        var story = Families.longStory(id, anna, bram);
        var first = LocalDate.of(2020, 1, 21);
        for (int more = ENTRIES - story.lines().size(), i = 0; i < more; i++) {
            story.on(first.plusDays(i % 480))
                    .tell(header -> new ContactHeld(
                            story.caseId,
                            header,
                            List.of(anna, bram),
                            List.of(Story.person(id + "-mother")),
                            ContactKind.VISIT_AT_HOUSE,
                            ContactCourse.GOOD,
                            60,
                            "Moeder volgt het tempo van de kinderen.",
                            null));
        }
        return story;
    }

    private static void progress(long entries, String what) {
        System.out.printf("%,d entries are %s%n", entries, what);
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
