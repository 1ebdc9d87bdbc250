package org.houvast.command.importing;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.types.Binary;
import org.houvast.command.CommandServer;
import org.houvast.command.OverHttp;
import org.houvast.command.desk.CommandDesk;
import org.houvast.command.familycase.axon.LedgerReading;
import org.houvast.command.http.binding.CommandForms;
import org.houvast.language.CaseId;
import org.houvast.ledger.Ledger;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A file of commands from another system goes into the ledger by the same rules as what is sent by hand. */
class ImportTest extends OverHttp {

    private static final JsonMapper JSON = new JsonMapper();

    private final String batch = unique("batch");
    private final String peeters = unique("peeters");
    private final StringWriter report = new StringWriter();

    @TempDir
    private Path folder;

    ImportTest(CommandServer server) {
        super(server);
    }

    @Test
    void every_line_is_recorded_under_its_own_day() throws IOException {
        long before = head();
        var summary = record(lines());
        assertThat(summary.complete()).as(report.toString()).isTrue();
        assertThat(summary.recorded()).isEqualTo(4);
        assertThat(head() - before).isEqualTo(4);
        var whole = reading().caseOf(new CaseId(peeters));
        assertThat(whole.file().entries().values())
                .extracting(entry -> entry.occurred().toString())
                .containsExactly("2019-03-04", "2019-03-04", "2019-03-05", "2019-03-20");
    }

    @Test
    void a_decision_rests_on_the_entry_that_a_line_became() throws IOException {
        record(lines());
        var entries = List.copyOf(
                reading().caseOf(new CaseId(peeters)).file().entries().entrySet());
        assertThat(entries.getLast().getValue().cites())
                .containsExactly(entries.get(2).getKey());
    }

    @Test
    void the_batch_stands_beside_the_entry() throws IOException {
        record(lines());
        var commit = Objects.requireNonNull(server().bean(MongoDatabase.class)
                .getCollection("commits")
                .find(Filters.eq("_id", head()))
                .first());
        var metadata = commit.getList("events", Document.class).getFirst().get("metadata", Binary.class);
        assertThat(Document.parse(new String(metadata.getData(), StandardCharsets.UTF_8)))
                .containsEntry("importBatch", batch);
    }

    @Test
    void an_import_that_is_begun_again_goes_on_where_it_was_and_records_nothing_twice() throws IOException {
        record(lines().limit(2));
        long before = head();
        var summary = record(lines());
        assertThat(summary.repeated()).isEqualTo(2);
        assertThat(summary.recorded()).isEqualTo(2);
        assertThat(head() - before).isEqualTo(2);
        assertThat(record(lines()).repeated()).isEqualTo(4);
        assertThat(head() - before).isEqualTo(2);
    }

    @Test
    void a_file_that_grew_at_its_head_goes_on_all_the_same() throws IOException {
        record(lines());
        long before = head();
        var summary = record(Stream.concat(Stream.of(open(unique("vermeulen"))), lines()));
        assertThat(summary.recorded()).isEqualTo(1);
        assertThat(summary.repeated())
                .as("one that would be refused by now, and others that would be recorded twice")
                .isEqualTo(4);
        assertThat(head() - before).isEqualTo(1);
    }

    @Test
    void a_line_that_was_changed_since_is_not_imported_over_what_it_was() throws IOException {
        record(lines());
        var summary = record(lines().map(line -> line.replace("Drie keer", "Vier keer")));
        assertThat(summary.repeated()).isEqualTo(2);
        assertThat(codes("refusals")).containsExactly("line-changed");
        assertThat(errors()).as("nor is anything rested on it").containsExactly("4 evidence[0] reference");
    }

    @Test
    void a_dry_run_answers_the_same_and_records_nothing() throws IOException {
        var lines = Stream.concat(
                        lines(),
                        Stream.of(line(
                                "decide-reassessment",
                                "{'occurred':'2019-05-01','children':['@none'],"
                                        + "'outcome':'continue','rationale':'x','participants':[],'evidence':[]}")))
                .toList();
        long before = head();
        var tried = run(lines.stream(), false);
        var report = this.report.toString();
        assertThat(head()).isEqualTo(before);
        assertThat(tried.recorded()).isEqualTo(4);
        this.report.getBuffer().setLength(0);
        var recorded = record(lines.stream());
        assertThat(this.report).hasToString(report);
        assertThat(recorded.warnings()).isEqualTo(tried.warnings());
        assertThat(recorded.recorded()).isEqualTo(tried.recorded());
    }

    @Test
    void what_is_refused_is_reported_with_its_rule_and_the_rest_goes_on() throws IOException {
        var summary = record(Stream.concat(
                lines().limit(3),
                Stream.of(
                        line(
                                "d2",
                                "assess-willingness",
                                "{'occurred':'2019-03-06','parent':'" + peeters
                                        + "-moeder','outcome':'willing','able':'yes','rationale':'Zij wil','evidence':['@signaal']}"),
                        line(
                                "after",
                                "record-signal",
                                "{'occurred':'2019-03-07','source':'school','observation':'Geen jas'}"))));
        assertThat(summary.recorded()).isEqualTo(4);
        assertThat(summary.refused()).isEqualTo(1);
        assertThat(summary.refusals()).containsKey("R06");
        var told = JSON.readTree(report.toString());
        assertThat(told.path("line").intValue()).isEqualTo(4);
        assertThat(told.path("key").stringValue()).isEqualTo("d2");
        assertThat(told.path("refusals").path(0).path("remedy").stringValue()).isNotBlank();
    }

    @Test
    void who_could_not_have_recorded_it_is_not_who_did() throws IOException {
        record(lines().limit(3));
        record(Stream.of(
                line("inspected", "record-signal", "{'occurred':'2019-03-07','source':'school','observation':'x'}")
                        .replace("\"social-worker\"", "\"inspector\"")));
        assertThat(codes("refusals")).containsExactly("role-may-not");
    }

    @Test
    void places_are_taken_in_the_order_of_the_file_whichever_case_they_are_for() throws IOException {
        var house = unique("house");
        var lines = new ArrayList<String>();
        lines.add(
                house(
                        "open-house",
                        house,
                        "{'occurred':'2018-01-01','programme':'simbahuizen-be','name':'De Eik','address':'Straat 1','capacity':2}"));
        for (int i = 0; i < 40; i++) {
            var family = peeters + "-" + i;
            lines.add(open(family));
            lines.add(child(family, "2018-01-01"));
            lines.add(of(
                    family,
                    "start-placement",
                    "{'occurred':'2019-04-" + "%02d".formatted(1 + i % 28) + "','child':'" + family + "-kind','house':'"
                            + house + "'}"));
            lines.add(of(
                    family,
                    "end-placement",
                    "{'occurred':'2019-06-01','child':'" + family + "-kind','endReason':'moved'}"));
        }
        var summary = record(lines.stream());
        assertThat(summary.complete()).as(report.toString()).isTrue();
        assertThat(summary.warnings().getOrDefault("R17", 0L))
                .as("one child at a time lives in the house: alone, and never one too many")
                .isEqualTo(40);
    }

    @Nested
    class WhatIsNoLine {

        @Test
        void is_named_by_its_number_and_its_field_and_nothing_of_it_is_repeated() throws IOException {
            var summary = record(Stream.of(
                    "{",
                    "7",
                    "",
                    open(peeters).replace("\"key\"", "\"secret\""),
                    open(peeters).replace("open-case", "dance"),
                    open(peeters).replace("social-worker", "king"),
                    open(peeters).replace("2019-03-04", "2119-03-04").replace("-open-case\"", "-later\""),
                    open(peeters).replace("\"caseId\":\"" + peeters + "\",", ""),
                    open(peeters),
                    open(peeters),
                    line(
                            "cites",
                            "record-goal-progress",
                            "{'occurred':'2019-03-07','goal':'@nothing','progress':'reached','observation':'x'}")));
            assertThat(summary.recorded()).isEqualTo(1);
            assertThat(summary.notUnderstood()).isEqualTo(9);
            assertThat(errors())
                    .containsExactlyInAnyOrder(
                            "1 malformed",
                            "2 object",
                            "4 secret unknown",
                            "5 command command",
                            "6 by.role word",
                            "7 occurred future",
                            "8 caseId missing",
                            "10 key key-twice",
                            "11 goal reference");
            assertThat(report.toString()).doesNotContain("king", "Peeters", "Mia");
        }

        @Test
        void a_key_of_a_line_that_was_not_recorded_cannot_be_cited() throws IOException {
            record(lines().map(line -> line.replace("Drie keer zonder lunch", "")));
            assertThat(errors()).containsExactly("3 observation missing", "4 evidence[0] reference");
        }
    }

    private List<String> errors() {
        return told().flatMap(line -> line.path("errors").values().stream()
                        .map(error -> (line.path("line").intValue() + " "
                                        + error.path("field").stringValue() + " "
                                        + error.path("code").stringValue())
                                .replace("  ", " ")))
                .toList();
    }

    private List<String> codes(String why) {
        return told().flatMap(line -> line.path(why).values().stream())
                .map(each -> each.path("code").stringValue())
                .toList();
    }

    private Stream<JsonNode> told() {
        return report.toString().lines().map(JSON::readTree);
    }

    private Stream<String> lines() {
        return Stream.of(
                open(peeters),
                child(peeters, "2016-05-05"),
                line(
                        "signaal",
                        "record-signal",
                        "{'occurred':'2019-03-05','source':'school','observation':'Drie keer zonder lunch'}"),
                line(
                        "d1",
                        "decide-concern",
                        "{'occurred':'2019-03-20','outcome':'worrying','rationale':'Het blijft duren',"
                                + "'participants':[{'name':'Kim','role':'coach'},{'name':'Sam','role':'supervisor'}],'evidence':['@signaal']}"));
    }

    private static String open(String family) {
        return of(
                family,
                "open-case",
                "{'occurred':'2019-03-04','family':'Peeters','programme':'simbahuizen-be'," + "'clients':[{'person':'"
                        + family + "-moeder','name':'Mia','relation':'mother'}]}");
    }

    private static String child(String family, String born) {
        return of(
                family,
                "register-child",
                "{'occurred':'2019-03-04','child':'" + family + "-kind','name':'Anna','birthDate':'" + born
                        + "','livesWithClient':true}");
    }

    private String line(String command, String body) {
        return line(command, command, body);
    }

    private String line(String key, String command, String body) {
        return envelope("caseId", peeters, key, command, body);
    }

    private static String of(String family, String command, String body) {
        return envelope("caseId", family, family + "-" + command, command, body);
    }

    private static String house(String command, String house, String body) {
        return envelope("house", house, house, command, body).replace("social-worker", "supervisor");
    }

    private static String envelope(String kind, String stream, String key, String command, String body) {
        var role = command.startsWith("decide-") ? "supervisor" : "social-worker";
        return ("{'command':'" + command + "','" + kind + "':'" + stream + "','key':'" + key
                        + "','by':{'id':'kim','role':'" + role + "','organisation':'simba'},'body':" + body + "}")
                .replace('\'', '"');
    }

    private ImportSummary record(Stream<String> lines) throws IOException {
        return run(lines, true);
    }

    private ImportSummary run(Stream<String> lines, boolean recorded) throws IOException {
        var file = folder.resolve("import.ndjson");
        Files.writeString(file, lines.collect(joining("\n")));
        var forms = server().bean(CommandForms.class);
        var desk = server().bean(CommandDesk.class);
        var clock = server().bean(Clock.class);
        var importing = recorded
                ? Import.recorded(forms, desk, reading(), clock, batch)
                : Import.tried(forms, desk, reading(), clock, batch);
        return importing.of(file, report, Locale.of("nl"), done -> {});
    }

    private LedgerReading reading() {
        return server().bean(LedgerReading.class);
    }

    private long head() {
        return server().bean(Ledger.class).head();
    }
}
