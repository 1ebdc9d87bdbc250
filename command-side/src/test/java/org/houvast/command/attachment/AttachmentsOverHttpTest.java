package org.houvast.command.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import org.bson.Document;
import org.houvast.command.CommandServer;
import org.houvast.command.OverHttp;
import org.houvast.command.Sender;
import org.houvast.command.Sender.Answered;
import org.houvast.command.Story;
import org.houvast.command.attachment.axon.Sweep;
import org.houvast.language.AttachmentId;
import org.houvast.language.ChildId;
import org.houvast.ledger.attachments.Attachments;
import org.houvast.ledger.personal.PersonalKeys;
import org.houvast.ledger.personal.Subject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A document is handed in, and evidence refers to it. */
class AttachmentsOverHttpTest extends OverHttp {

    private final Story story = story();
    private final String anna = story.caseId() + "-anna";

    AttachmentsOverHttpTest(CommandServer server) {
        super(server);
    }

    @BeforeEach
    void opened() {
        story.open();
        story.child(anna);
    }

    private Answered handIn(Sender by, String where, String name, byte[] content) {
        return by.send(
                where, "application/pdf", content, "Content-Disposition", "attachment; filename*=UTF-8''" + name);
    }

    private String address() {
        return "/api/cases/" + story.caseId() + "/attachments";
    }

    private Answered handIn() {
        return handIn(supervisor(), address() + "?children=" + anna, "verslag%20CLB.pdf", Documents.pdf());
    }

    private Answered evidence(String children, String attachments) {
        return story.send(
                "add-evidence",
                "{'occurred':'2021-01-05','children':[%s],'kind':'document','source':'CLB','content':'Verslag','attachments':[%s]}"
                        .formatted(children, attachments));
    }

    private String quoted() {
        return "'" + anna + "'";
    }

    private static String said(Answered handedIn) {
        return handedIn.json().path("attachment").toString();
    }

    private static AttachmentId id(Answered handedIn) {
        return new AttachmentId(handedIn.json().path("attachment").path("id").stringValue(""));
    }

    private boolean referred(AttachmentId id) {
        return server().bean(Attachments.class).find(id).orElseThrow().referred();
    }

    @Test
    void it_is_handed_in_and_then_an_entry_refers_to_it() {
        var handedIn = handIn();

        assertThat(handedIn.status()).isEqualTo(201);
        assertThat(handedIn.json().path("attachment").path("name").stringValue())
                .isEqualTo("verslag CLB.pdf");
        assertThat(handedIn.json().path("attachment").path("type").stringValue())
                .isEqualTo("pdf");
        assertThat(referred(id(handedIn))).isFalse();

        assertThat(evidence(quoted(), said(handedIn)).status()).isEqualTo(201);
        assertThat(referred(id(handedIn))).isTrue();
        assertThat(evidence(quoted(), said(handedIn)).status())
                .as("a second entry may refer to the same document")
                .isEqualTo(201);
    }

    @Test
    void a_command_that_is_refused_does_not_keep_it() {
        var handedIn = handIn();

        var refused = evidence(quoted(), said(handedIn) + "," + said(handedIn));

        assertThat(refused.refusals()).containsExactly("attachment-twice");
        assertThat(referred(id(handedIn))).isFalse();
    }

    @Test
    void it_must_be_named_as_it_was_handed_in_for_this_case_and_these_children() {
        var handedIn = handIn();
        var other = story();
        other.open();
        var elsewhere = handIn(supervisor(), "/api/cases/" + other.caseId() + "/attachments", "a.pdf", Documents.pdf());

        assertThat(evidence("", said(elsewhere)).refusals()).containsExactly("unknown-attachment");
        assertThat(evidence("", said(handedIn)).refusals()).containsExactly("unknown-attachment");
        assertThat(evidence(quoted(), said(handedIn).replace("\"bytes\":", "\"bytes\":1"))
                        .refusals())
                .containsExactly("unknown-attachment");
        assertThat(evidence(quoted(), said(handedIn).replace("attachment-", "none-"))
                        .refusals())
                .containsExactly("unknown-attachment");
        assertThat(evidence(quoted(), "{'id':'a'}").status()).isEqualTo(400);
        assertThat(referred(id(handedIn))).isFalse();
    }

    @Test
    void it_waits_for_its_entry_for_a_day() {
        var handedIn = handIn();
        server().bean(MongoDatabase.class)
                .getCollection("attachments")
                .updateOne(
                        new Document("_id", id(handedIn).value()),
                        new Document("$set", new Document("since", Date.from(Instant.EPOCH))));

        assertThat(evidence(quoted(), said(handedIn)).refusals()).containsExactly("unknown-attachment");

        server().bean(Sweep.class).run();
        assertThat(server().bean(Attachments.class).find(id(handedIn))).isEmpty();
    }

    @Test
    void one_that_an_entry_refers_to_stays_also_when_the_process_died_before_it_said_so() {
        var handedIn = handIn();
        evidence(quoted(), said(handedIn));
        server().bean(MongoDatabase.class)
                .getCollection("attachments")
                .updateOne(
                        new Document("_id", id(handedIn).value()),
                        new Document("$set", new Document("since", Date.from(Instant.EPOCH)).append("state", "whole")));

        server().bean(Sweep.class).run();

        assertThat(referred(id(handedIn))).isTrue();
    }

    @Test
    void nothing_is_taken_from_who_may_not_record_nor_for_what_is_not_there() {
        assertThat(handIn(supervisor().as("inspector"), address(), "a.pdf", Documents.pdf())
                        .status())
                .isEqualTo(403);
        assertThat(handIn(supervisor(), "/api/cases/" + unique("nowhere") + "/attachments", "a.pdf", Documents.pdf())
                        .status())
                .isEqualTo(404);
        assertThat(handIn(supervisor(), address() + "?children=nobody", "a.pdf", Documents.pdf())
                        .faults())
                .containsExactly("children:identifier");
    }

    @Test
    void nothing_is_taken_about_a_child_that_is_erased() {
        server().bean(PersonalKeys.class).destroy(Subject.of(new ChildId(anna)));

        var refused = handIn();

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("type").stringValue()).isEqualTo("urn:houvast:problem:erased");
    }

    @Test
    void what_is_not_taken_gets_an_answer_that_says_what_to_do() {
        var lies = handIn(supervisor(), address(), "a.pdf", Documents.html());
        assertThat(lies.status()).isEqualTo(415);
        assertThat(lies.json().path("type").stringValue()).isEqualTo("urn:houvast:problem:document-lies");
        assertThat(lies.json().path("detail").stringValue()).contains("bewaar het opnieuw als pdf");

        assertThat(handIn(supervisor(), address(), "a.pdf", new byte[0]).status())
                .isEqualTo(400);
        assertThat(handIn(supervisor(), address(), "a.docx", Documents.pdf()).status())
                .isEqualTo(415);
        var named = handIn(supervisor(), address(), "a%E2%80%AEfdp.pdf", Documents.pdf());
        assertThat(named.status()).isEqualTo(400);
        assertThat(named.json().path("detail").stringValue()).contains("UTF-8''verslag.pdf");
        assertThat(supervisor()
                        .send(address(), "application/pdf", Documents.pdf())
                        .status())
                .isEqualTo(400);
    }

    @Test
    void a_closed_case_takes_it_as_it_takes_the_evidence_that_names_it() {
        var closed = story();
        var opened = closed.open().entry();
        Story.recorded(closed.send(
                "close-case",
                "{'occurred':'2021-01-04','retentionNoticeGiven':true,'familyReason':'client-withdrew',%s}"
                        .formatted(Story.deliberation(opened))));

        var handedIn = handIn(supervisor(), "/api/cases/" + closed.caseId() + "/attachments", "a.pdf", Documents.pdf());

        Story.recorded(handedIn);
        Story.recorded(closed.send(
                "add-evidence",
                "{'occurred':'2021-01-05','kind':'document','source':'CLB','content':'Verslag','attachments':[%s]}"
                        .formatted(said(handedIn))));
    }

    @Test
    void an_upload_that_breaks_off_leaves_nothing() throws IOException {
        var attachments = server().bean(MongoDatabase.class).getCollection("attachments");
        var before = attachments.countDocuments();
        var to = URI.create(supervisor().address());
        var credentials = Base64.getEncoder().encodeToString("supervisor:demo".getBytes(UTF_8));
        try (var socket = new Socket(to.getHost(), to.getPort())) {
            socket.getOutputStream()
                    .write(("POST " + address() + " HTTP/1.1\r\nHost: x\r\nAuthorization: Basic " + credentials
                                    + "\r\nContent-Type: application/pdf\r\nContent-Length: 100000\r\n"
                                    + "Content-Disposition: attachment; filename=a.pdf\r\n\r\n")
                            .getBytes(UTF_8));
            socket.getOutputStream().write(Documents.pdf());
            socket.getOutputStream().flush();
            socket.shutdownOutput();
            socket.getInputStream().readAllBytes();
        }

        assertThat(attachments.countDocuments()).isEqualTo(before);
    }
}
