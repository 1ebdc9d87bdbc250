package org.houvast.ledger.attachments;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.houvast.language.AttachmentId;
import org.houvast.language.CaseId;
import org.houvast.language.Personal;
import org.houvast.language.attachment.Attachment;
import org.houvast.language.attachment.DocumentType;
import org.houvast.ledger.personal.Sealing;
import org.houvast.ledger.personal.Subject;

/**
 * What is known of each document besides its bytes. It is entered as begun before the first byte is written, so that
 * whatever is left of an upload that broke off is found by it; only what is whole can be found by others.
 */
final class Register {

    private static final String ID = "_id";
    private static final String CASE = "case";
    private static final String ABOUT = "about";
    private static final String KEY = "key";
    private static final String STATE = "state";
    private static final String SINCE = "since";
    private static final String NAME = "name";
    private static final String TYPE = "type";
    private static final String BYTES = "bytes";
    private static final String HASH = "hash";
    private static final String STORED = "stored";

    private static final String BEGUN = "begun";
    private static final String WHOLE = "whole";
    private static final String REFERRED = "referred";

    private final MongoCollection<Document> documents;
    private final Sealing sealing;

    Register(MongoDatabase database, Sealing sealing) {
        this.documents =
                database.getCollection("attachments").withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        this.sealing = sealing;
        documents.createIndex(Indexes.ascending(STATE, SINCE));
    }

    void begin(AttachmentId id, Upload upload, byte[] key, Instant now) {
        documents.insertOne(new Document(ID, id.value())
                .append(CASE, upload.caseId().value())
                .append(ABOUT, upload.about().stream().map(Subject::value).toList())
                .append(KEY, sealing.seal(key, upload.about()))
                .append(STATE, BEGUN)
                .append(SINCE, Date.from(now)));
    }

    void whole(Attachment attachment, Upload upload) {
        documents.updateOne(
                eq(ID, attachment.id().value()),
                combine(
                        set(NAME, sealing.seal(attachment.name().getBytes(UTF_8), upload.about())),
                        set(TYPE, attachment.type().code()),
                        set(BYTES, attachment.bytes()),
                        set(HASH, sealing.seal(attachment.hash().getBytes(UTF_8), upload.about())),
                        set(STORED, attachment.stored()),
                        set(STATE, WHOLE)));
    }

    /** Those that are whole. */
    Optional<Kept> find(AttachmentId id) {
        return Optional.ofNullable(documents
                        .find(and(eq(ID, id.value()), in(STATE, WHOLE, REFERRED)))
                        .first())
                .map(this::kept);
    }

    private Kept kept(Document document) {
        return new Kept(
                new CaseId(document.getString(CASE)),
                document.getList(ABOUT, String.class),
                new Attachment(
                        new AttachmentId(document.getString(ID)),
                        opened(document.getString(NAME)),
                        Arrays.stream(DocumentType.values())
                                .filter(type -> type.code().equals(document.getString(TYPE)))
                                .findFirst()
                                .orElseThrow(),
                        document.getInteger(BYTES),
                        opened(document.getString(HASH)),
                        document.getString(STORED)),
                document.getDate(SINCE).toInstant(),
                REFERRED.equals(document.getString(STATE)));
    }

    private String opened(String sealed) {
        return sealing.open(sealed).map(text -> new String(text, UTF_8)).orElse(Personal.ERASED);
    }

    /**
     * The key that its bytes are encrypted with; nothing when it is erased.
     *
     * @throws DamagedAttachmentException when the document is not registered
     */
    Optional<byte[]> key(AttachmentId id) throws DamagedAttachmentException {
        var document = documents
                .find(eq(ID, id.value()))
                .projection(Projections.include(KEY))
                .first();
        if (document == null) {
            throw new DamagedAttachmentException("its key is missing");
        }
        return sealing.open(document.getString(KEY));
    }

    void referred(AttachmentId id) {
        documents.updateOne(and(eq(ID, id.value()), eq(STATE, WHOLE)), set(STATE, REFERRED));
    }

    /** Those that are whole, and to which no entry is known to refer. */
    List<Kept> unreferred() {
        return documents.find(eq(STATE, WHOLE)).map(this::kept).into(new ArrayList<>());
    }

    /** Hides one to which no entry refers, so that it can be removed. */
    void hide(AttachmentId id) {
        documents.updateOne(and(eq(ID, id.value()), eq(STATE, WHOLE)), set(STATE, BEGUN));
    }

    /** Those that are not whole, from before a moment. */
    List<AttachmentId> begunBefore(Instant moment) {
        return documents
                .find(and(eq(STATE, BEGUN), lt(SINCE, Date.from(moment))))
                .projection(Projections.include(ID))
                .map(document -> new AttachmentId(document.getString(ID)))
                .into(new ArrayList<>());
    }

    void remove(AttachmentId id) {
        documents.deleteOne(and(eq(ID, id.value()), eq(STATE, BEGUN)));
    }
}
