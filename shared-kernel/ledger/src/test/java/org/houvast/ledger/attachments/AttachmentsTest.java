package org.houvast.ledger.attachments;

import static com.mongodb.client.model.Filters.eq;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.bson.Document;
import org.bson.types.Binary;
import org.houvast.embeddedstore.testing.TestServer;
import org.houvast.language.AttachmentId;
import org.houvast.language.CaseId;
import org.houvast.language.ChildId;
import org.houvast.language.Personal;
import org.houvast.language.attachment.Attachment;
import org.houvast.language.attachment.DocumentType;
import org.houvast.ledger.personal.ErasedSubjectException;
import org.houvast.ledger.personal.MasterKeys;
import org.houvast.ledger.personal.PersonalKeys;
import org.houvast.ledger.personal.Sealing;
import org.houvast.ledger.personal.Subject;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttachmentsTest {

    private static final CaseId CASE = new CaseId("peeters");
    private static final ChildId KIM = new ChildId("kim");
    private static final ChildId LOU = new ChildId("lou");

    private final MongoDatabase database = TestServer.database();
    private final PersonalKeys keys =
            PersonalKeys.open(TestServer.database(), MasterKeys.generate(), Clock.systemUTC());
    private Instant now = Instant.parse("2026-03-01T09:00:00Z");
    private final Attachments attachments = process();

    private Attachments process() {
        InstantSource time = () -> now;
        return new Attachments(database, new Sealing(keys), time.withZone(ZoneOffset.UTC));
    }

    private Attachment keep(byte[] content, ChildId... about) throws IOException {
        return attachments.keep(
                Upload.to(CASE, List.of(about), "verslag CLB.pdf", DocumentType.PDF),
                new ByteArrayInputStream(content));
    }

    private byte[] read(Attachment said) throws IOException {
        try (var content = attachments.open(said).orElseThrow()) {
            return content.readAllBytes();
        }
    }

    private static byte[] bytes(int length) {
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, Segments.PLAIN - 1, Segments.PLAIN, Segments.PLAIN + 1, 9 * Segments.PLAIN, 5_000_000})
    void a_document_comes_back_byte_for_byte_and_its_hash_is_that_of_its_bytes(int length) throws Exception {
        var content = bytes(length);

        var kept = keep(content, KIM);

        assertThat(read(kept)).isEqualTo(content);
        assertThat(kept.bytes()).isEqualTo(length);
        assertThat(kept.hash()).isEqualTo(sha256(content));
        assertThat(attachments.find(kept.id())).hasValueSatisfying(found -> {
            assertThat(found.attachment()).isEqualTo(kept);
            assertThat(found.caseId()).isEqualTo(CASE);
            assertThat(found.about()).containsExactly("person/kim");
            assertThat(found.referred()).isFalse();
        });
    }

    private static String sha256(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }

    @Test
    void what_is_stored_has_the_hash_that_can_be_checked_without_a_key_and_nothing_in_it_can_be_read()
            throws Exception {
        var content = "Kim was seen at school. ".repeat(9000).getBytes(UTF_8);

        var kept = keep(content, KIM);

        var stored = new ByteArrayOutputStream();
        for (var chunk : chunks().find().sort(new Document("n", 1))) {
            stored.write(chunk.get("data", Binary.class).getData());
        }
        assertThat(sha256(stored.toByteArray())).isEqualTo(kept.stored());
        assertThat(stored.size()).isEqualTo(content.length + 16 * 4);
        assertThat(stored.toString(UTF_8)).doesNotContain("Kim");
        assertThat(Objects.requireNonNull(
                                database.getCollection("attachments").find().first())
                        .toJson())
                .doesNotContain("CLB", kept.hash());
    }

    @Test
    void the_same_document_is_never_stored_alike() throws Exception {
        var content = bytes(100);

        var once = keep(content, KIM);
        var again = keep(content, KIM);

        assertThat(again.hash()).isEqualTo(once.hash());
        assertThat(again.stored()).isNotEqualTo(once.stored());
        assertThat(again.id()).isNotEqualTo(once.id());
    }

    private MongoCollection<Document> chunks() {
        return database.getCollection("attachments.chunks");
    }

    private long left() {
        return chunks().countDocuments()
                + database.getCollection("attachments.files").countDocuments()
                + database.getCollection("attachments").countDocuments();
    }

    @Nested
    class Erased {

        @Test
        void it_is_erased_with_the_last_of_those_whom_it_is_about() throws Exception {
            var kept = keep(bytes(10), KIM, LOU);

            keys.destroy(Subject.of(KIM));
            assertThat(read(kept)).isEqualTo(bytes(10));

            keys.destroy(Subject.of(LOU));
            assertThat(attachments.open(kept)).isEmpty();
            assertThat(attachments.find(kept.id()).orElseThrow().attachment())
                    .extracting(Attachment::name, Attachment::hash)
                    .containsOnly(Personal.ERASED);
            attachments.check(kept);
        }

        @Test
        void one_that_is_about_nobody_in_particular_goes_with_the_case() throws Exception {
            var kept = keep(bytes(10));

            keys.destroy(Subject.of(CASE));

            assertThat(attachments.open(kept)).isEmpty();
        }

        @Test
        void none_is_kept_about_somebody_who_is_erased() {
            keys.destroy(Subject.of(KIM));

            assertThatThrownBy(() -> keep(bytes(10), KIM)).isInstanceOf(ErasedSubjectException.class);
            assertThat(left()).isZero();
        }
    }

    @Nested
    class Damaged {

        @Test
        void a_changed_byte_is_noticed_before_the_first_is_handed_out() throws Exception {
            var kept = keep(bytes(1_000_000), KIM);

            alter(2);

            assertThatThrownBy(() -> attachments.open(kept)).isInstanceOf(DamagedAttachmentException.class);
            assertThatThrownBy(() -> attachments.check(kept)).hasMessageContaining("altered");
        }

        private void alter(int chunk) {
            var found = Objects.requireNonNull(chunks().find(eq("n", chunk)).first());
            var data = found.get("data", Binary.class).getData();
            data[data.length / 2] ^= 1;
            chunks().updateOne(
                            eq("_id", found.get("_id")), new Document("$set", new Document("data", new Binary(data))));
        }

        @Test
        void one_that_is_altered_while_it_is_read_breaks_off_and_gives_no_wrong_byte() throws Exception {
            var content = bytes(1_000_000);
            var kept = keep(content, KIM);
            var stream = attachments.open(kept).orElseThrow();
            var read = new ArrayList<byte[]>();
            read.add(stream.readNBytes(10));

            alter(3);

            assertThatThrownBy(() -> read.add(stream.readAllBytes())).isInstanceOf(DamagedAttachmentException.class);
            assertThat(read).hasSize(1);
        }

        @Test
        void a_missing_part_or_the_whole_missing_is_noticed() throws Exception {
            var kept = keep(bytes(1_000_000), KIM);

            chunks().deleteOne(eq("n", 3));
            assertThatThrownBy(() -> attachments.open(kept)).isInstanceOf(DamagedAttachmentException.class);

            database.getCollection("attachments.files").deleteMany(new Document());
            assertThatThrownBy(() -> attachments.open(kept)).hasMessageContaining("missing");
        }

        @Test
        void an_entry_that_says_another_hash_of_it_gets_no_end_of_it() throws Exception {
            var kept = keep(bytes(100), KIM);
            var said = new Attachment(kept.id(), kept.name(), kept.type(), 100, "0".repeat(64), kept.stored());

            assertThatThrownBy(() -> read(said)).hasMessageContaining("another hash");
        }

        @Test
        void a_key_that_was_exchanged_opens_nothing() throws Exception {
            var kept = keep(bytes(100), KIM);
            var other = keep(bytes(100), KIM);
            var register = database.getCollection("attachments");
            var key = Objects.requireNonNull(
                            register.find(eq("_id", other.id().value())).first())
                    .getString("key");

            register.updateOne(eq("_id", kept.id().value()), new Document("$set", new Document("key", key)));
            assertThatThrownBy(() -> read(kept)).isInstanceOf(DamagedAttachmentException.class);

            register.updateOne(
                    eq("_id", kept.id().value()),
                    new Document("$set", new Document("key", key.substring(0, key.length() - 4) + "AAAA")));
            assertThatThrownBy(() -> attachments.open(kept)).hasMessageContaining("key");
        }
    }

    @Nested
    class BrokenOff {

        @Test
        void an_upload_that_breaks_off_leaves_nothing() {
            assertThatThrownBy(() -> attachments.keep(
                            Upload.to(CASE, List.of(KIM), "a.pdf", DocumentType.PDF), breaking(3_000_000)))
                    .hasMessage("broken off");

            assertThat(left()).isZero();
        }

        private static InputStream breaking(int after) {
            return new SequenceInputStream(new ByteArrayInputStream(bytes(after)), new InputStream() {
                @Override
                public int read() throws IOException {
                    throw new IOException("broken off");
                }

                @Override
                public int read(byte[] into, int offset, int length) throws IOException {
                    throw new IOException("broken off");
                }
            });
        }

        @Test
        void what_a_killed_process_leaves_is_seen_by_nobody_and_swept_a_day_later() throws Exception {
            var kept = keep(bytes(1_000_000), KIM);
            attachments.referred(List.of(kept.id()));
            // as it lies there when the process died before the last of its three writes, and before the second
            register(keep(bytes(600_000), KIM).id(), "begun");
            var unfinished = keep(bytes(600_000), KIM).id();
            register(unfinished, "begun");
            database.getCollection("attachments.files").deleteOne(eq("_id", unfinished.value()));

            assertThat(process().find(unfinished)).isEmpty();
            assertThat(process().sweep(document -> false)).isZero();

            now = now.plus(Duration.ofHours(26));
            assertThat(process().sweep(document -> false)).isEqualTo(2);
            assertThat(chunks().distinct("files_id", String.class))
                    .containsExactly(kept.id().value());
            assertThat(database.getCollection("attachments").countDocuments()).isEqualTo(1);
            assertThat(read(kept)).hasSize(1_000_000);
        }

        private void register(AttachmentId id, String state) {
            database.getCollection("attachments")
                    .updateOne(eq("_id", id.value()), new Document("$set", new Document("state", state)));
        }
    }

    @Nested
    class Swept {

        @Test
        void one_that_no_entry_refers_to_is_removed_after_a_day() throws Exception {
            var kept = keep(bytes(10), KIM);

            now = now.plus(Duration.ofHours(23));
            assertThat(attachments.canBeReferredTo(attachments.find(kept.id()).orElseThrow()))
                    .isTrue();

            now = now.plus(Duration.ofHours(1));
            assertThat(attachments.canBeReferredTo(attachments.find(kept.id()).orElseThrow()))
                    .isFalse();
            assertThat(attachments.sweep(document -> false))
                    .as("an entry may just be being recorded")
                    .isZero();

            now = now.plus(Duration.ofHours(2));
            assertThat(attachments.sweep(document -> false)).isEqualTo(1);
            assertThat(attachments.find(kept.id())).isEmpty();
            assertThat(left()).isZero();
        }

        @Test
        void one_that_an_entry_refers_to_is_kept_also_when_the_process_died_before_it_could_say_so() throws Exception {
            var said = keep(bytes(10), KIM);
            var unsaid = keep(bytes(20), KIM);
            attachments.referred(List.of(said.id()));
            now = now.plus(Duration.ofDays(400));

            assertThat(attachments.sweep(document -> document.attachment().equals(unsaid)))
                    .isZero();

            assertThat(attachments.sweep(document -> false)).isZero();
            assertThat(read(said)).hasSize(10);
            assertThat(read(unsaid)).hasSize(20);
            assertThat(attachments.canBeReferredTo(attachments.find(unsaid.id()).orElseThrow()))
                    .isTrue();
        }
    }
}
