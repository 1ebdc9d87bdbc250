package org.houvast.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.StreamSupport;
import org.houvast.command.CommandServer;
import org.houvast.command.OverHttp;
import org.houvast.command.Sender;
import org.houvast.command.Story;
import org.houvast.language.access.CommandName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What may be recorded next is asked of the server, which decides it with what decides the commands. */
class NextTest extends OverHttp {

    private final Story story = story();

    NextTest(CommandServer server) {
        super(server);
    }

    @BeforeEach
    void opened() {
        story.open();
    }

    @Test
    void every_command_to_a_case_is_told_with_who_may_send_it() {
        var commands = next(supervisor()).path("commands");
        assertThat(commands.size()).isGreaterThan(70).isLessThan(CommandName.values().length);
        assertThat(step("record-signal", supervisor()).path("mayBeDone").booleanValue())
                .isTrue();
        assertThat(step("record-signal", supervisor()).path("by").size()).isEqualTo(3);
        assertThat(step("withdraw-entry", supervisor()).path("by").toString()).isEqualTo("[\"privacy-officer\"]");
        assertThat(step("withdraw-entry", supervisor()).path("yours").booleanValue())
                .isFalse();
        assertThat(step("withdraw-entry", supervisor()).path("mayBeDone").booleanValue())
                .isFalse();
        assertThat(step("withdraw-entry", supervisor().as("privacy-officer"))
                        .path("mayBeDone")
                        .booleanValue())
                .isTrue();
    }

    @Test
    void what_stands_in_the_way_names_its_rule_its_source_and_its_remedy() {
        var refusal = step("choose-route", supervisor()).path("refusals").path(0);
        assertThat(refusal.path("code").stringValue()).isEqualTo("R06");
        assertThat(refusal.path("source").stringValue()).isNotBlank();
        assertThat(refusal.path("finding").stringValue()).isNotBlank();
        assertThat(refusal.path("remedy").stringValue()).isNotBlank();
    }

    @Test
    void it_follows_what_is_recorded() {
        assertThat(step("close-goal", supervisor()).path("mayBeDone").booleanValue())
                .isFalse();
        var recorded = supervisor()
                .json(
                        "/api/cases/" + story.caseId() + "/reopen-case",
                        "{'occurred':'2021-04-01','reason':'A mistake'}");
        assertThat(recorded.status()).isEqualTo(409);
        assertThat(recorded.refusals()).containsExactly("not-closed");
        assertThat(step("reopen-case", supervisor())
                        .path("refusals")
                        .path(0)
                        .path("code")
                        .stringValue())
                .isEqualTo("not-closed");
    }

    @Test
    void there_is_nothing_next_in_a_case_that_was_never_opened() {
        var answered = supervisor().ask("GET", "/api/cases/" + unique("nowhere") + "/next", "");
        assertThat(answered.status()).isEqualTo(404);
        assertThat(answered.json().path("title").stringValue()).isNotBlank();
    }

    private JsonNode next(Sender sender) {
        var answered = sender.ask("GET", "/api/cases/" + story.caseId() + "/next", "");
        assertThat(answered.status()).isEqualTo(200);
        return answered.json();
    }

    private JsonNode step(String command, Sender sender) {
        return StreamSupport.stream(next(sender).path("commands").spliterator(), false)
                .filter(step -> command.equals(step.path("command").stringValue()))
                .findFirst()
                .orElseThrow();
    }
}
