package org.houvast.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.houvast.command.CommandServer;
import org.houvast.command.OverHttp;
import org.houvast.command.Sender.Answered;
import org.houvast.command.Story;
import org.houvast.command.desk.CommandDesk;
import org.houvast.language.access.Role;
import org.houvast.language.event.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class RepeatedTest extends OverHttp {

    private static final String SIGNAL = "{'occurred':'2021-01-05','source':'school','observation':'No lunch'}";

    private final Story story = story();
    private final String key = unique("key");

    RepeatedTest(CommandServer server) {
        super(server);
    }

    @BeforeEach
    void opened() {
        story.open();
    }

    @Test
    void a_repeated_command_gets_the_same_receipt_and_records_nothing() {
        var first = Story.recorded(signal(key));
        var again = signal(key);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
    }

    @Test
    void the_receipt_is_the_same_long_after() {
        var first = Story.recorded(signal(key));
        story.child("anna");
        assertThat(signal(key).json()).isEqualTo(first.json());
    }

    @Test
    void a_repeated_receipt_tells_its_warnings_again() {
        var house = unique("house");
        story.child("anna");
        story.house(house, 4);
        var body = "{'occurred':'2021-02-01','child':'anna','house':'%s'}".formatted(house);
        var first = Story.recorded(story.send("start-placement", body, "Idempotency-Key", key));
        assertThat(first.json().path("warnings").size()).isPositive();
        assertThat(story.send("start-placement", body, "Idempotency-Key", key).json())
                .isEqualTo(first.json());
    }

    @Test
    void a_warning_is_told_in_the_language_of_who_asks() {
        var house = unique("house");
        story.child("anna");
        story.house(house, 4);
        var body = "{'occurred':'2021-02-01','child':'anna','house':'%s'}".formatted(house);
        var dutch = alone(story.send("start-placement", body, "Idempotency-Key", key));
        var english = alone(story.send("start-placement", body, "Idempotency-Key", key, "Accept-Language", "en"));
        assertThat(dutch.path("finding").stringValue()).startsWith("Het aantal kinderen in het huis zou 1 zijn");
        assertThat(english.path("finding").stringValue()).startsWith("The number of children in the house would be 1");
        assertThat(english.path("source").stringValue()).isEqualTo("S000:16, S000:120");
        assertThat(english.path("facts")).isEqualTo(dutch.path("facts"));
        assertThat(english.path("facts").path("children").stringValue()).isEqualTo("1");
    }

    private static JsonNode alone(Answered receipt) {
        return receipt.json()
                .path("warnings")
                .valueStream()
                .filter(warning -> warning.path("rule").stringValue("").equals("R17"))
                .filter(warning -> warning.path("findingCode").stringValue("").equals("alone"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_key_of_another_command_is_refused() {
        Story.recorded(signal(key));
        var other = story.send("record-signal", SIGNAL.replace("lunch", "coat"), "Idempotency-Key", key);
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.json().path("type").stringValue()).isEqualTo("urn:houvast:problem:idempotency-key-reused");
    }

    @Test
    void somebody_else_may_choose_the_same_key() {
        Story.recorded(signal(key));
        var coach = new Story(supervisor().as("coach"), story.caseId());
        Story.recorded(coach.send("record-signal", SIGNAL, "Idempotency-Key", key));
    }

    @Test
    void a_case_without_an_id_of_its_own_is_opened_once() {
        var body = """
                {'occurred':'2021-01-04','family':'F','programme':'simbahuizen-be',
                 'clients':[{'person':'mia','name':'Mia','relation':'mother'}]}""";
        var first = Story.recorded(supervisor().json("/api/cases", body, "Idempotency-Key", key));
        var again = supervisor().json("/api/cases", body, "Idempotency-Key", key);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(first.json().path("caseId").stringValue()).startsWith("case-");
    }

    @Test
    void a_refused_command_may_be_mended_under_its_key() {
        var decide = "{'occurred':'2021-01-20','outcome':'worrying',%s}";
        var refused = story.send("decide-concern", decide.formatted(Story.deliberation()), "Idempotency-Key", key);
        assertThat(refused.status()).isEqualTo(409);
        var evidence = story.child("anna").entry();
        Story.recorded(
                story.send("decide-concern", decide.formatted(Story.deliberation(evidence)), "Idempotency-Key", key));
    }

    @Test
    void the_same_command_sent_many_times_at_once_is_recorded_once() {
        var answers = Stream.generate(() -> key)
                .limit(12)
                .parallel()
                .map(this::signal)
                .toList();
        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isIn(200, 201));
        assertThat(answers.stream().map(Answered::entry).distinct()).hasSize(1);
    }

    @Test
    void the_desk_knows_what_was_sent() {
        var desk = server().bean(CommandDesk.class);
        var actor = new Actor("supervisor", Role.SUPERVISOR, "houvast");
        assertThat(desk.alreadySent(actor, key)).isFalse();
        Story.recorded(signal(key));
        assertThat(desk.alreadySent(actor, key)).isTrue();
    }

    private Answered signal(String under) {
        return story.send("record-signal", SIGNAL, "Idempotency-Key", under);
    }
}
