package org.houvast.standalone.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The forms, sent as a browser sends them: with a session, a token and the page's hidden fields. */
@ExtendWith(Demonstration.class)
class FormIT {

    private static final String[] SUPERVISOR = Web.basic("supervisor", "demo");

    private final Web program;
    private final Web browser;
    private final String caseId = "by-form-" + System.nanoTime();
    private String reached = "0";

    FormIT(Demonstration.Running product) {
        program = new Web(product.address());
        browser = new Web(product.address());
    }

    @BeforeEach
    void a_case_with_a_child_and_somebody_logged_in() {
        json("/api/cases", """
                {"caseId":"%s","occurred":"2024-01-08","family":"By form","programme":"simba-familiezorg-nl",
                 "clients":[{"person":"mother","name":"Mother","relation":"mother"}]}""".formatted(caseId));
        json("/api/cases/" + caseId + "/register-child", """
                {"occurred":"2024-01-08","child":"kim","name":"Kim","birthDate":"2021-05-04","livesWithClient":true}""");
        browser.logIn("supervisor", "demo");
    }

    @Test
    void a_contact_leads_to_the_page_that_shows_it() {
        var answer = send("record-parent-child-contact", contact());
        assertThat(answer.statusCode()).isEqualTo(303);
        var next = answer.headers().firstValue("Location").orElseThrow();
        assertThat(next).matches("/cases/" + caseId + "\\?after=\\d+");
        assertThat(browser.get(next, "Accept", "text/html").body()).contains("Read &lt;and&gt; ate together");
    }

    @Test
    void the_same_form_sent_twice_records_once() {
        var fields = hidden("record-parent-child-contact");
        fields.putAll(contact());
        var address = "/api/cases/" + caseId + "/record-parent-child-contact";
        var first =
                browser.form(address, fields).headers().firstValue("Location").orElseThrow();
        assertThat(browser.form(address, fields).headers().firstValue("Location"))
                .contains(first);
        assertThat(browser.get(first, "Accept", "text/html").statusCode()).isEqualTo(200);
        var timeline =
                program.get("/api/cases/" + caseId + "/timeline", SUPERVISOR).body();
        assertThat(timeline.split("guidance.contact-held", -1)).hasSize(2);
    }

    @Test
    void a_decision_without_evidence_is_refused_on_a_page_that_keeps_what_was_typed() {
        var answer = send(
                "decide-reassessment",
                Map.of(
                        "occurred", "2024-05-02",
                        "children", "kim",
                        "outcome", "continue",
                        "rationale", "Because it goes well"));
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body())
                .contains("R35", "R07", "Because it goes well", "De beslissing verwijst naar geen enkele notitie.")
                .doesNotContain("Exception");
    }

    @Test
    void a_form_without_its_token_is_not_taken() {
        var fields = hidden("record-parent-child-contact");
        fields.putAll(contact());
        fields.put("_csrf", "another");
        assertThat(browser.form("/api/cases/" + caseId + "/record-parent-child-contact", fields)
                        .statusCode())
                .isEqualTo(403);
    }

    private static Map<String, String> contact() {
        return Map.of(
                "occurred", "2024-02-20",
                "children", "kim",
                "parents", "mother",
                "contact", "visit-at-house",
                "course", "good",
                "minutes", "45",
                "observation", "Read <and> ate together");
    }

    private HttpResponse<String> send(String command, Map<String, String> fields) {
        var all = hidden(command);
        all.putAll(fields);
        return browser.form("/api/cases/" + caseId + "/" + command, all);
    }

    /** The hidden fields of a form; what is asked before it is recorded is for the page tests. */
    private Map<String, String> hidden(String command) {
        browser.get("/cases/" + caseId + "?after=" + reached, "Accept", "text/html");
        var form = browser.get("/cases/" + caseId + "/record/" + command, "Accept", "text/html")
                .body();
        form = form.substring(form.indexOf("<form id=\"command\""));
        var fields = new HashMap<String, String>();
        for (var name : new String[] {"_csrf", "_key"}) {
            var value = Pattern.compile("name=\"" + name + "\"[^>]*value=\"([^\"]*)\"")
                    .matcher(form);
            assertThat(value.find()).as(name + " in the form of " + command).isTrue();
            fields.put(name, value.group(1));
        }
        return fields;
    }

    private void json(String address, String body) {
        var answer = program.post(
                address,
                BodyPublishers.ofString(body),
                "Content-Type",
                "application/json",
                SUPERVISOR[0],
                SUPERVISOR[1]);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        reached = answer.body().replaceFirst("(?s).*\"position\":(\\d+).*", "$1");
    }
}
