package org.houvast.embeddedstore.behaviour;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoGridFSException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.model.GridFSDownloadOptions;
import com.mongodb.client.gridfs.model.GridFSFile;
import com.mongodb.client.gridfs.model.GridFSUploadOptions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Random;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files in two collections, as the driver's own bucket keeps them. */
@Manual("GridFS")
class GridFsTest extends Behaviour {

    private static final int CHUNK = 255 * 1024;

    private GridFSBucket bucket;

    @BeforeEach
    void thereIsABucket() {
        bucket = GridFSBuckets.create(database, "documents");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 20 * 1024 * 1024})
    void a_file_comes_back_byte_for_byte(int length) {
        var bytes = bytes(length);

        var id = bucket.uploadFromStream("report", new ByteArrayInputStream(bytes));

        assertThat(read(id)).isEqualTo(bytes);
        assertThat(database.getCollection("documents.chunks").countDocuments(eq("files_id", id)))
                .isEqualTo((length + CHUNK - 1) / CHUNK);
        assertThat(bucket.find(eq("_id", id)).first())
                .extracting(GridFSFile::getLength)
                .isEqualTo((long) length);
    }

    @Test
    void the_bucket_makes_its_own_indexes_and_each_part_is_there_once() {
        var id = bucket.uploadFromStream("report", new ByteArrayInputStream(bytes(10)));

        assertThat(keys("documents.files")).contains(new Document("filename", 1).append("uploadDate", 1));
        assertThat(keys("documents.chunks")).contains(new Document("files_id", 1).append("n", 1));
        assertThatThrownBy(() -> database.getCollection("documents.chunks")
                        .insertOne(new Document("files_id", id).append("n", 0)))
                .isInstanceOf(MongoWriteException.class);
    }

    private List<Document> keys(String collection) {
        return database.getCollection(collection)
                .listIndexes()
                .map(index -> index.get("key", Document.class))
                .into(new ArrayList<>());
    }

    @Test
    void files_are_found_by_what_is_said_of_them_in_an_order() {
        for (int i = 0; i < 5; i++) {
            bucket.uploadFromStream(
                    "f" + i,
                    new ByteArrayInputStream(bytes(i)),
                    new GridFSUploadOptions().metadata(new Document("case", i % 2)));
        }

        assertThat(bucket.find(eq("metadata.case", 0))
                        .sort(new Document("length", -1))
                        .limit(2)
                        .map(GridFSFile::getFilename))
                .containsExactly("f4", "f2");
        assertThat(bucket.find(lt("uploadDate", Date.from(Instant.EPOCH)))).isEmpty();
    }

    @Test
    void a_part_of_a_file_is_read_from_a_place_on() throws Exception {
        var bytes = bytes(2 * CHUNK + 10);
        var id = bucket.uploadFromStream("report", new ByteArrayInputStream(bytes));

        try (var stream = bucket.openDownloadStream(id)) {
            assertThat(stream.skip(CHUNK + 5)).isEqualTo(CHUNK + 5);
            assertThat(stream.readNBytes(20)).containsExactly(Arrays.copyOfRange(bytes, CHUNK + 5, CHUNK + 25));
        }
    }

    @Test
    void of_two_files_of_a_name_the_latest_is_read_and_either_by_its_number() {
        bucket.uploadFromStream("report", new ByteArrayInputStream(new byte[] {1}));
        bucket.uploadFromStream("report", new ByteArrayInputStream(new byte[] {2, 2}));

        assertThat(read(new GridFSDownloadOptions().revision(0))).hasSize(1);
        assertThat(read(new GridFSDownloadOptions().revision(1))).hasSize(2);
    }

    private byte[] read(GridFSDownloadOptions which) {
        var into = new ByteArrayOutputStream();
        bucket.downloadToStream("report", into, which);
        return into.toByteArray();
    }

    @Test
    void a_deleted_file_is_gone_with_its_parts_and_no_other_file_is() {
        var gone = bucket.uploadFromStream("a", new ByteArrayInputStream(bytes(CHUNK + 1)));
        var kept = bucket.uploadFromStream("b", new ByteArrayInputStream(bytes(CHUNK + 1)));

        bucket.delete(gone);

        assertThat(database.getCollection("documents.chunks").countDocuments()).isEqualTo(2);
        assertThat(read(kept)).hasSize(CHUNK + 1);
        assertThatThrownBy(() -> read(gone)).isInstanceOf(MongoGridFSException.class);
        assertThatThrownBy(() -> bucket.delete(gone)).isInstanceOf(MongoGridFSException.class);
    }

    @Test
    void what_was_begun_and_given_up_leaves_nothing() {
        try (var stream = bucket.openUploadStream("report")) {
            stream.write(bytes(2 * CHUNK));
            assertThat(bucket.find()).isEmpty();
            stream.abort();
        }

        assertThat(database.getCollection("documents.chunks").countDocuments()).isZero();
    }

    @Test
    void a_missing_part_is_noticed() {
        var id = bucket.uploadFromStream("report", new ByteArrayInputStream(bytes(2 * CHUNK)));
        database.getCollection("documents.chunks").deleteOne(new Document("files_id", id).append("n", 1));

        assertThatThrownBy(() -> read(id)).isInstanceOf(MongoGridFSException.class);
    }

    @Test
    void a_file_is_renamed_and_the_bucket_dropped() {
        var id = bucket.uploadFromStream("report", new ByteArrayInputStream(bytes(1)));

        bucket.rename(id, "other");
        assertThat(bucket.find().map(GridFSFile::getFilename)).containsExactly("other");

        bucket.drop();
        assertThat(bucket.find()).isEmpty();
    }

    private byte[] read(ObjectId id) {
        var into = new ByteArrayOutputStream();
        bucket.downloadToStream(id, into);
        return into.toByteArray();
    }

    private static byte[] bytes(int length) {
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }
}
