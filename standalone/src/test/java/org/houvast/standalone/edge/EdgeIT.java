package org.houvast.standalone.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.houvast.standalone.running.Demonstration;
import org.houvast.standalone.running.Demonstration.Running;
import org.houvast.standalone.running.Web;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

@ExtendWith(Demonstration.class)
class EdgeIT {

    private static final String[] COACH = Web.basic("coach", "demo");

    private Web web;

    @BeforeEach
    void freshCaller(Running running) {
        web = new Web(running.address());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/api/none", "/edge/edge.css", "/api/docs", "/actuator/health"})
    void every_answer_is_strict_about_what_a_browser_may_do_with_it(String path) {
        var headers = web.get(path).headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'self';")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Permissions-Policy").orElseThrow()).contains("camera=()");
        assertThat(headers.firstValue("Server")).isEmpty();
    }

    @Test
    void what_is_personal_is_not_kept_by_the_browser() {
        assertThat(web.get("/api/none").headers().firstValue("Cache-Control").orElseThrow())
                .contains("no-store");
        assertThat(web.get("/edge/edge.css").headers().firstValue("Cache-Control"))
                .hasValue("no-cache");
    }

    @Test
    void an_unknown_caller_is_asked_for_basic_credentials() {
        var answer = web.get("/api/cases", "Accept-Language", "en");
        assertProblem(answer, 401, "Log in: send name and password as HTTP Basic.");
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow())
                .startsWith("Basic realm=\"Houvast\"");
    }

    @Test
    void an_unknown_address_is_not_there() {
        assertProblem(web.get("/api/none", COACH), 404, "Op dit adres is niets te vinden.");
        assertThat(web.get("/api/none", COACH).body()).contains("\"instance\":\"/api/none\"");
    }

    @Test
    void a_body_of_ten_mebibytes_is_refused_before_it_is_read() {
        var large = new byte[(int) DataSize.ofMegabytes(10).toBytes()];
        var answer = web.post(
                "/api/cases",
                BodyPublishers.ofByteArray(large),
                "Content-Type",
                "application/json",
                COACH[0],
                COACH[1]);
        assertProblem(answer, 413, "1 MiB");
    }

    @Test
    void a_body_that_does_not_say_its_length_is_refused_while_it_is_read() {
        var large = new byte[(int) DataSize.ofMegabytes(10).toBytes()];
        var answer = web.post(
                "/api/cases",
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)),
                "Content-Type",
                "application/json",
                COACH[0],
                COACH[1]);
        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void a_kind_of_content_that_is_not_taken_is_named() {
        var answer = web.post(
                "/api/cases", BodyPublishers.ofString("<case/>"), "Content-Type", "text/xml", COACH[0], COACH[1]);
        assertProblem(answer, 415, "JSON");
    }

    @Test
    void a_role_that_may_not_is_told_so() {
        var inspector = Web.basic("inspector", "demo");
        var answer = web.post(
                "/api/cases",
                BodyPublishers.ofString("{}"),
                "Content-Type",
                "application/json",
                inspector[0],
                inspector[1]);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("\"status\":403", "supervisor");
    }

    @Test
    void the_addresses_of_the_error_page_and_of_the_actuator_tell_nothing() {
        assertThat(web.get("/error").body()).doesNotContain("Exception", "timestamp");
        assertThat(web.get("/actuator/env", "Accept", "text/html").statusCode()).isEqualTo(302);
        assertThat(web.get("/actuator/health/readiness").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(web.get("/actuator/health/liveness").body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void an_address_that_is_malformed_is_refused_without_a_trace() {
        var answer = web.get("/api/cases;x=y//", COACH);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("Exception", "tomcat", "Tomcat");
    }

    @Test
    void the_description_of_the_api_is_served_from_here() {
        assertThat(web.get("/v3/api-docs").body()).startsWith("{\"openapi\":\"3");
        assertThat(web.get("/api/docs").headers().firstValue("Location").orElseThrow())
                .contains("swagger-ui");
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String detail) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"status\":" + status, detail);
    }
}
