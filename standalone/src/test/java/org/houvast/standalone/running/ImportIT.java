package org.houvast.standalone.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.houvast.standalone.login.Passwords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An import through the packaged program: tried, cut off by a power cut, gone on with, and found by who looks. */
class ImportIT {

    private static final String PASSWORD = "a long password";
    private static final int CASES = 60;
    private static final int SESSIONS = 40;
    private static final int LINES = CASES * (2 + SESSIONS);

    @TempDir
    private Path folder;

    @Test
    void a_batch_that_a_power_cut_breaks_off_is_gone_on_with_and_nothing_is_there_twice() throws Exception {
        var file = file();
        var tried = summary(run("--dry-run", "--json", file.toString()));
        assertThat(tried.path("recorded").intValue()).isEqualTo(LINES);
        int cut = importedUntilThePowerIsCut(file);
        var first = run("--json", file.toString());
        var rest = summary(first);
        assertThat(first.exitCode()).isZero();
        assertThat(rest.path("repeated").intValue())
                .as("recorded before the cut, of which %d were seen", cut)
                .isGreaterThanOrEqualTo(cut)
                .isLessThan(LINES);
        assertThat(rest.path("repeated").intValue() + rest.path("recorded").intValue())
                .isEqualTo(LINES);
        assertThat(summary(run("--json", file.toString())).path("repeated").intValue())
                .isEqualTo(LINES);
        assertEveryEntryIsSeenOnce();
    }

    @Test
    void what_was_not_recorded_stands_in_the_report_and_in_the_exit_code() throws IOException {
        var file = folder.resolve("small.ndjson");
        Files.write(file, List.of(open("peeters"), "{", session("nobody", 0)));
        var ended = run(file.toString());
        assertThat(ended.exitCode()).isEqualTo(12);
        assertThat(String.join("\n", ended.out())).contains("1 recorded", "1 refused", "1 not understood");
        assertThat(Files.readAllLines(folder.resolve("small.ndjson.report.ndjson")))
                .hasSize(2)
                .anySatisfy(line -> assertThat(line).contains("\"line\":2", "malformed"))
                .anySatisfy(line -> assertThat(line).contains("\"line\":3", "not-opened"));
    }

    @Test
    void what_is_no_file_or_no_text_is_one_line_and_an_exit_code() throws IOException {
        assertThat(run("nowhere.ndjson").exitCode()).isEqualTo(2);
        var bytes = Files.write(folder.resolve("bytes"), new byte[] {(byte) 0xff, (byte) 0xfe, 10});
        var ended = run("--batch", "bytes", bytes.toString());
        assertThat(ended.exitCode()).as("%s", ended).isEqualTo(2);
        assertThat(ended.err().getLast()).contains("UTF-8");
        assertThat(run("--batch", "two words", bytes.toString()).exitCode()).isEqualTo(2);
        assertThat(String.join("\n", run("--schema").out())).contains("\"$schema\"", "record-coach-session");
    }

    private int importedUntilThePowerIsCut(Path file) throws Exception {
        var settings = Map.of("HOUVAST_DATA", data().toString());
        var arguments = RunningProduct.program("import", "--batch", "file", file.toString());
        var out = folder.resolve("out");
        var process = RunningProduct.command(arguments, settings)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        try {
            await().atMost(Duration.ofSeconds(90))
                    .pollInterval(Duration.ofMillis(20))
                    .until(() ->
                            !process.isAlive() || Files.readString(out).lines().anyMatch(ImportIT::someAreDone));
        } finally {
            process.destroyForcibly().waitFor();
        }
        return Files.readString(out)
                .lines()
                .filter(ImportIT::someAreDone)
                .mapToInt(line -> Integer.parseInt(line.strip().split(" ", 2)[0].replaceAll("\\D", "")))
                .max()
                .orElse(0);
    }

    private static boolean someAreDone(String line) {
        return line.strip().matches("[1-9][\\d.,\\u00a0\\u202f]* lines done.*");
    }

    private void assertEveryEntryIsSeenOnce() throws IOException {
        var accounts = Files.writeString(
                folder.resolve("accounts.json"),
                "[{\"name\": \"anna\", \"password\": \"" + Passwords.hash(PASSWORD) + "\", \"role\": \"inspector\"}]");
        var settings = Map.of("HOUVAST_DEMO", "none", "HOUVAST_ACCOUNTS", accounts.toString());
        try (var product = RunningProduct.demonstration(data(), settings)) {
            var web = new Web(product.whenReady());
            var inspector = Web.basic("anna", PASSWORD);
            var cases =
                    new JsonMapper().readTree(web.get("/api/cases", inspector).body());
            var imported = cases.values().stream()
                    .filter(each -> each.path("caseId").stringValue().startsWith("imported-"))
                    .toList();
            assertThat(imported)
                    .hasSize(CASES)
                    .allSatisfy(
                            each -> assertThat(each.path("entries").intValue()).isEqualTo(2 + SESSIONS));
        }
    }

    private Ended run(String... arguments) {
        var all = new ArrayList<>(List.of("import"));
        all.addAll(List.of(arguments));
        return Ended.run(all, Map.of("HOUVAST_DATA", data().toString()), "");
    }

    private static JsonNode summary(Ended ended) {
        assertThat(ended.exitCode()).as("%s", ended).isZero();
        return new JsonMapper().readTree(ended.out().getLast());
    }

    private Path data() {
        return folder.resolve("data");
    }

    private Path file() throws IOException {
        var lines = new ArrayList<String>();
        for (int i = 0; i < CASES; i++) {
            var family = "imported-" + i;
            lines.add(open(family));
            lines.add(line(
                    family,
                    "register-child",
                    "register",
                    "'occurred':'2019-01-02','child':'" + family
                            + "-kind','name':'Anna','birthDate':'2016-05-05','livesWithClient':true"));
            for (int week = 0; week < SESSIONS; week++) {
                lines.add(session(family, week));
            }
        }
        return Files.writeString(folder.resolve("file.ndjson"), String.join("\n", lines), StandardCharsets.UTF_8);
    }

    private static String open(String family) {
        return line(
                family,
                "open-case",
                "open",
                "'occurred':'2019-01-02','family':'Peeters','programme':'simbahuizen-be','clients':[{'person':'"
                        + family + "-moeder','name':'Mia','relation':'mother'}]");
    }

    private static String session(String family, int week) {
        return line(
                family,
                "record-coach-session",
                "session-" + week,
                "'occurred':'" + LocalDate.of(2019, 2, 1).plusWeeks(week) + "','children':['" + family
                        + "-kind'],'with':['"
                        + family
                        + "-moeder'],'domains':['parenting-skills'],'method':'video-home-training','minutes':60,"
                        + "'observation':'Moeder benoemt wat het kind doet'");
    }

    private static String line(String family, String command, String key, String body) {
        return ("{'command':'" + command + "','caseId':'" + family + "','key':'" + family + "-" + key
                        + "','by':{'id':'kim','role':'social-worker','organisation':'simba'},'body':{" + body + "}}")
                .replace('\'', '"');
    }
}
