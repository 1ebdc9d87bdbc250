package org.houvast.standalone.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/**
 * Kills the product while it loads the pilot and while callers open cases, starts it again on the same data, and looks
 * for every case whose opening was acknowledged. After the last round the pilot must be complete.
 */
final class Soak {

    private static final int CALLERS = 4;
    private static final Pattern EVENT = Pattern.compile("\"eventIds\":\\[\"([^\"]+)\"");
    private static final String[] SUPERVISOR = Web.basic("supervisor", "demo");

    private final Path data;
    private final Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();

    private final Queue<String> failures = new ConcurrentLinkedQueue<>();

    /** A case whose opening was answered with 201. */
    private record Acknowledged(String caseId, String eventId) {}

    Soak(Path data) {
        this.data = data;
    }

    /** As many rounds as the first argument says. */
    public static void main(String[] arguments) throws IOException {
        var folder = Files.createTempDirectory("houvast-soak");
        var soak = new Soak(folder.resolve("data"));
        int rounds = Integer.parseInt(arguments[0]);
        for (int round = 1; round <= rounds; round++) {
            System.out.printf("round %d of %d: %s%n", round, rounds, soak.round(round));
        }
        soak.lookForLosses();
        System.out.println(soak.lookAtThePilot());
        Folders.delete(folder);
    }

    /** Starts, checks what was acknowledged before, opens cases, kills at a moment drawn by lot. */
    String round(int round) {
        try (var product = RunningProduct.demonstration(data, Map.of())) {
            var address = product.whenListening();
            requireNothingLost(address);
            var before = acknowledged.size();
            var callers = callers(address, round);
            awaitOneMoreThan(before);
            pause(ThreadLocalRandom.current().nextInt(2_000));
            product.kill();
            callers.forEach(Soak::waitFor);
            if (!failures.isEmpty()) {
                throw new IllegalStateException("A case could not be opened: " + failures);
            }
            return "%d of %d acknowledged cases found, %d more acknowledged before the kill"
                    .formatted(before, before, acknowledged.size() - before);
        }
    }

    /** Starts once more: nothing is lost, and all of it is as it was signed for. */
    void lookForLosses() {
        try (var product = RunningProduct.demonstration(data, Map.of())) {
            requireNothingLost(product.whenListening());
            product.stop();
        }
        requireWhole();
    }

    private void requireWhole() {
        var verified = Ended.run(List.of("verify"), Map.of("HOUVAST_DATA", data.toString()), "");
        if (verified.exitCode() != 0 || !verified.out().contains("Nothing was altered.")) {
            throw new IllegalStateException("The ledger does not verify: " + verified);
        }
    }

    /** The pilot is complete, however often its loading was interrupted. */
    String lookAtThePilot() {
        try (var product = RunningProduct.demonstration(data, Map.of())) {
            var measure = new Web(product.whenReady())
                    .get("/api/measures/return-home-achieved?unit=family", SUPERVISOR)
                    .body();
            if (!measure.contains("\"numerator\":11,\"denominator\":12")) {
                throw new IllegalStateException("The pilot measures " + measure);
            }
            product.stop();
            requireWhole();
            return "all %d acknowledged cases are there, and the pilot is complete: 11 of 12".formatted(acknowledged());
        }
    }

    /** How many cases were acknowledged until now. */
    int acknowledged() {
        return acknowledged.size();
    }

    private void requireNothingLost(URI address) {
        var web = new Web(address);
        var lost = acknowledged.stream().filter(it -> !found(web, it)).toList();
        if (!lost.isEmpty()) {
            throw new IllegalStateException("Acknowledged and lost: " + lost);
        }
    }

    private void awaitOneMoreThan(int before) {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (acknowledged() == before && failures.isEmpty() && System.nanoTime() < deadline) {
            pause(5);
        }
    }

    private static void pause(int milliseconds) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(milliseconds));
    }

    private List<Thread> callers(URI address, int round) {
        var callers = new ArrayList<Thread>();
        for (int caller = 0; caller < CALLERS; caller++) {
            var name = "soak-" + round + "-" + caller + "-";
            callers.add(Thread.ofVirtual().start(() -> openCases(new Web(address), name)));
        }
        return callers;
    }

    /** Until the product is gone; what was not answered was not acknowledged. */
    private void openCases(Web web, String name) {
        for (int number = 0; ; number++) {
            var caseId = name + number;
            try {
                var answer = web.post("/api/cases", BodyPublishers.ofString(opening(caseId)), headers());
                var event = EVENT.matcher(answer.body());
                if (answer.statusCode() != 201 || !event.find()) {
                    failures.add(answer.statusCode() + " " + answer.body());
                    return;
                }
                acknowledged.add(new Acknowledged(caseId, event.group(1)));
            } catch (UncheckedIOException gone) {
                return;
            }
        }
    }

    private static String opening(String caseId) {
        return """
                {"caseId": "%s", "family": "Family %s", "programme": "simbahuizen-be", "clients": [{"person": "%s-m", "name": "Parent", "relation": "mother"}],
                 "occurred": "2023-01-09"}""".formatted(caseId, caseId, caseId);
    }

    private static String[] headers() {
        return new String[] {"Content-Type", "application/json", SUPERVISOR[0], SUPERVISOR[1]};
    }

    /** Whether the case has the entry that was acknowledged; a list that still grows is waited for. */
    private static boolean found(Web web, Acknowledged it) {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        do {
            var timeline = web.get("/api/cases/" + it.caseId + "/timeline", SUPERVISOR);
            if (timeline.statusCode() == 200) {
                return timeline.body().contains("\"eventId\":\"" + it.eventId + "\"");
            }
            pause(20);
        } while (System.nanoTime() < deadline);
        return false;
    }

    private static void waitFor(Thread caller) {
        try {
            caller.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
