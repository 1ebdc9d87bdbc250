package org.houvast.standalone.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.houvast.language.profile.ProgrammeProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A version of a profile of an organisation's own, through the packaged program. */
class ProfilesIT {

    @TempDir
    private Path folder;

    @Test
    void a_version_is_replayed_first_then_judges_what_happens_from_its_day_and_cannot_be_changed() throws IOException {
        var own = profile(Map.of("simba.session-every-days", "30"));
        assertThat(imported("old", "2024-02-01", "2024-02-27")).contains("warned by R26: 1");
        assertThat(String.join("\n", run("replay", own.toString()).out()))
                .as("sessions every thirty days: that of 27 February was in time")
                .contains("no longer warned by R26", "1 differently", "simba-familiezorg-nl@2");
        assertThat(imported("new", "2025-06-01", "2025-06-27"))
                .contains("6 recorded")
                .doesNotContain("R26");
        assertThat(String.join("\n", run("replay", own.toString()).out())).contains("1 differently");
        profile(Map.of("simba.session-every-days", "31"));
        var changed = run("import", "--dry-run", file("later", "2025-06-01").toString());
        assertThat(changed.exitCode()).isEqualTo(3);
        assertThat(changed.err().getLast()).contains("simba-familiezorg-nl@2", "changed after it came into force");
        Files.delete(own);
        assertThat(imported("after", "2025-07-01", "2025-07-27"))
                .as("the version is kept with the entries, whatever becomes of its file")
                .doesNotContain("R26");
    }

    @Test
    void a_file_with_an_error_is_named_with_its_setting() throws IOException {
        var wrong = profile(Map.of("simba.session-every-days", "often"));
        var ended = run("import", "--dry-run", file("any", "2024-01-01").toString());
        assertThat(ended.exitCode()).isEqualTo(3);
        assertThat(ended.err().getLast()).contains("nl2.properties", "simba.session-every-days");
        assertThat(run("replay", wrong.toString()).exitCode()).isEqualTo(3);
    }

    private String imported(String family, String... sessions) throws IOException {
        var ended = run("import", file(family, sessions).toString());
        assertThat(ended.exitCode()).as("%s", ended).isZero();
        return String.join("\n", ended.out());
    }

    private Ended run(String... arguments) {
        var settings = Map.of(
                "HOUVAST_DATA",
                folder.resolve("data").toString(),
                "HOUVAST_PROFILES",
                profiles().toString());
        return Ended.run(List.of(arguments), settings, "");
    }

    private Path profiles() {
        return folder.resolve("profiles");
    }

    /** The version that comes with the product, with another number, day and these settings. */
    private Path profile(Map<String, String> changes) throws IOException {
        var settings = new Properties();
        try (var shipped = ProgrammeProfile.class.getResourceAsStream("simba-familiezorg-nl@1.properties")) {
            settings.load(shipped);
        }
        settings.setProperty("version", "2");
        settings.setProperty("from", "2025-01-01");
        settings.putAll(changes);
        var file = Files.createDirectories(profiles()).resolve("nl2.properties");
        try (var writer = Files.newBufferedWriter(file)) {
            settings.store(writer, null);
        }
        return file;
    }

    /** A placement ten days before the first session, and the sessions. */
    private Path file(String family, String... sessions) throws IOException {
        var placed = LocalDate.parse(sessions[0]).minusDays(5).toString();
        var lines = new ArrayList<String>();
        lines.add(line(
                "house",
                family + "-house",
                "open-house",
                "o",
                placed,
                "'programme':'simba-familiezorg-nl','name':'H','address':'A','capacity':3"));
        lines.add(line(
                "caseId",
                family,
                "open-case",
                "c",
                placed,
                "'family':'F','programme':'simba-familiezorg-nl','clients':[{'person':'" + family
                        + "-m','name':'M','relation':'mother'}]"));
        lines.add(line(
                "caseId",
                family,
                "register-child",
                "r",
                placed,
                "'child':'" + family + "-k','name':'K','birthDate':'" + placed + "','livesWithClient':true"));
        lines.add(line(
                "caseId",
                family,
                "start-placement",
                "p",
                placed,
                "'child':'" + family + "-k','house':'" + family + "-house'"));
        for (var day : sessions) {
            lines.add(
                    line(
                            "caseId",
                            family,
                            "record-coach-session",
                            day,
                            day,
                            "'children':['" + family + "-k'],'with':['" + family
                                    + "-m'],'domains':['parenting-skills'],'method':'video-home-training','minutes':60,'observation':'x'"));
        }
        return Files.write(folder.resolve(family + ".ndjson"), lines);
    }

    private static String line(String of, String stream, String command, String key, String day, String body) {
        return ("{'command':'" + command + "','" + of + "':'" + stream + "','key':'" + key
                        + "','by':{'id':'sam','role':'supervisor','organisation':'simba'},'body':{'occurred':'" + day
                        + "'," + body + "}}")
                .replace('\'', '"');
    }
}
