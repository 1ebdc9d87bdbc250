package org.houvast.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.houvast.command.concern.ConcernCommand.OpenCase;
import org.houvast.command.deciding.Circumstances;
import org.houvast.command.desk.CommandDesk;
import org.houvast.language.CaseId;
import org.houvast.language.ChildId;
import org.houvast.language.PersonId;
import org.houvast.language.access.Role;
import org.houvast.language.concern.Client;
import org.houvast.language.concern.Relation;
import org.houvast.language.event.Actor;
import org.houvast.language.programme.Programme;
import org.houvast.ledger.personal.Fingerprints;
import org.houvast.ledger.personal.PersonalKeys;
import org.houvast.ledger.personal.Subject;
import org.junit.jupiter.api.Test;

/** After a child's key is destroyed, whatever is asked of its case gets an answer that was designed. */
class ErasedChildTest extends OverHttp {

    private final CommandServer server;

    ErasedChildTest(CommandServer server) {
        super(server);
        this.server = server;
    }

    @Test
    void nothing_more_is_recorded_about_it_and_the_answer_says_why() {
        var story = story();
        story.open();
        var child = story.caseId() + "-anna";
        story.child(child);
        server.bean(PersonalKeys.class).destroy(Subject.of(new ChildId(child)));
        var answer = story.send(
                "record-signal",
                "{'occurred':'2021-01-05','children':['%s'],'source':'school','observation':'No lunch'}"
                        .formatted(child));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().path("type").stringValue()).isEqualTo("urn:houvast:problem:erased");
    }

    @Test
    void the_rest_of_the_family_goes_on() {
        var story = story();
        story.open();
        story.child(story.caseId() + "-anna");
        story.child(story.caseId() + "-bram");
        server.bean(PersonalKeys.class).destroy(Subject.of(new ChildId(story.caseId() + "-anna")));
        var answer = story.send(
                "record-signal",
                "{'occurred':'2021-01-05','children':['%1$s-anna','%1$s-bram'],'source':'school','observation':'No lunch'}"
                        .formatted(story.caseId()));
        assertThat(answer.status()).isEqualTo(201);
    }

    @Test
    void what_told_a_command_from_another_is_kept_under_a_secret_and_is_no_bare_hash() throws Exception {
        var mia = new Client(new PersonId("mia"), "Mia", Relation.MOTHER);
        var open = new OpenCase(
                new CaseId(unique("case")),
                Circumstances.on(LocalDate.of(2021, 1, 4)),
                "Family of Mia",
                Programme.SIMBAHUIZEN_BE,
                List.of(mia));
        var position = server.bean(CommandDesk.class)
                .send(open, new Actor("sam", Role.SUPERVISOR, "us"), unique("key"), null)
                .position();
        var stored = Objects.requireNonNull(server.bean(MongoDatabase.class)
                        .getCollection("commits")
                        .find(Filters.eq("_id", position))
                        .first())
                .getString("request");
        var said = "OpenCase\n" + open;
        assertThat(stored).isEqualTo(new Fingerprints(server.bean(PersonalKeys.class)).of(said));
        var bare = MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8));
        assertThat(stored).isNotEqualTo(HexFormat.of().formatHex(bare));
    }
}
