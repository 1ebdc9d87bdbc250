package org.houvast.ledger.attachments;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSUploadStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.houvast.language.AttachmentId;
import org.houvast.language.attachment.Attachment;
import org.houvast.ledger.personal.ErasedSubjectException;
import org.houvast.ledger.personal.Sealing;
import org.houvast.ledger.personal.UnreadableValueException;

/**
 * The documents that belong to entries. Each is encrypted under a key of its own, which is sealed like any personal
 * value under the keys of those it is about. It is handed in first and referred to afterwards; one that no entry refers
 * to is removed, and none is ever written over. Safe for use by many threads and many processes.
 */
public final class Attachments {

    /** How long after it was handed in an entry may begin to refer to a document. */
    public static final Duration WAITS = Duration.ofDays(1);

    /** Removed so much later, an entry that was just being recorded is in the ledger by then. */
    private static final Duration REMOVED_AFTER = WAITS.plusHours(1);

    private final Bytes bytes;
    private final Register register;
    private final Clock clock;

    /**
     * The documents in a database.
     *
     * @param clock the wall clock
     */
    public Attachments(MongoDatabase database, Sealing sealing, Clock clock) {
        this.bytes = new Bytes(database);
        this.register = new Register(database, sealing);
        this.clock = clock;
    }

    /**
     * Keeps a document, to its end or not at all. When it returns, it is durable.
     *
     * @param content its bytes; read once, a little at a time
     * @throws IOException when they cannot be read to their end; then nothing is kept
     * @throws ErasedSubjectException when the keys of all whom it is about are destroyed
     */
    public Attachment keep(Upload upload, InputStream content) throws IOException {
        var id = new AttachmentId("attachment-" + UUID.randomUUID());
        var key = Segments.newKey();
        register.begin(id, upload, key, clock.instant());
        boolean kept = false;
        try {
            var attachment = store(id, upload, key, content);
            register.whole(attachment, upload);
            kept = true;
            return attachment;
        } finally {
            if (!kept) {
                remove(id);
            }
        }
    }

    private Attachment store(AttachmentId id, Upload upload, byte[] key, InputStream content) throws IOException {
        try (var read = new DigestInputStream(content, Sha256.digest());
                var stored = bytes.write(id)) {
            return sealed(id, upload, new Segments(key, id.value()), read, stored);
        }
    }

    private static Attachment sealed(
            AttachmentId id, Upload upload, Segments segments, DigestInputStream read, GridFSUploadStream stored)
            throws IOException {
        boolean whole = false;
        try {
            var sealing = new SealingStream(segments, stored);
            int length = Math.toIntExact(read.transferTo(sealing));
            var hash = sealing.finish();
            whole = true;
            return new Attachment(id, upload.name(), upload.type(), length, Sha256.hex(read.getMessageDigest()), hash);
        } finally {
            if (!whole) {
                stored.abort();
            }
        }
    }

    /** The document with this id, when it is whole. */
    public Optional<Kept> find(AttachmentId id) {
        return register.find(id);
    }

    /** Whether an entry may begin to refer to a document: one does already, or it was handed in not long ago. */
    public boolean canBeReferredTo(Kept document) {
        return document.referred() || document.since().plus(WAITS).isAfter(clock.instant());
    }

    /** Entries in the ledger refer to these documents: from now on they are kept. */
    public void referred(Collection<AttachmentId> ids) {
        ids.forEach(register::referred);
    }

    /**
     * The bytes of a document, as an entry says that it is; nothing when it is erased. All that is stored is checked
     * before the first byte is handed out, and once more while it is read.
     *
     * @param said what the entry says of it
     * @throws DamagedAttachmentException when it is missing or altered; the stream throws it as well, should it be
     *     altered while it is read
     */
    public Optional<InputStream> open(Attachment said) throws IOException {
        check(said);
        var key = key(said.id());
        return key.isEmpty()
                ? Optional.empty()
                : Optional.of(new OpeningStream(
                        new Segments(key.get(), said.id().value()), bytes.read(said.id()), said.hash()));
    }

    /**
     * The bytes of a document as they are stored, encrypted: those of which an entry names the hash as {@code stored}.
     * Also of one that is erased; whoever reads them checks the hash.
     *
     * @throws DamagedAttachmentException when they are missing; the stream throws it as well, should some of them be
     */
    public InputStream stored(AttachmentId id) throws IOException {
        return bytes.read(id);
    }

    private Optional<byte[]> key(AttachmentId id) throws DamagedAttachmentException {
        try {
            return register.key(id);
        } catch (UnreadableValueException altered) {
            throw new DamagedAttachmentException("its key was altered or is missing");
        }
    }

    /**
     * Checks that a document is stored as an entry says, without any key.
     *
     * @throws DamagedAttachmentException when it is missing or altered
     */
    public void check(Attachment said) throws IOException {
        if (!bytes.hash(said.id()).equals(said.stored())) {
            throw new DamagedAttachmentException("its bytes were altered");
        }
    }

    /**
     * Removes what was begun and never finished, and what no entry refers to and none can begin to refer to any more.
     *
     * @param inTheLedger whether an entry in the ledger refers to a document
     * @return how many were removed
     */
    public int sweep(Predicate<Kept> inTheLedger) {
        var before = clock.instant().minus(REMOVED_AFTER);
        for (var document : register.unreferred()) {
            var id = document.attachment().id();
            if (inTheLedger.test(document)) {
                register.referred(id);
            } else if (document.since().isBefore(before)) {
                register.hide(id);
            }
        }
        var broken = register.begunBefore(before);
        broken.forEach(this::remove);
        return broken.size();
    }

    /** What is known of it goes last, so that it is found again when this is interrupted. */
    private void remove(AttachmentId id) {
        bytes.remove(id);
        register.remove(id);
    }
}
