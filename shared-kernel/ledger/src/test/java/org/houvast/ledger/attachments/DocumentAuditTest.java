package org.houvast.ledger.attachments;

import static com.mongodb.client.model.Filters.eq;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.types.Binary;
import org.houvast.embeddedstore.testing.TestServer;
import org.houvast.language.CaseId;
import org.houvast.language.attachment.Attachment;
import org.houvast.language.attachment.DocumentType;
import org.houvast.ledger.personal.MasterKeys;
import org.houvast.ledger.personal.PersonalKeys;
import org.houvast.ledger.personal.Sealing;
import org.houvast.ledger.personal.Subject;
import org.houvast.ledger.proving.Finding;
import org.houvast.ledger.proving.Finding.Kind;
import org.houvast.proof.entry.CommitPart;
import org.houvast.proof.entry.Entry;
import org.junit.jupiter.api.Test;

/** Whatever is done to a document beside the ledger, the audit names the entry that it belongs to. */
class DocumentAuditTest {

    private static final CaseId CASE = new CaseId("peeters");

    private final MongoDatabase database = TestServer.database();
    private final PersonalKeys keys =
            PersonalKeys.open(TestServer.database(), MasterKeys.generate(), Clock.systemUTC());
    private final Attachments attachments = new Attachments(database, new Sealing(keys), Clock.systemUTC());
    private final DocumentAudit audit = new DocumentAudit(database);

    private Attachment keep(int length) throws IOException {
        return attachments.keep(
                Upload.to(CASE, List.of(), "verslag.pdf", DocumentType.PDF),
                new ByteArrayInputStream(new byte[length]));
    }

    private static Entry entry(long position, String type, Attachment... named) {
        var attachments = Stream.of(named)
                .map(each -> "{\"id\":\"%s\",\"stored\":\"%s\"}".formatted(each.id(), each.stored()))
                .collect(Collectors.joining(",", "{\"attachments\":[", "]}"));
        return entry(position, type, attachments);
    }

    private static Entry entry(long position, String type, String payload) {
        var commit = new CommitPart("commit", 0, 1);
        return new Entry(
                position, "event-" + position, 0, type, "2", null, commit, null, payload.getBytes(UTF_8), new byte[0]);
    }

    private List<Finding> audited(Attachment... named) {
        return audit.of(List.of(entry(12, "examination.evidence-added", named)));
    }

    private void assertNamed(Kind kind, Attachment document) {
        assertThat(audited(document)).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(kind);
            assertThat(found.position()).isEqualTo(12);
            assertThat(found.eventId()).isEqualTo("event-12");
            assertThat(found.detail()).contains(document.id().value(), "entry 12");
        });
        assertThat(kind.isAlteration()).isTrue();
    }

    @Test
    void documents_that_are_as_they_were_handed_in_are_passed_also_when_they_are_erased() throws IOException {
        var whole = keep(600_000);
        var erased = keep(10);
        keys.destroy(Subject.of(CASE));

        assertThat(audited(whole, erased)).isEmpty();
        assertThat(audited()).isEmpty();
    }

    @Test
    void a_changed_byte_is_named_and_the_document_beside_it_is_not_blamed() throws IOException {
        var changed = keep(600_000);
        var beside = keep(600_000);
        var chunks = database.getCollection("attachments.chunks");
        var chunk =
                Objects.requireNonNull(chunks.find(eq("files_id", changed.id().value()))
                        .sort(new Document("n", -1))
                        .first());
        var data = chunk.get("data", Binary.class).getData();
        data[0] ^= 1;
        chunks.replaceOne(eq(chunk.get("_id")), chunk.append("data", new Binary(data)));

        assertNamed(Kind.DOCUMENT_ALTERED, changed);
        assertThat(audited(beside)).isEmpty();
    }

    @Test
    void a_part_that_was_taken_out_is_named() throws IOException {
        var cut = keep(600_000);
        database.getCollection("attachments.chunks")
                .deleteOne(new Document("files_id", cut.id().value()).append("n", 1));

        assertNamed(Kind.DOCUMENT_ALTERED, cut);
    }

    @Test
    void a_document_that_is_gone_is_named_and_so_is_one_without_its_key() throws IOException {
        var gone = keep(10);
        database.getCollection("attachments.files")
                .deleteOne(eq("_id", gone.id().value()));
        assertNamed(Kind.DOCUMENT_MISSING, gone);

        var keyless = keep(10);
        database.getCollection("attachments").deleteOne(eq("_id", keyless.id().value()));
        assertNamed(Kind.DOCUMENT_MISSING, keyless);
    }

    @Test
    void one_that_was_put_in_the_place_of_another_is_named() throws IOException {
        var first = keep(10);
        var second = keep(10);
        var said = new Attachment(first.id(), "", DocumentType.PDF, 10, "", second.stored());

        assertNamed(Kind.DOCUMENT_ALTERED, said);
    }

    @Test
    void what_names_no_document_or_cannot_be_read_is_for_others_to_judge() throws IOException {
        var gone = keep(10);
        database.getCollection("attachments.files")
                .deleteOne(eq("_id", gone.id().value()));

        assertThat(audit.of(List.of(
                        entry(1, "stay.child-placed", gone),
                        entry(2, "examination.evidence-added", "{\"attachments\":"),
                        entry(3, "examination.evidence-added", "{\"attachments\":[{\"id\":\"../x\"},7]}"))))
                .isEmpty();
    }
}
