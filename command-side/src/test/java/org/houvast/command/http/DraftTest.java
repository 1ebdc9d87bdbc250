package org.houvast.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import org.bson.Document;
import org.houvast.command.CommandServer;
import org.houvast.command.OverHttp;
import org.houvast.command.Sender;
import org.houvast.command.Sender.Answered;
import org.houvast.command.Story;
import org.houvast.language.CaseId;
import org.houvast.ledger.personal.PersonalKeys;
import org.houvast.ledger.personal.Subject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was begun and not sent is still there, for its writer alone. */
class DraftTest extends OverHttp {

    private static final String FIELDS = "{'observation':['Las een boek'],'children':['anna','bram']}";

    private final Story story = story();

    DraftTest(CommandServer server) {
        super(server);
    }

    @BeforeEach
    void opened() {
        story.open();
    }

    @Test
    void it_is_kept_as_it_was_last_and_found_again() {
        keep(supervisor(), "{'observation':['Las']}");
        assertThat(keep(supervisor(), FIELDS).status()).isEqualTo(204);
        var found = ask(supervisor(), "GET");
        assertThat(found.json().path("fields").path("observation").path(0).stringValue())
                .isEqualTo("Las een boek");
        assertThat(found.json().path("fields").path("children").size()).isEqualTo(2);
        assertThat(found.json().path("written").stringValue()).isNotBlank();
    }

    @Test
    void nobody_else_finds_it() {
        keep(supervisor(), FIELDS);
        assertThat(ask(supervisor().as("coach"), "GET").status()).isEqualTo(204);
    }

    @Test
    void who_may_not_send_the_command_has_no_draft_of_it() {
        assertThat(keep(supervisor().as("inspector"), FIELDS).status()).isEqualTo(403);
        assertThat(ask(supervisor().as("inspector"), "GET").status()).isEqualTo(403);
    }

    @Test
    void it_is_gone_when_it_is_thrown_away_and_when_the_form_was_recorded() {
        keep(supervisor(), FIELDS);
        assertThat(ask(supervisor(), "DELETE").status()).isEqualTo(204);
        assertThat(ask(supervisor(), "GET").status()).isEqualTo(204);
        keep(supervisor(), FIELDS);
        var recorded = supervisor()
                .form(
                        "/api/cases/" + story.caseId() + "/record-signal",
                        "occurred=2021-01-05&source=school&observation=No+lunch");
        assertThat(recorded.status()).isEqualTo(303);
        assertThat(ask(supervisor(), "GET").status()).isEqualTo(204);
    }

    @Test
    void it_lies_sealed_and_is_erased_with_the_case() {
        keep(supervisor(), FIELDS);
        var stored = new ArrayList<Document>();
        server().bean(MongoDatabase.class).getCollection("drafts").find().into(stored);
        assertThat(stored)
                .isNotEmpty()
                .allSatisfy(draft -> assertThat(draft.toJson()).doesNotContain("boek"));
        server().bean(PersonalKeys.class).destroy(Subject.of(new CaseId(story.caseId())));
        assertThat(ask(supervisor(), "GET").status()).isEqualTo(204);
        assertThat(keep(supervisor(), FIELDS).status()).isEqualTo(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "[]", "{"})
    void what_is_no_draft_is_refused(String body) {
        assertThat(keep(supervisor(), body).status()).isEqualTo(400);
    }

    @Test
    void more_than_a_form_can_hold_is_refused() {
        assertThat(keep(supervisor(), "{'observation':['" + "x".repeat(1 << 17) + "']}")
                        .status())
                .isEqualTo(413);
    }

    @Test
    void there_is_none_of_a_case_that_was_never_opened_nor_of_what_is_no_command() {
        var nowhere = "/api/cases/" + unique("nowhere") + "/drafts/record-signal";
        assertThat(supervisor().ask("PUT", nowhere, FIELDS).status()).isEqualTo(404);
        assertThat(supervisor()
                        .ask("PUT", "/api/cases/" + story.caseId() + "/drafts/dance", FIELDS)
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"open-case", "open-house"})
    void what_is_to_be_opened_has_one_too_for_its_writer_alone(String command) {
        var address = "/api/drafts/" + command;
        assertThat(supervisor()
                        .ask("PUT", address, "{'family':['Gezin Peeters']}")
                        .status())
                .isEqualTo(204);
        assertThat(supervisor()
                        .ask("GET", address, "")
                        .json()
                        .path("fields")
                        .path("family")
                        .path(0)
                        .stringValue())
                .isEqualTo("Gezin Peeters");
        assertThat(supervisor().as("coach").ask("GET", address, "").response().body())
                .doesNotContain("Peeters");
        assertThat(supervisor().as("inspector").ask("GET", address, "").status())
                .isEqualTo(403);
        var stored = new ArrayList<Document>();
        server().bean(MongoDatabase.class).getCollection("drafts").find().into(stored);
        assertThat(stored)
                .isNotEmpty()
                .allSatisfy(draft -> assertThat(draft.toJson()).doesNotContain("Peeters"));
        assertThat(supervisor().ask("DELETE", address, "").status()).isEqualTo(204);
        assertThat(supervisor().ask("GET", address, "").status()).isEqualTo(204);
    }

    @Test
    void it_is_gone_when_the_case_is_opened() {
        supervisor().ask("PUT", "/api/drafts/open-case", "{'family':['Gezin Peeters']}");
        var opened = supervisor()
                .form(
                        "/api/cases",
                        "occurred=2021-01-05&family=F&programme=kindreflex&clients.name=A&clients.relation=mother&_key="
                                + unique("key"));
        assertThat(opened.status()).isEqualTo(303);
        assertThat(supervisor().ask("GET", "/api/drafts/open-case", "").status())
                .isEqualTo(204);
    }

    @Test
    void a_house_has_its_own_and_it_is_gone_when_the_form_was_recorded() {
        var house = unique("house");
        var address = "/api/houses/" + house + "/drafts/change-places";
        assertThat(supervisor().ask("PUT", address, "{'capacity':['3']}").status())
                .isEqualTo(404);
        supervisor()
                .ask(
                        "POST",
                        "/api/houses",
                        "{'house':'" + house
                                + "','occurred':'2021-01-05','programme':'simbahuizen-be','name':'De Linde',"
                                + "'address':'Lei 1','capacity':2}");
        assertThat(supervisor().ask("PUT", address, "{'capacity':['3']}").status())
                .isEqualTo(204);
        assertThat(supervisor().ask("GET", address, "").status()).isEqualTo(200);
        var changed = supervisor()
                .form(
                        "/api/houses/" + house + "/change-places",
                        "occurred=2021-01-06&capacity=3&_key=" + unique("key"));
        assertThat(changed.status()).isEqualTo(303);
        assertThat(supervisor().ask("GET", address, "").status()).isEqualTo(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/drafts/record-signal", "/api/drafts/dance", "/api/houses/h/drafts/open-house"})
    void nothing_else_is_kept_beside(String address) {
        assertThat(supervisor().ask("PUT", address, FIELDS).status()).isEqualTo(404);
    }

    private Answered keep(Sender sender, String fields) {
        return sender.ask("PUT", address(), fields);
    }

    private Answered ask(Sender sender, String method) {
        return sender.ask(method, address(), "");
    }

    private String address() {
        return "/api/cases/" + story.caseId() + "/drafts/record-signal";
    }
}
