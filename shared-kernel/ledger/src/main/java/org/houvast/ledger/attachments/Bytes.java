package org.houvast.ledger.attachments;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.MongoGridFSException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.GridFSUploadStream;
import com.mongodb.client.gridfs.model.GridFSUploadOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import org.bson.BsonString;
import org.houvast.language.AttachmentId;

/** The bytes of documents as they are stored, encrypted, in a GridFS bucket; a file is named by the id of its document. */
final class Bytes {

    private static final int CHUNK = 4 * Segments.STORED;

    /** Left to itself, the driver reads a hundred ahead: a document would be in memory whole. */
    private static final int PARTS_AT_ONCE = 2;

    private final GridFSBucket bucket;

    Bytes(MongoDatabase database) {
        bucket =
                GridFSBuckets.create(database, "attachments").withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    /** Nobody sees the bytes before the stream is closed; aborted, it leaves none. */
    GridFSUploadStream write(AttachmentId id) {
        return bucket.openUploadStream(file(id), id.value(), new GridFSUploadOptions().chunkSizeBytes(CHUNK));
    }

    /** Whether there are any. */
    boolean hold(AttachmentId id) {
        return bucket.find(eq("_id", id.value())).first() != null;
    }

    /** @throws DamagedAttachmentException when there are none; the stream throws it when a part of them is missing */
    InputStream read(AttachmentId id) throws DamagedAttachmentException {
        try {
            return new Parts(bucket.openDownloadStream(file(id)).batchSize(PARTS_AT_ONCE));
        } catch (MongoGridFSException missing) {
            throw new DamagedAttachmentException("its bytes are missing");
        }
    }

    /** The SHA-256 of them all, in hexadecimal. */
    String hash(AttachmentId id) throws IOException {
        try (var stored = new DigestInputStream(read(id), Sha256.digest())) {
            stored.transferTo(OutputStream.nullOutputStream());
            return Sha256.hex(stored.getMessageDigest());
        }
    }

    /** Removes them, also what was written of a file that was never finished. */
    void remove(AttachmentId id) {
        try {
            bucket.delete(file(id));
        } catch (MongoGridFSException neverFinished) {
            // its parts are deleted all the same
        }
    }

    private static BsonString file(AttachmentId id) {
        return new BsonString(id.value());
    }

    /** Says in the words of this package that a part is missing. */
    private static final class Parts extends InputStream {

        private final InputStream stored;

        Parts(InputStream stored) {
            this.stored = stored;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            try {
                return stored.read(into, offset, length);
            } catch (MongoGridFSException missing) {
                throw new DamagedAttachmentException("some of its bytes are missing");
            }
        }

        @Override
        public void close() throws IOException {
            stored.close();
        }
    }
}
