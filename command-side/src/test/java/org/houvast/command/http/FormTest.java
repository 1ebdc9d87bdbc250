package org.houvast.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houvast.command.CommandServer;
import org.houvast.command.OverHttp;
import org.houvast.command.Sender.Answered;
import org.houvast.command.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a browser sends, and gets back. */
class FormTest extends OverHttp {

    private static final String TEAM = "&participants.name=Sam&participants.role=supervisor&participants.dissent="
            + "&participants.name=Kim&participants.role=coach&participants.dissent=Too+soon"
            + "&participants.name=&participants.role=&participants.dissent=";

    private final Story story = story();

    FormTest(CommandServer server) {
        super(server);
    }

    @BeforeEach
    void opened() {
        story.open();
    }

    @Test
    void what_was_filled_in_is_recorded_and_the_browser_sent_to_the_case_as_it_is_then() {
        var answer = send(
                "register-child",
                "occurred=2021-01-05&at=&place=&child=anna&name=Anna&birthDate=2019-01-01&livesWithClient=on");
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).matches("/cases/" + story.caseId() + "\\?after=\\d+");
    }

    @Test
    void repeated_fields_are_lists_and_columns_are_the_rows_of_a_table() {
        var one = story.child("anna").entry();
        var two = story.child("bram").entry();
        var answer = send(
                "decide-concern",
                "occurred=2021-01-20&outcome=worrying&rationale=Hungry&evidence=" + one + "&evidence=" + two
                        + "&evidence=" + TEAM);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(303);
    }

    @Test
    void numbers_and_no_as_a_browser_sends_them() {
        story.child("anna");
        var answer = send(
                "record-coach-session",
                "occurred=2021-02-16&children=anna&with=mia&domains=safety&domains=social-network"
                        + "&method=conversation&minutes=+60&observation=Two%0D%0Alines");
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(303);
    }

    @Test
    void a_refusal_is_a_page_that_names_the_rule_and_keeps_what_was_filled_in() {
        var answer = send(
                "decide-concern",
                "occurred=2021-01-20&outcome=worrying&rationale=%3Cb%3EHungry%3C%2Fb%3E" + TEAM,
                "Accept-Language",
                "en");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.header("Content-Type")).startsWith("text/html");
        assertThat(answer.response().body())
                .contains("R35", "Every decision rests on entries and cites them.", "Name at least one entry")
                .contains("&lt;b&gt;Hungry&lt;/b&gt;")
                .doesNotContain("<b>", "Exception", "org.houvast")
                .contains("action=\"/api/cases/" + story.caseId() + "/decide-concern\"")
                .contains("href=\"/cases/" + story.caseId() + "\"");
    }

    @Test
    void a_refusal_speaks_dutch_first() {
        var answer = send("decide-concern", "occurred=2021-01-20&outcome=worrying&rationale=x" + TEAM);
        assertThat(answer.response().body())
                .contains("lang=\"nl\"", "Elke beslissing steunt op notities en verwijst ernaar.");
    }

    @Test
    void what_is_not_understood_is_named_by_its_label() {
        var answer = send("register-child", "occurred=2021-02-30&child=anna&name=&birthDate=2019-01-01&hat=1");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.response().body())
                .contains("hat", "bestaande dag", "ontbreekt")
                .doesNotContain("Exception");
    }

    @Test
    void the_version_and_the_key_travel_in_hidden_fields() {
        story.child("anna");
        var stale = send("record-signal", "occurred=2021-01-05&source=school&observation=No+lunch&_version=0&_key=k");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.response().body()).contains("name=\"_version\" value=\"1\"", "name=\"_key\" value=\"k\"");
    }

    @Test
    void pressing_the_button_twice_records_once() {
        var body = "occurred=2021-01-05&source=school&observation=No+lunch&_key=" + unique("key");
        assertThat(send("record-signal", body).header("Location"))
                .isEqualTo(send("record-signal", body).header("Location"));
    }

    @Test
    void what_stands_in_the_address_is_no_field() {
        var path = "/api/cases/" + story.caseId() + "/record-signal?lang=en";
        var answer = supervisor().form(path, "occurred=2021-01-05&source=school&observation=No+lunch");
        assertThat(answer.status()).isEqualTo(303);
    }

    @Nested
    class Sent_by_a_script {

        @Test
        void it_is_told_where_to_go_next() {
            var answer = send("record-signal", "occurred=2021-01-05&source=school&observation=x", "HX-Request", "true");
            assertThat(answer.status()).isEqualTo(204);
            assertThat(answer.header("HX-Redirect")).matches("/cases/" + story.caseId() + "\\?after=\\d+");
        }

        @Test
        void what_stands_in_the_way_is_a_part_for_the_page_that_holds_the_form() {
            var answer =
                    send("decide-concern", "occurred=2021-01-20&outcome=worrying&rationale=x", "HX-Request", "true");
            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.header("Vary")).contains("HX-Request");
            assertThat(answer.response().body()).contains("R35", "R07").doesNotContain("<html", "<form");
        }

        @Test
        void a_stale_version_brings_the_new_one_so_that_the_sender_may_insist() {
            story.child("anna");
            var answer =
                    send("record-signal", "occurred=2021-01-05&source=s&observation=x&_version=0", "HX-Request", "1");
            assertThat(answer.status()).isEqualTo(412);
            assertThat(answer.response().body()).contains("name=\"_version\" value=\"1\" hx-swap-oob");
        }
    }

    @Nested
    class Asked_first {

        private final String house = unique("house");

        @BeforeEach
        void a_house_that_stands_empty() {
            story.child("anna");
            story.house(house, 4);
        }

        @Test
        void a_warning_without_an_answer_is_asked_about_and_nothing_is_recorded() {
            var asked = send("start-placement", placement() + "&_ask=true");
            assertThat(asked.status()).isEqualTo(409);
            assertThat(asked.response().body())
                    .contains("R17", "name=\"answers.rule\" value=\"R17\"", "name=\"answers.answer\"", "S000:16");
            assertThat(send("end-placement", "occurred=2021-02-03&child=anna&endReason=other")
                            .status())
                    .isEqualTo(409);
        }

        @Test
        void with_its_answers_it_is_recorded() {
            var answers = Stream.of("R17", "R23")
                    .map(rule -> "&answers.rule=" + rule + "&answers.answer=No+other+way")
                    .collect(Collectors.joining());
            var answer = send("start-placement", placement() + "&_ask=true" + answers);
            assertThat(answer.status()).as(answer.response().body()).isEqualTo(303);
        }

        @Test
        void who_does_not_want_to_be_asked_records_it_as_before() {
            assertThat(send("start-placement", placement()).status()).isEqualTo(303);
        }

        private String placement() {
            return "occurred=2021-02-01&child=anna&house=" + house;
        }
    }

    @Nested
    class Somebody_new {

        @Test
        void gets_an_id_and_the_same_one_when_it_is_sent_again() {
            var body = "occurred=2021-01-05&name=Anna&birthDate=2019-01-01&_key=" + unique("key");
            var first = send("register-child", body);
            assertThat(first.status()).as(first.response().body()).isEqualTo(303);
            assertThat(send("register-child", body).header("Location")).isEqualTo(first.header("Location"));
        }

        @Test
        void everybody_gets_another_id() {
            var answer = supervisor()
                    .form(
                            "/api/cases",
                            "occurred=2021-01-05&family=F&programme=kindreflex&clients.name=A&clients.relation=mother"
                                    + "&clients.name=B&clients.relation=father&_key=" + unique("key"));
            assertThat(answer.status()).as(answer.response().body()).isEqualTo(303);
        }
    }

    private Answered send(String command, String body, String... headers) {
        return supervisor().form("/api/cases/" + story.caseId() + "/" + command, body, headers);
    }
}
