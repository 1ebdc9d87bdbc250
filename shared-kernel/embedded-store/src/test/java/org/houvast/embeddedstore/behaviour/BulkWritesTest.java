package org.houvast.embeddedstore.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteManyModel;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.UpdateManyModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Manual({"Bulk Write Operations", "db.collection.bulkWrite()", "insert (database command)"})
class BulkWritesTest extends Behaviour {

    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private static final List<WriteModel<Document>> MIXED = List.of(
            new InsertOneModel<>(json("{_id: 4, n: 4}")),
            new UpdateOneModel<>(json("{_id: 1}"), json("{$set: {n: 10}}")),
            new UpdateManyModel<>(json("{_id: {$lte: 3}}"), json("{$set: {seen: true}}")),
            new UpdateOneModel<>(json("{_id: 5}"), json("{$set: {n: 5}}"), UPSERT),
            new InsertOneModel<>(json("{_id: 4, n: 44}")),
            new ReplaceOneModel<>(json("{_id: 2}"), json("{n: 20}")),
            new UpdateOneModel<>(json("{_id: 3}"), json("{$inc: {word: 1}}")),
            new DeleteOneModel<>(json("{_id: 3}")),
            new UpdateOneModel<>(json("{_id: 6}"), json("{$set: {n: 6}}"), UPSERT),
            new DeleteManyModel<>(json("{_id: {$gte: 5}}")));

    @Test
    void all_of_an_unordered_one_is_tried_and_reported() {
        insert("{_id: 1, n: 1}, {_id: 2, n: 2}, {_id: 3, n: 3, word: \"x\"}");
        MongoBulkWriteException e = failing(MIXED, false);
        BulkWriteResult done = e.getWriteResult();
        assertThat(counts(done)).containsExactly(1, 5, 5, 3);
        assertThat(done.getUpserts()).extracting("index").containsExactlyInAnyOrder(3, 8);
        assertThat(done.getUpserts())
                .extracting(upsert -> upsert.getId().asInt32().getValue())
                .containsExactlyInAnyOrder(5, 6);
        assertThat(e.getWriteErrors()).extracting(BulkWriteError::getIndex).containsExactlyInAnyOrder(4, 6);
        assertThat(e.getWriteErrors()).extracting(BulkWriteError::getCode).containsExactlyInAnyOrder(11000, 14);
        assertThat(all())
                .containsExactlyElementsOf(list("{_id: 1, n: 10, seen: true}, {_id: 2, n: 20}, {_id: 4, n: 4}"));
    }

    @Test
    void an_ordered_one_stops_at_the_first_error() {
        insert("{_id: 1, n: 1}, {_id: 2, n: 2}, {_id: 3, n: 3}");
        MongoBulkWriteException e = failing(MIXED, true);
        BulkWriteResult done = e.getWriteResult();
        assertThat(counts(done)).containsExactly(1, 4, 4, 0);
        assertThat(done.getUpserts()).extracting("index").containsExactly(3);
        assertThat(e.getWriteErrors()).extracting(BulkWriteError::getIndex).containsExactly(4);
        assertThat(ids("{}")).containsExactly(1, 2, 3, 4, 5);
        assertThat(things.countDocuments(json("{seen: true}"))).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            true  | 2 | 2         | 1 2 3
            false | 4 | 2 4       | 1 2 3 4 5
            """)
    void an_insert_reports_what_was_stored(boolean ordered, int stored, String failed, String ids) {
        insert("{_id: 3}");
        Document reply = run("{insert: \"things\", ordered: " + ordered
                + ", documents: [{_id: 1}, {_id: 2}, {_id: 3}, {_id: 4}, {_id: 1}, {_id: 5}]}");
        assertThat(reply).containsEntry("ok", 1.0).containsEntry("n", stored);
        assertThat(reply.getList("writeErrors", Document.class))
                .extracting(error -> (Object) error.getInteger("index"))
                .containsExactlyElementsOf(numbers(failed));
        assertThat(ids("{}")).isEqualTo(numbers(ids));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            true  | 1 | 1
            false | 3 | 1 3
            """)
    void updates_report_what_they_changed(boolean ordered, int changed, String failed) {
        things.createIndex(json("{n: 1}"), new IndexOptions().unique(true));
        insert("{_id: 1, n: 1}, {_id: 2, n: 2}, {_id: 3, n: 3}, {_id: 4, n: 4}");
        Document reply = run("{update: \"things\", ordered: " + ordered + ", updates: ["
                + "{q: {_id: 1}, u: {$set: {n: 10}}}, {q: {_id: 2}, u: {$set: {n: 3}}}, {q: {_id: 3}, u: {$set: {n: 30}}},"
                + "{q: {_id: 4}, u: {$inc: {_id: 1}}}, {q: {_id: 4}, u: {$set: {n: 40}}}]}");
        assertThat(reply).containsEntry("n", changed).containsEntry("nModified", changed);
        assertThat(reply.getList("writeErrors", Document.class))
                .extracting(error -> (Object) error.getInteger("index"))
                .containsExactlyElementsOf(numbers(failed));
        assertThat(things.countDocuments(json("{n: {$gte: 10}}"))).isEqualTo(changed);
    }

    @ParameterizedTest
    @CsvSource({"true, 1, 1", "false, 2, 1"})
    @Manual("delete (database command)")
    void deletes_report_what_they_removed(boolean ordered, int removed, int errors) {
        insert("{_id: 1}, {_id: 2}, {_id: 3}");
        Document reply = run("{delete: \"things\", ordered: " + ordered + ", deletes: [{q: {_id: 1}, limit: 1},"
                + " {q: {_id: {$nonsense: 2}}, limit: 1}, {q: {_id: 3}, limit: 0}]}");
        assertThat(reply).containsEntry("n", removed);
        assertThat(reply.getList("writeErrors", Document.class)).hasSize(errors);
        assertThat(things.countDocuments()).isEqualTo(3 - removed);
    }

    @Test
    void a_thousand_inserts_with_one_duplicate_in_the_middle() {
        insert("{_id: 500}");
        List<Document> many =
                IntStream.range(0, 1000).mapToObj(id -> new Document("_id", id)).toList();
        MongoBulkWriteException ordered =
                catchThrowableOfType(MongoBulkWriteException.class, () -> things.insertMany(many));
        assertThat(ordered.getWriteResult().getInsertedCount()).isEqualTo(500);
        assertThat(things.countDocuments()).isEqualTo(501);
        MongoBulkWriteException unordered = catchThrowableOfType(
                MongoBulkWriteException.class,
                () -> things.insertMany(many, new com.mongodb.client.model.InsertManyOptions().ordered(false)));
        assertThat(unordered.getWriteResult().getInsertedCount()).isEqualTo(499);
        assertThat(unordered.getWriteErrors()).hasSize(501);
        assertThat(things.countDocuments()).isEqualTo(1000);
    }

    @Test
    @Manual("delete (database command)")
    void a_limit_is_nought_or_one() {
        mistaken("{delete: \"things\", deletes: [{q: {}, limit: 5}]}");
        mistaken("{delete: \"things\", deletes: [{q: {}}]}");
        mistaken("{insert: \"things\", documents: []}");
        mistaken("{update: \"things\", updates: []}");
        mistaken("{delete: \"things\", deletes: []}");
    }

    /** How many were inserted, matched, modified and deleted. */
    private static List<Integer> counts(BulkWriteResult done) {
        return List.of(
                done.getInsertedCount(), done.getMatchedCount(), done.getModifiedCount(), done.getDeletedCount());
    }

    private MongoBulkWriteException failing(List<WriteModel<Document>> writes, boolean ordered) {
        return catchThrowableOfType(
                MongoBulkWriteException.class,
                () -> things.bulkWrite(new ArrayList<>(writes), new BulkWriteOptions().ordered(ordered)));
    }
}
