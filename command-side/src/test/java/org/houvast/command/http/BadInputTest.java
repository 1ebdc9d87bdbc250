package org.houvast.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.houvast.command.CommandServer;
import org.houvast.command.OverHttp;
import org.houvast.command.Sender.Answered;
import org.houvast.command.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest extends OverHttp {

    private static final String CHILD = "'child':'anna','name':'Anna','birthDate':'2019-01-01','livesWithClient':true";

    private final Story story = story();

    BadInputTest(CommandServer server) {
        super(server);
    }

    @BeforeEach
    void opened() {
        story.open();
    }

    @Nested
    class NotUnderstood {

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                        'occurred':'2021-01-05','nickname':'An'  | nickname:unknown
                        'occurred':'2021-01-05','name':7         | name:text
                        'occurred':'2021-01-05','name':'  '      | name:missing
                        'occurred':'2021-01-05','name':'a\\u0000' | name:characters
                        'occurred':'2021-02-30'                  | occurred:day
                        'occurred':'12/03/2021'                  | occurred:day
                        'occurred':20210105                      | occurred:day
                        'occurred':'2026-03-03'                  | occurred:future
                        'occurred':'2026-03-02','at':'10:31'     | at:future
                        'occurred':'2021-01-05','at':'25:00'     | at:time
                        'occurred':'2021-01-05','livesWithClient':'true' | livesWithClient:flag
                        'occurred':'2021-01-05','child':'a b'    | child:identifier
                        'occurred':'2021-01-05','ground':{'kind':'hunch','reference':'1'} | ground.kind:word
                        'occurred':'2021-01-05','ground':'law'   | ground:object
                        'occurred':'2021-01-05','answers':'no'   | answers:list
                        'occurred':'2021-01-05','caseId':'other' | caseId:unknown
                        'at':'10:00'                             | occurred:missing
                        """)
        void each_fault_is_named_by_its_field(String changed, String fault) {
            var answer = story.send("register-child", "{" + merged(changed) + "}");
            notUnderstood(answer);
            assertThat(answer.faults()).containsExactly(fault);
        }

        @Test
        void everything_that_is_missing_is_named_at_once() {
            var answer = story.send("register-child", "{'participants':[]}");
            notUnderstood(answer);
            assertThat(answer.faults())
                    .containsExactlyInAnyOrder(
                            "participants:unknown", "occurred:missing", "name:missing", "birthDate:missing");
        }

        @Test
        void a_fault_deep_inside_is_named_with_its_path() {
            var answer = story.send(
                    "form-team", "{'occurred':'2021-01-05','members':[{'person':'mia','name':'Mia','role':'queen'}]}");
            assertThat(answer.faults()).containsExactly("members[0].role:word");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"", "{", "[]", "7", "{'a':1}{'a':1}", "{'occurred':'2021-01-05','occurred':'2021-01-06'}"})
        void what_is_no_object_is_no_command(String body) {
            notUnderstood(story.send("register-child", body));
        }

        @Test
        void a_text_of_twenty_thousand_characters_is_taken_and_one_more_is_not() {
            var longest = "x".repeat(20_000);
            var signal = "{'occurred':'2021-01-05','source':'school','observation':'%s'}";
            Story.recorded(story.send("record-signal", signal.formatted(longest)));
            assertThat(story.send("record-signal", signal.formatted(longest + "x"))
                            .faults())
                    .containsExactly("observation:long");
        }

        @Test
        void the_answer_never_repeats_what_was_sent() {
            var answer = story.send("register-child", "{'occurred':'Secretname','<b>Secretname</b>':1}");
            assertThat(answer.response().body()).doesNotContain("Secretname", "<b>");
        }

        private static String merged(String changed) {
            var fields = new StringBuilder(changed);
            for (var field : CHILD.split(",", -1)) {
                var name = field.substring(0, field.indexOf(':'));
                if (!changed.contains(name + ":")) {
                    fields.append(',').append(field);
                }
            }
            return fields.toString();
        }

        private static void notUnderstood(Answered answer) {
            assertThat(answer.status()).as(answer.response().body()).isEqualTo(400);
            assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
            assertThat(answer.json().path("type").stringValue()).isEqualTo("urn:houvast:problem:not-understood");
        }
    }

    @Nested
    class Elsewhere {

        @Test
        void a_body_of_ten_megabytes_is_too_large() {
            var body = ("{'occurred':'" + "x".repeat(10 << 20) + "'}").getBytes(StandardCharsets.UTF_8);
            var path = "/api/cases/" + story.caseId() + "/register-child";
            assertThat(supervisor().send(path, "application/json", body).status())
                    .isEqualTo(413);
        }

        @Test
        void a_case_that_was_never_opened_is_not_found() {
            var answer = new Story(supervisor(), "never-opened").send("register-child", valid());
            assertThat(answer.status()).isEqualTo(404);
        }

        @ParameterizedTest
        @ValueSource(strings = {"open-case", "open-house", "approve-simba-parents", "drop-case", "timeline"})
        void a_case_has_no_such_command(String command) {
            assertThat(story.send(command, valid()).status()).isEqualTo(404);
        }

        @Test
        void another_kind_of_body_is_not_taken() {
            var path = "/api/cases/" + story.caseId() + "/register-child";
            assertThat(supervisor().send(path, "text/plain", new byte[0]).status())
                    .isEqualTo(415);
            assertThat(supervisor().send(path, "nonsense", new byte[0]).status())
                    .isEqualTo(415);
        }

        @Test
        void a_role_that_may_not_is_told_who_may() {
            var answer = new Story(supervisor().as("inspector"), story.caseId()).send("register-child", valid());
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.json().path("detail").stringValue()).contains("coach", "social-worker", "supervisor");
        }

        @Test
        void nothing_of_all_that_was_recorded() {
            var before = Story.recorded(story.send("register-child", valid())).json();
            story.send("register-child", "{'occurred':'2026-03-03'}");
            story.send("drop-case", "{}");
            var after = story.child("bram").json();
            assertThat(after.path("version").longValue())
                    .isEqualTo(before.path("version").longValue() + 1);
        }

        private static String valid() {
            return "{'occurred':'2021-01-05'," + CHILD + "}";
        }
    }

    @Nested
    class Evidence {

        @Test
        void a_decision_without_evidence_is_refused_under_r35() {
            var answer = decide();
            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.refusals()).containsExactly("R35");
            var refusal = answer.json().path("refusals").path(0);
            assertThat(refusal.path("rule").stringValue())
                    .isEqualTo("Elke beslissing steunt op notities en verwijst ernaar.");
            assertThat(refusal.path("source").stringValue()).isEqualTo("domain.md 1.7");
            assertThat(refusal.path("finding").stringValue())
                    .isEqualTo("De beslissing verwijst naar geen enkele notitie.");
            assertThat(refusal.path("remedy").stringValue()).startsWith("Kies minstens één notitie");
            assertThat(refusal.path("facts").isObject()).isTrue();
        }

        @Test
        void an_entry_that_does_not_exist_is_no_evidence() {
            assertThat(decide("nothing").refusals()).containsExactly("R35");
        }

        @Test
        void an_entry_of_another_case_is_no_evidence() {
            var elsewhere = story().open().entry();
            assertThat(decide(elsewhere).refusals()).containsExactly("R35");
        }

        @Test
        void an_entry_of_this_case_is() {
            Story.recorded(decide(story.child("cem").entry()));
        }

        private Answered decide(String... evidence) {
            return story.send(
                    "decide-concern",
                    "{'occurred':'2021-01-20','outcome':'worrying',%s}".formatted(Story.deliberation(evidence)));
        }
    }

    @Nested
    class Versions {

        @Test
        void a_stale_version_fails_the_precondition_whatever_the_rules_say() {
            story.child("dina");
            var answer = story.send("decide-concern", concernWithoutEvidence(), "If-Match", "\"0\"");
            assertThat(answer.status()).isEqualTo(412);
            assertThat(answer.json().path("detail").stringValue()).contains("1");
        }

        @Test
        void the_version_of_the_last_answer_is_accepted() {
            var tag = story.child("dina").header("ETag");
            var answer = story.send("record-signal", signal(), "If-Match", tag);
            assertThat(answer.status()).isEqualTo(201);
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "\"x\"", "W/\"0\"", "\"0\", \"1\"", "\"-1\""})
        void what_is_no_version_is_not_understood(String tag) {
            assertThat(story.send("record-signal", signal(), "If-Match", tag).faults())
                    .containsExactly("If-Match:version");
        }

        private static String signal() {
            return "{'occurred':'2021-01-05','source':'school','observation':'No lunch, three times'}";
        }

        private static String concernWithoutEvidence() {
            return "{'occurred':'2021-01-20','outcome':'worrying',%s}".formatted(Story.deliberation());
        }
    }
}
