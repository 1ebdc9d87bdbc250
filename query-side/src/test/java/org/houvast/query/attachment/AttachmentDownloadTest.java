package org.houvast.query.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.bson.types.Binary;
import org.houvast.language.AttachmentId;
import org.houvast.language.ChildId;
import org.houvast.language.EventId;
import org.houvast.language.attachment.Attachment;
import org.houvast.language.attachment.DocumentType;
import org.houvast.language.correction.CorrectionEvent.EntryWithdrawn;
import org.houvast.language.examination.EvidenceKind;
import org.houvast.language.examination.ExaminationEvent.EvidenceAdded;
import org.houvast.ledger.attachments.Attachments;
import org.houvast.ledger.attachments.Upload;
import org.houvast.ledger.personal.PersonalKeys;
import org.houvast.ledger.personal.Sealing;
import org.houvast.ledger.personal.Subject;
import org.houvast.query.Asking;
import org.houvast.query.Families;
import org.houvast.query.Product;
import org.houvast.query.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A document of an entry is downloaded by who may see the entry, whole or not at all. */
class AttachmentDownloadTest {

    private static final ChildId ANNA = new ChildId("c-anna");
    private static final String NAME = "verslag \"CLB\" é.txt";
    private static final String CONTENT = "Kim kwam om négen uur.\n".repeat(20_000);

    private final Product product = new Product();
    private final Story story = Families.longStory();
    private Attachment document = none();
    private EventId evidence = new EventId("none");

    private static Attachment none() {
        return new Attachment(new AttachmentId("none"), "", DocumentType.TEXT, 0, "", "");
    }

    @BeforeEach
    void anEntryWithADocument() throws IOException {
        document = new Attachments(product.database(), product.bean(Sealing.class), Clock.systemUTC())
                .keep(
                        Upload.to(story.caseId, List.of(ANNA), NAME, DocumentType.TEXT),
                        new ByteArrayInputStream(CONTENT.getBytes(UTF_8)));
        product.tell(Families.house());
        evidence = story.tell(
                header -> new EvidenceAdded(
                        story.caseId,
                        header,
                        List.of(ANNA),
                        EvidenceKind.DOCUMENT,
                        "CLB",
                        "Verslag",
                        null,
                        List.of(document)),
                ANNA);
    }

    private void told() {
        product.tell(story);
        product.settle();
    }

    @AfterEach
    void stop() {
        product.close();
    }

    private Asking as(String role) {
        return new Asking(product, role);
    }

    private JsonNode entry(String role) {
        return StreamSupport.stream(
                        as(role).json("/api/cases/case-peeters/timeline").spliterator(), false)
                .filter(each -> evidence.value().equals(each.path("eventId").stringValue("")))
                .findFirst()
                .orElseThrow();
    }

    private String address() {
        return "/api/cases/case-peeters/entries/" + entry("coach").path("position") + "/attachments/" + document.id();
    }

    @Test
    void the_timeline_names_it_and_it_is_downloaded_as_it_was_handed_in() {
        told();
        var named = entry("coach").path("attachments").path(0);
        assertThat(named.path("name").stringValue()).isEqualTo(NAME);
        assertThat(named.path("size").stringValue()).isEqualTo("480 kB");
        assertThat(named.path("address").stringValue()).isEqualTo(address());

        var answer = as("coach").get(named.path("address").stringValue(""));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(CONTENT);
        assertThat(answer.headers().map())
                .containsEntry("content-type", List.of("text/plain;charset=UTF-8"))
                .containsEntry("x-content-type-options", List.of("nosniff"))
                .containsEntry("content-length", List.of(String.valueOf(document.bytes())))
                .containsEntry("cache-control", List.of("no-store"));
        assertThat(answer.headers().allValues("content-security-policy"))
                .containsExactly("sandbox; default-src 'none'");
        assertThat(answer.headers().firstValue("content-disposition").orElse(""))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''" + URLEncoder.encode(NAME, UTF_8).replace("+", "%20"));
    }

    @Test
    void the_page_of_the_case_has_a_link_to_it() {
        told();

        var page = as("coach").accepting("text/html").get("/cases/case-peeters").body();

        assertThat(page).contains("href=\"" + address() + "\"", "tekst, 480 kB");
    }

    @Test
    void who_sees_no_names_does_not_open_it() {
        told();

        assertThat(as("evaluator").get(address()).statusCode()).isEqualTo(403);
    }

    @Test
    void with_an_entry_that_is_withdrawn_from_view_it_is_there_only_for_who_may_see_that() {
        story.tell(header -> new EntryWithdrawn(story.caseId, header, List.of(ANNA), evidence), ANNA);
        told();

        assertThat(entry("coach").has("attachments")).isFalse();
        assertThat(as("coach").get(address()).statusCode()).isEqualTo(404);
        assertThat(as("inspector").get(address()).statusCode()).isEqualTo(200);
    }

    @Test
    void once_erased_it_says_so() {
        told();
        var address = address();

        product.bean(PersonalKeys.class).destroy(Subject.of(ANNA));

        var answer = as("inspector").get(address);
        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(answer.body()).contains("urn:houvast:problem:erased", "gewist");
        assertThat(entry("inspector").path("attachments").path(0).path("name").stringValue())
                .contains("gewist");
    }

    @Test
    void not_a_byte_of_one_that_was_altered_goes_out() {
        told();
        var chunks = product.database().getCollection("attachments.chunks");
        var last =
                Objects.requireNonNull(chunks.find().sort(new Document("n", -1)).first());
        var data = last.get("data", Binary.class).getData();
        data[data.length - 1] ^= 1;
        chunks.updateOne(Filters.eq(last.get("_id")), new Document("$set", new Document("data", new Binary(data))));

        var answer = as("inspector").get(address());

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body())
                .contains("urn:houvast:problem:damaged", "back-up")
                .doesNotContain("Kim");
        assertThat(answer.headers().firstValue("content-disposition")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/cases/case-peeters/entries/1/attachments/%s",
                "/api/cases/case-peeters/entries/99999/attachments/%s",
                "/api/cases/nowhere/entries/1/attachments/%s",
                "/api/cases/case-peeters/entries/2/attachments/none"
            })
    void what_is_not_there_is_not_there(String address) {
        told();

        assertThat(as("inspector").get(address.formatted(document.id())).statusCode())
                .isEqualTo(404);
    }
}
