package org.houvast.embeddedstore.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCursor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Manual({"find (database command)", "getMore (database command)", "killCursors (database command)", "Cursors"})
class CursorsTest extends Behaviour {

    private static final int ALL = 250;

    @BeforeEach
    void thereAreMany() {
        things.insertMany(IntStream.range(0, ALL)
                .mapToObj(id -> new Document("_id", id).append("n", id % 10))
                .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            batchSize: 10                       | 10  | true
            batchSize: 0                        | 0   | true
            batchSize: 300                      | 250 | false
            limit: 5                            | 5   | false
            limit: 5, batchSize: 5              | 5   | false
            limit: 20, batchSize: 5             | 5   | true
            limit: 0, batchSize: 5              | 5   | true
            skip: 245                           | 5   | false
            skip: 1000                          | 0   | false
            batchSize: 10, singleBatch: true    | 10  | false
            filter: {_id: 3}                    | 1   | false
            filter: {_id: -1}                   | 0   | false
            """)
    void the_first_batch_holds_what_was_asked_for(String options, int size, boolean open) {
        Document cursor = run("{find: \"things\", " + options + "}").get("cursor", Document.class);
        assertThat(cursor.getList("firstBatch", Document.class)).hasSize(size);
        assertThat(cursor.getLong("id") != 0).isEqualTo(open);
        assertThat(cursor.getString("ns")).isEqualTo(things.getNamespace().getFullName());
    }

    @Test
    void without_a_size_the_first_batch_holds_101_and_the_next_the_rest() {
        Document first = run("{find: \"things\"}").get("cursor", Document.class);
        assertThat(first.getList("firstBatch", Document.class)).hasSize(101);
        Document next = run(new Document("getMore", first.getLong("id")).append("collection", "things"))
                .get("cursor", Document.class);
        assertThat(next.getList("nextBatch", Document.class)).hasSize(ALL - 101);
        assertThat(next.getLong("id")).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                          | {_id: 1}        | 250
            {}                          | {n: 1, _id: -1} | 250
            {n: 3}                      | {_id: -1}       | 25
            {_id: {$gte: 100, $lt: 200}} | {_id: 1}       | 100
            {n: {$in: [1, 2]}}          | {n: -1, _id: 1} | 50
            """)
    void batch_by_batch_is_the_same_as_at_once(String filter, String sort, int size) {
        var whole = things.find(json(filter)).sort(json(sort)).batchSize(1000).into(new ArrayList<>());
        assertThat(whole).hasSize(size);
        for (int batch : List.of(1, 2, 7, 100)) {
            assertThat(things.find(json(filter))
                            .sort(json(sort))
                            .batchSize(batch)
                            .into(new ArrayList<>()))
                    .isEqualTo(whole);
        }
        things.createIndex(json("{n: 1, _id: 1}"));
        assertThat(things.find(json(filter)).sort(json(sort)).batchSize(7).into(new ArrayList<>()))
                .isEqualTo(whole);
        assertThat(things.find(json(filter))
                        .sort(json(sort))
                        .skip(3)
                        .limit(11)
                        .batchSize(4)
                        .into(new ArrayList<>()))
                .isEqualTo(whole.subList(3, 14));
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit: -1", "skip: -1", "batchSize: -1"})
    void negative_numbers_are_refused(String option) {
        refused(51024, "Location51024", "{find: \"things\", " + option + "}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit: \"5\"", "filter: 5", "sort: \"x\"", "batchSize: {}", "projection: 1", "skip: [1]"})
    void options_of_another_type_are_refused(String option) {
        refused(14, "TypeMismatch", "{find: \"things\", " + option + "}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sort: {n: 2}", "sort: {n: \"up\"}", "sort: {n: {}}"})
    void a_sort_is_up_or_down(String option) {
        mistaken("{find: \"things\", " + option + "}");
    }

    @Test
    void a_cursor_that_is_not_there_is_not_found() {
        refused(43, "CursorNotFound", () -> run(new Document("getMore", 12345L).append("collection", "things")));
    }

    @Test
    void a_cursor_belongs_to_its_collection() {
        long id = open();
        refused(13, "Unauthorized", () -> run(new Document("getMore", id).append("collection", "others")));
        assertThat(run(new Document("getMore", id)
                                .append("collection", "things")
                                .append("batchSize", 3))
                        .get("cursor", Document.class)
                        .getList("nextBatch", Document.class))
                .hasSize(3);
    }

    @Test
    void a_killed_cursor_is_gone() {
        long id = open();
        Document reply = run(new Document("killCursors", "things").append("cursors", List.of(id, 12345L)));
        assertThat(reply.getList("cursorsKilled", Long.class)).containsExactly(id);
        assertThat(reply.getList("cursorsNotFound", Long.class)).containsExactly(12345L);
        assertThat(reply.getList("cursorsAlive", Long.class)).isEmpty();
        refused(43, "CursorNotFound", () -> run(new Document("getMore", id).append("collection", "things")));
    }

    @Test
    void closing_in_the_middle_kills_it() {
        try (MongoCursor<Document> cursor = things.find().batchSize(5).cursor()) {
            cursor.next();
            assertThat(cursor.getServerCursor()).isNotNull();
        }
        assertThat(things.find().batchSize(5)).hasSize(ALL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{drop: \"things\"}", "{dropDatabase: 1}", "{dropIndexes: \"things\", index: \"n_1\"}"})
    void a_cursor_whose_collection_or_index_is_gone_is_killed_and_harms_nobody(String drop) {
        things.createIndex(json("{n: 1}"));
        try (MongoCursor<Document> cursor = things.find(json("{n: {$gte: 0}}"))
                .hintString("n_1")
                .batchSize(5)
                .cursor()) {
            cursor.next();
            run(drop);
            assertThatThrownBy(() -> cursor.forEachRemaining(found -> {}))
                    .isInstanceOfSatisfying(
                            MongoException.class, e -> assertThat(e.getCode()).isIn(43, 175));
        }
        things.insertOne(json("{_id: -1}"));
        assertThat(ids("{_id: -1}")).containsExactly(-1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{_id: 1}", "{n: 1}", "{$natural: 1}"})
    void each_document_is_seen_once_while_others_write(String sort) throws Exception {
        things.createIndex(json("{n: 1}"));
        AtomicBoolean reading = new AtomicBoolean(true);
        List<Thread> writers = IntStream.range(0, 4)
                .mapToObj(writer -> Thread.ofPlatform().start(() -> {
                    for (int i = writer; reading.get(); i = (i + 4) % ALL) {
                        things.updateOne(new Document("_id", i), json("{$inc: {touched: 1}}"));
                        things.insertOne(new Document("n", 5).append("late", true));
                    }
                }))
                .toList();
        try {
            for (int round = 0; round < 5; round++) {
                List<Object> seen = new ArrayList<>();
                things.find(json("{late: {$exists: false}}"))
                        .sort(json(sort))
                        .batchSize(10)
                        .forEach(found -> seen.add(found.get("_id")));
                assertThat(seen).hasSize(ALL);
                assertThat(new HashSet<>(seen)).hasSize(ALL);
            }
        } finally {
            reading.set(false);
            for (Thread writer : writers) {
                writer.join();
            }
        }
    }

    @Test
    void large_documents_come_in_batches_that_a_message_can_hold() {
        things.deleteMany(json("{}"));
        byte[] large = new byte[5_000_000];
        for (int i = 0; i < 12; i++) {
            things.insertOne(new Document("_id", i).append("large", large));
        }
        Document cursor = run("{find: \"things\", batchSize: 12}").get("cursor", Document.class);
        assertThat(cursor.getList("firstBatch", Document.class)).hasSizeBetween(1, 4);
        assertThat(things.find().batchSize(100).map(found -> found.getInteger("_id")))
                .hasSize(12);
    }

    private long open() {
        return run("{find: \"things\", batchSize: 2}")
                .get("cursor", Document.class)
                .getLong("id");
    }
}
