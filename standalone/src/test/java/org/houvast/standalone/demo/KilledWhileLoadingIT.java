package org.houvast.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.houvast.standalone.running.RunningProduct;
import org.houvast.standalone.running.StoreUnderTest;
import org.houvast.standalone.running.Web;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A power cut while the pilot loads; then the same figures, nothing lost, nothing twice, and a case by hand. */
class KilledWhileLoadingIT {

    private static final String[] INSPECTOR = Web.basic("inspector", "demo");
    private static final Pattern ENTRY = Pattern.compile("\"eventId\":\"([^\"]+)\"");
    private static final Pattern COUNT = Pattern.compile("\"entries\":(\\d+)");

    @TempDir
    private Path folder;

    private Path data() {
        return folder.resolve("data");
    }

    @Test
    void nothing_acknowledged_is_lost_and_the_load_goes_on_to_the_same_figures() throws Exception {
        var seen = seenBeforeTheCut();
        try (var product = RunningProduct.demonstration(data(), StoreUnderTest.at(data(), Map.of()))) {
            var address = product.whenReady();
            assertThat(entries(new Web(address), "pilot-family-01")).containsAll(seen);
            assertThat(figure(address)).contains("\"numerator\":11,\"denominator\":12");
            int all = count(address);
            product.stop();
            KeptStates.agreeWithTheEntries(data());
            assertNothingIsLoadedTwice(all);
        }
    }

    private void assertNothingIsLoadedTwice(int all) throws Exception {
        try (var product = RunningProduct.demonstration(data(), StoreUnderTest.at(data(), Map.of()))) {
            var address = product.whenReady();
            assertThat(count(address)).isEqualTo(all);
            assertThat(product.output()).anyMatch(line -> line.contains("was loaded before"));
            assertACaseCanBeRecordedByHand(address);
        }
    }

    /** Entries of a case that were shown to a reader while the load was under way. */
    private Set<String> seenBeforeTheCut() {
        try (var product = RunningProduct.demonstration(data(), StoreUnderTest.at(data(), Map.of()))) {
            var web = new Web(product.whenListening());
            var seen = new HashSet<String>();
            await().atMost(Duration.ofSeconds(90))
                    .pollInterval(Duration.ofMillis(50))
                    .until(() -> {
                        seen.addAll(entries(web, "pilot-family-01"));
                        return seen.size() > 30;
                    });
            product.kill();
            assertThat(product.output()).noneMatch(line -> line.startsWith("Houvast is ready"));
            return seen;
        }
    }

    /** The walkthrough of the README, with the curl and the shell of this machine. */
    private static void assertACaseCanBeRecordedByHand(URI address) throws IOException, InterruptedException {
        var script = new ProcessBuilder("bash", "../docs/walkthrough.sh", address.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(script.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(script.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(script.exitValue()).as(said).isZero();
        assertThat(said.split("\"status\":409", -1)).as("refused once").hasSize(2);
        assertThat(said)
                .contains("\"code\":\"R35\"")
                .doesNotContain("\"status\":400")
                .contains("\"decisionId\"");
    }

    private static Set<String> entries(Web web, String caseId) {
        var answer = web.get("/api/cases/" + caseId + "/timeline", INSPECTOR);
        var ids = new HashSet<String>();
        ENTRY.matcher(answer.body()).results().forEach(match -> ids.add(match.group(1)));
        return ids;
    }

    private static String figure(URI address) {
        return new Web(address)
                .get("/api/measures/return-home-achieved?unit=family", INSPECTOR)
                .body();
    }

    private static int count(URI address) {
        return COUNT.matcher(new Web(address).get("/api/cases", INSPECTOR).body())
                .results()
                .mapToInt(match -> Integer.parseInt(match.group(1)))
                .sum();
    }
}
