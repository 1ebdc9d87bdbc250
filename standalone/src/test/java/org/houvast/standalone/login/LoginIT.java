package org.houvast.standalone.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.stream.IntStream;
import org.houvast.standalone.running.Demonstration;
import org.houvast.standalone.running.Demonstration.Running;
import org.houvast.standalone.running.Web;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Demonstration.class)
class LoginIT {

    private Web web;

    @BeforeEach
    void freshBrowser(Running running) {
        web = new Web(running.address());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"coach", "social-worker", "supervisor", "inspector", "evaluator", "privacy-officer", "operator"})
    void every_role_has_an_account_in_the_demonstration(String role) {
        assertThat(web.get("/api/none", Web.basic(role, "demo")).statusCode()).isEqualTo(404);
    }

    @Test
    void the_session_cookie_is_out_of_reach_of_scripts_and_other_sites() {
        var cookie = web.get("/login").headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie)
                .startsWith("HOUVAST=")
                .contains("HttpOnly", "SameSite=Strict")
                .doesNotContain("Secure");
    }

    @Test
    void logging_in_changes_the_session_and_logging_out_ends_it() {
        web.get("/login");
        var before = web.session();
        assertThat(web.logIn("inspector", "demo").headers().firstValue("Location"))
                .hasValue("/");
        var inside = web.session();
        assertThat(inside).isNotEmpty().isNotEqualTo(before);
        assertThat(web.get("/api/none").statusCode()).isEqualTo(404);

        var out = web.form("/logout", Map.of("_csrf", web.token("/login")));
        assertThat(out.headers().firstValue("Location")).hasValue("/login?out");
        assertThat(web.get("/api/none", "Cookie", "HOUVAST=" + inside).statusCode())
                .isEqualTo(401);
    }

    @Test
    void a_log_in_without_the_token_of_its_page_starts_over() {
        var forged = web.form("/login", Map.of("username", "inspector", "password", "demo"));
        assertThat(forged.headers().firstValue("Location")).hasValue("/login?again");
        assertThat(web.get("/api/none").statusCode()).isEqualTo(401);
    }

    @Test
    void a_session_alone_sends_no_command_without_the_token() {
        web.logIn("coach", "demo");
        var forged = web.post("/api/cases", BodyPublishers.ofString("{}"), "Content-Type", "application/json");
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(forged.body()).contains("Authorization-header");
    }

    @Test
    void basic_credentials_open_no_session() {
        var answer = web.get("/api/none", Web.basic("inspector", "demo"));
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(web.session()).isEmpty();
    }

    @Test
    void basic_credentials_open_no_page() {
        var page = web.get("/", Web.basic("inspector", "demo"));
        assertThat(page.headers().firstValue("Location")).hasValue("/login");
    }

    @Test
    void the_sixth_guess_has_to_wait_and_is_told_how_long() {
        IntStream.range(0, 5)
                .forEach(guess -> assertThat(web.get("/api/none", Web.basic("nobody", "guess-" + guess))
                                .statusCode())
                        .isEqualTo(401));
        var sixth = web.get("/api/none", Web.basic("nobody", "guess"));
        assertThat(sixth.statusCode()).isEqualTo(429);
        assertThat(sixth.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(1L, 30L);
        assertThat(web.logIn("nobody", "guess").headers().firstValue("Location").orElseThrow())
                .startsWith("/login?wait=");
    }
}
