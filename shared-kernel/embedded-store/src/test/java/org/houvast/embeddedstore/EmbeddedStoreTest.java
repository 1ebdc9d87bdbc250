package org.houvast.embeddedstore;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Always on the embedded store: its folder is opened anew. */
class EmbeddedStoreTest {

    private static final int THREADS = 16;
    private static final int NUMBERS_EACH = 50;

    @TempDir
    private Path folder;

    private EmbeddedStore store;
    private MongoClient client;
    private MongoCollection<Document> things;

    @BeforeEach
    void open() {
        store = EmbeddedStore.open(folder);
        client = MongoClients.create(store.connectionString());
        things = client.getDatabase("test").getCollection("things");
    }

    @AfterEach
    void close() {
        client.close();
        store.close();
    }

    @Test
    void it_listens_on_the_loopback_address_only() {
        assertThat(store.connectionString()).matches("mongodb://127\\.0\\.0\\.1:\\d+");
    }

    @Test
    void a_reopened_folder_holds_the_same_documents_and_indexes() {
        things.createIndex(new Document("code", 1), new IndexOptions().unique(true));
        things.insertOne(new Document("_id", 1L).append("code", "one"));
        close();
        open();
        assertThat(things.find(eq("code", "one")).first()).isEqualTo(new Document("_id", 1L).append("code", "one"));
        assertThatThrownBy(() -> things.insertOne(new Document("_id", 2L).append("code", "one")))
                .isInstanceOfSatisfying(
                        MongoWriteException.class,
                        e -> assertThat(e.getError().getCategory()).isEqualTo(ErrorCategory.DUPLICATE_KEY));
        assertThat(things.countDocuments()).isEqualTo(1);
    }

    @Test
    void a_counter_gives_each_number_once() throws Exception {
        things.insertOne(new Document("_id", "counter").append("n", 0));
        List<Integer> numbers = new ArrayList<>();
        for (List<Integer> taken : inParallel(this::takeNumbers)) {
            numbers.addAll(taken);
        }
        assertThat(numbers).hasSize(THREADS * NUMBERS_EACH).doesNotHaveDuplicates();
    }

    private List<Integer> takeNumbers() {
        FindOneAndUpdateOptions after = new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);
        List<Integer> taken = new ArrayList<>();
        for (int i = 0; i < NUMBERS_EACH; i++) {
            Document counter = requireNonNull(things.findOneAndUpdate(eq("_id", "counter"), inc("n", 1), after));
            taken.add(counter.getInteger("n"));
        }
        return taken;
    }

    @Test
    void a_reader_sees_no_document_half_changed() throws Exception {
        things.insertOne(new Document("_id", "pair").append("left", 0).append("right", 0));
        AtomicBoolean writing = new AtomicBoolean(true);
        Thread writer = Thread.ofPlatform().start(() -> {
            for (int i = 1; i <= 500; i++) {
                things.updateOne(
                        eq("_id", "pair"),
                        List.of(set("left", i), set("right", i)).stream()
                                .reduce(com.mongodb.client.model.Updates::combine)
                                .orElseThrow());
            }
            writing.set(false);
        });
        while (writing.get()) {
            Document pair = requireNonNull(things.find(eq("_id", "pair")).first());
            assertThat(pair.getInteger("left")).isEqualTo(pair.getInteger("right"));
        }
        writer.join();
    }

    @Test
    void a_document_with_several_keys_in_a_list_is_found_once() {
        things.createIndex(
                new Document("keys", 1), new IndexOptions().unique(true).sparse(true));
        things.insertOne(new Document("_id", 1L).append("keys", List.of("a@0", "a@1", "b@0")));
        things.insertOne(new Document("_id", 2L));
        things.insertOne(new Document("_id", 3L));
        assertThat(things.find(in("keys", "a@0", "a@1", "b@0"))).hasSize(1);
        assertThatThrownBy(() -> things.insertOne(new Document("_id", 4L).append("keys", List.of("c@0", "b@0"))))
                .isInstanceOf(MongoWriteException.class);
        assertThat(things.find(in("keys", "c@0"))).isEmpty();
        assertThat(things.find(eq("_id", 4L))).isEmpty();
    }

    @Test
    void an_unacknowledged_write_arrives() {
        things.withWriteConcern(WriteConcern.UNACKNOWLEDGED).insertOne(new Document("_id", "silent"));
        Awaitility.await().until(() -> things.find(eq("_id", "silent")).first() != null);
    }

    @Test
    void an_upsert_changes_or_adds_one_document() {
        UpdateOptions upsert = new UpdateOptions().upsert(true);
        things.updateOne(eq("_id", "x"), set("n", 1), upsert);
        things.updateOne(eq("_id", "x"), set("n", 2), upsert);
        assertThat(things.find()).containsExactly(new Document("_id", "x").append("n", 2));
    }

    @Test
    void an_update_can_be_guarded_by_the_state_of_its_document() {
        things.insertOne(new Document("_id", "x").append("position", 5));
        things.insertOne(new Document("_id", "y").append("position", 1));
        assertThat(things.updateOne(and(eq("_id", "x"), lt("position", 5)), set("n", 1))
                        .getMatchedCount())
                .isZero();
        assertThat(things.updateOne(and(eq("_id", "x"), lt("position", 6)), set("n", 1))
                        .getMatchedCount())
                .isEqualTo(1);
        assertThat(things.find(and(in("_id", "x", "y"), lt("position", 3))))
                .extracting("_id")
                .containsExactly("y");
        assertThat(things.find(and(eq("_id", "x"), eq("_id", "y")))).isEmpty();
        assertThat(things.countDocuments(and(eq("n", 1), lt("position", 6)))).isEqualTo(1);
    }

    private static <T> List<T> inParallel(Callable<T> task) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<T> results = new ArrayList<>();
            for (Future<T> result : threads.invokeAll(Collections.nCopies(THREADS, task))) {
                results.add(result.get());
            }
            return results;
        }
    }
}
