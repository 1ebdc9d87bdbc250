package org.houvast.standalone.running;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Measures the packaged product with the pilot: starting, loading, answering. Writes a page of Markdown. */
final class Bench {

    private static final int WARM_UP = 200;
    private static final int REQUESTS = 500;
    private static final int COMMANDS_TO_WARM_UP = 50;
    private static final int COMMANDS = 200;
    private static final Pattern CASE = Pattern.compile("\"caseId\":\"([^\"]+)\"");
    private static final Pattern ENTRIES = Pattern.compile("\"entries\":(\\d+)");
    private static final Pattern DECISION =
            Pattern.compile("\"eventId\":\"([^\"]+)\",\"type\":\"[a-z-]+\\.[a-z-]*decided\"");

    private static final Pattern POSITION = Pattern.compile("\"position\":(\\d+)");

    private final StringBuilder page = new StringBuilder();
    private final Path folder = Files.createTempDirectory("houvast-bench");
    private final Path data = folder.resolve("data");

    private Bench() throws IOException {}

    /** Writes the page to the file that is named first. */
    public static void main(String[] arguments) throws IOException {
        var bench = new Bench();
        bench.measure();
        var file = Path.of(arguments[0]);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, bench.page);
        System.out.print(bench.page);
        Folders.delete(bench.folder);
    }

    private void measure() {
        line("# First cut: what was measured");
        line("");
        line("One run of `make bench`, product and caller on the same machine (%d processors, %s, Java %s)."
                .formatted(
                        Runtime.getRuntime().availableProcessors(), System.getProperty("os.arch"), Runtime.version()));
        line("Load average of the machine before: %.1f; a busy machine makes every figure worse."
                .formatted(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
        line("Each figure of an answer is over %d requests one after the other, after %d to warm up."
                .formatted(REQUESTS, WARM_UP));
        line("");
        line("| Starting and loading | |");
        line("|---|---:|");
        first();
        again();
    }

    private void first() {
        var begin = System.nanoTime();
        try (var product = start()) {
            product.whenListening();
            var listening = System.nanoTime();
            var web = new Web(product.whenReady());
            var ready = System.nanoTime();
            long entries = entries(web);
            line("| first start until it listens | %s |".formatted(seconds(listening - begin)));
            line("| the pilot's %d entries, through the ordinary commands | %s |"
                    .formatted(entries, seconds(ready - listening)));
            line("| entries per second while loading | %.0f |".formatted(entries * 1e9 / (ready - listening)));
            product.stop();
        }
    }

    private void again() {
        var begin = System.nanoTime();
        try (var product = start()) {
            var address = product.whenReady();
            var web = new Web(address);
            line("| second start until it is ready | %s |".formatted(seconds(System.nanoTime() - begin)));
            line("");
            line("| Answer | median | 95 % | slowest |");
            line("|---|---:|---:|---:|");
            answers(web);
            line("");
            // commands come from a caller without a session, as another system's would
            visible(web, new Web(address));
        }
    }

    /** From the answer to a command until its entry is on the page and in the API, read-your-writes included. */
    private void visible(Web web, Web sender) {
        var aCase = largest(web);
        line("| From a command's answer until its entry is shown | median | 99 % | slowest |");
        line("|---|---:|---:|---:|");
        var inspector = Web.basic("inspector", "demo");
        shown("/api/cases/" + aCase + "/timeline?after=", aCase, web, sender, inspector);
        shown("/cases/" + aCase + "?after=", aCase, web, sender, "Accept", "text/html");
    }

    private void shown(String path, String aCase, Web web, Web sender, String... headers) {
        var times = new ArrayList<Long>();
        for (int i = 0; i < COMMANDS_TO_WARM_UP + COMMANDS; i++) {
            var observation = "no lunch, time " + i;
            var position = recorded(aCase, observation, sender);
            var begin = System.nanoTime();
            var answer = web.get(path + position, headers);
            times.add(System.nanoTime() - begin);
            if (answer.statusCode() != 200 || !answer.body().contains(observation)) {
                throw new IllegalStateException(path + position + " answers " + answer.statusCode());
            }
        }
        var sorted = times.subList(COMMANDS_TO_WARM_UP, times.size()).stream()
                .sorted()
                .toList();
        line("| `GET %s{position}` | %s | %s | %s |"
                .formatted(
                        path.replace(aCase, "{case}"),
                        milliseconds(sorted.get(COMMANDS / 2)),
                        milliseconds(sorted.get(COMMANDS * 99 / 100)),
                        milliseconds(sorted.getLast())));
    }

    private static String recorded(String aCase, String observation, Web sender) {
        var answer = sender.post(
                "/api/cases/" + aCase + "/record-signal",
                BodyPublishers.ofString("{\"occurred\":\"2021-06-30\",\"source\":\"school\",\"observation\":\"%s\"}"
                        .formatted(observation)),
                headers(Web.basic("supervisor", "demo"), "Content-Type", "application/json"));
        return first(POSITION, answer.body());
    }

    private static String[] headers(String[] one, String... more) {
        return Stream.concat(Stream.of(one), Stream.of(more)).toArray(String[]::new);
    }

    private void answers(Web web) {
        var inspector = Web.basic("inspector", "demo");
        var aCase = largest(web);
        var timeline = "/api/cases/" + aCase + "/timeline";
        var decision = first(DECISION, web.get(timeline, inspector).body());
        var calls = List.of(
                "/api/cases",
                timeline,
                timeline + "?asOf=2021-06-30&knownAt=2021-07-31",
                "/api/cases/" + aCase + "/decisions/" + decision + "/why",
                "/api/measures/return-home-achieved?unit=family");
        calls.forEach(call -> answer(web, call, aCase, decision, inspector));
        web.logIn("inspector", "demo");
        List.of("/login", "/", "/cases/" + aCase, "/cases/" + aCase + "/decisions/" + decision, "/measures")
                .forEach(page -> answer(web, page, aCase, decision, "Accept", "text/html"));
    }

    private void answer(Web web, String path, String aCase, String decision, String... headers) {
        var times = new ArrayList<Long>();
        IntStream.range(0, WARM_UP + REQUESTS).forEach(request -> {
            var begin = System.nanoTime();
            var answer = web.get(path, headers);
            times.add(System.nanoTime() - begin);
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + " answers " + answer.statusCode() + ": " + answer.body());
            }
        });
        var sorted = times.subList(WARM_UP, times.size()).stream().sorted().toList();
        line("| `GET %s` | %s | %s | %s |"
                .formatted(
                        path.replace(aCase, "{case}").replace(decision, "{decision}"),
                        milliseconds(sorted.get(REQUESTS / 2)),
                        milliseconds(sorted.get(REQUESTS * 95 / 100)),
                        milliseconds(sorted.getLast())));
    }

    private RunningProduct start() {
        return RunningProduct.start(
                RunningProduct.lastingProgram("serve"),
                Map.of("HOUVAST_DEMO", "pilot", "HOUVAST_DATA", data.toString()));
    }

    private static long entries(Web web) {
        return entriesByCase(web).values().stream().mapToLong(Long::longValue).sum();
    }

    private static String largest(Web web) {
        return entriesByCase(web).entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    private static Map<String, Long> entriesByCase(Web web) {
        var cases = web.get("/api/cases", Web.basic("inspector", "demo")).body();
        var ids = CASE.matcher(cases).results().map(found -> found.group(1)).toList();
        var counts = ENTRIES.matcher(cases)
                .results()
                .map(found -> Long.valueOf(found.group(1)))
                .toList();
        var byCase = new LinkedHashMap<String, Long>();
        IntStream.range(0, ids.size()).forEach(at -> byCase.put(ids.get(at), counts.get(at)));
        return byCase;
    }

    private static String first(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No " + pattern + " in " + text))
                .group(1);
    }

    private static String seconds(long nanoseconds) {
        return String.format(Locale.ROOT, "%.1f s", nanoseconds / 1e9);
    }

    private static String milliseconds(long nanoseconds) {
        return String.format(
                Locale.ROOT, "%.1f ms", Duration.ofNanos(nanoseconds).toNanos() / 1e6);
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
