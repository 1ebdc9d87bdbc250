package org.houvast.embeddedstore.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.IndexOptions;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SparseAndPartialIndexesTest extends Behaviour {

    @Test
    @Manual("Sparse Indexes")
    void a_sparse_index_is_not_used_where_it_would_leave_documents_out_unless_hinted() {
        insert("{_id: 1, name: \"a\"}, {_id: 2, name: \"b\", score: 82}, {_id: 3, name: \"c\", score: 90}");
        things.createIndex(json("{score: 1}"), new IndexOptions().sparse(true));
        assertThat(ids("{score: {$lt: 90}}")).containsExactly(2);
        assertThat(things.find().sort(json("{score: -1}"))).extracting("_id").containsExactly(3, 2, 1);
        assertThat(things.find().sort(json("{score: -1}")).hint(json("{score: 1}")))
                .extracting("_id")
                .containsExactly(3, 2);
        assertThat(ids("{score: null}")).containsExactly(1);
        assertThat(ids("{score: {$exists: false}}")).containsExactly(1);
        assertThat(things.countDocuments()).isEqualTo(3);
    }

    @Test
    @Manual("Sparse Indexes")
    void a_sparse_unique_index_lets_many_lack_the_field_but_null_is_a_value() {
        things.createIndex(json("{a: 1}"), new IndexOptions().unique(true).sparse(true));
        insert("{_id: 1}, {_id: 2}, {_id: 3, a: 1}, {_id: 4, a: null}");
        assertThat(duplicate("{_id: 5, a: 1}")).isTrue();
        assertThat(duplicate("{_id: 6, a: null}")).isTrue();
        assertThat(duplicate("{_id: 7}")).isFalse();
    }

    @Test
    @Manual("Sparse Indexes")
    void a_compound_sparse_index_takes_what_has_one_of_its_fields() {
        things.createIndex(json("{a: 1, b: 1}"), new IndexOptions().unique(true).sparse(true));
        insert("{_id: 1}, {_id: 2}, {_id: 3, a: 1}, {_id: 4, b: 1}");
        assertThat(duplicate("{_id: 5, a: 1}")).isTrue();
        assertThat(duplicate("{_id: 6, a: 1, b: null}")).isTrue();
        assertThat(duplicate("{_id: 7, c: 1}")).isFalse();
        assertThat(things.find().hint(json("{a: 1, b: 1}"))).extracting("_id").containsExactlyInAnyOrder(3, 4);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {cuisine: "x", rating: {$gte: 8}} | 3
            {cuisine: "x", rating: {$lt: 8}}  | 1 2
            {cuisine: "x"}                    | 1 2 3
            {cuisine: "x", rating: {$gt: 5}}  | 2 3
            {cuisine: "x", rating: 6}         | 2
            {cuisine: "y"}                    | 4
            """)
    @Manual("Partial Indexes")
    void a_partial_index_leaves_no_document_out(String filter, String expected) {
        insert("""
                {_id: 1, cuisine: "x", rating: 5}, {_id: 2, cuisine: "x", rating: 6},
                {_id: 3, cuisine: "x", rating: 9}, {_id: 4, cuisine: "y"}""");
        things.createIndex(
                json("{cuisine: 1}"), new IndexOptions().partialFilterExpression(json("{rating: {$gt: 5}}")));
        assertThat(ids(filter)).isEqualTo(numbers(expected));
        things.updateOne(json("{_id: 1}"), json("{$set: {rating: 7}}"));
        things.updateOne(json("{_id: 3}"), json("{$unset: {rating: 1}}"));
        assertThat(ids("{cuisine: \"x\", rating: {$gt: 5}}")).containsExactly(1, 2);
        assertThat(ids("{cuisine: \"x\"}")).containsExactly(1, 2, 3);
    }

    @Test
    @Manual("Partial Indexes: Partial Index with Unique Constraint")
    void a_unique_partial_index_binds_only_what_meets_its_filter() {
        things.createIndex(
                json("{name: 1}"), new IndexOptions().unique(true).partialFilterExpression(json("{age: {$gte: 21}}")));
        insert("{_id: 1, name: \"a\", age: 30}, {_id: 2, name: \"a\", age: 20}, {_id: 3, name: \"a\"}");
        assertThat(duplicate("{_id: 4, name: \"a\", age: 21}")).isTrue();
        assertThat(duplicate("{_id: 5, name: \"a\", age: 5}")).isFalse();
        Document error = writeError(run("{update: \"things\", updates: [{q: {_id: 2}, u: {$set: {age: 22}}}]}"));
        assertThat(error).containsEntry("code", 11000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{a: {$exists: true}}",
                "{a: {$gt: 1}, b: {$lte: 5}}",
                "{a: {$type: \"string\"}}",
                "{$and: [{a: 1}, {b: 2}]}",
                "{a: {$in: [1, 2]}}"
            })
    @Manual("Partial Indexes")
    void expressions_a_partial_filter_may_hold(String filter) {
        things.createIndex(json("{a: 1}"), new IndexOptions().partialFilterExpression(json(filter)));
        assertThat(things.listIndexes().into(new ArrayList<>()).getLast().get("partialFilterExpression"))
                .isEqualTo(json(filter));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{a: {$exists: false}}",
                "{a: {$ne: 1}}",
                "{a: {$not: {$gt: 1}}}",
                "{a: {$regex: \"x\"}}",
                "{$nor: [{a: 1}]}",
                "{a: {$size: 1}}"
            })
    @Manual("Partial Indexes")
    void expressions_it_may_not(String filter) {
        refused(67, "CannotCreateIndex", createIndex("partialFilterExpression: " + filter));
        assertThat(things.listIndexes()).isEmpty();
    }

    @Test
    @Manual("Partial Indexes: Restrictions")
    void an_index_is_not_partial_and_sparse() {
        refused(67, "CannotCreateIndex", createIndex("partialFilterExpression: {a: 1}, sparse: true"));
        mistaken("{createIndexes: \"things\", indexes: [{key: {a: 1}, name: \"x\", partialFilterExpression: 5}]}");
        mistaken("{createIndexes: \"things\", indexes: [{key: {a: 1}, name: \"x\", sparse: {}}]}");
    }

    private static String createIndex(String options) {
        return "{createIndexes: \"things\", indexes: [{key: {a: 1}, name: \"x\", " + options + "}]}";
    }

    private boolean duplicate(String document) {
        List<Document> errors =
                run("{insert: \"things\", documents: [" + document + "]}").getList("writeErrors", Document.class);
        return errors != null && errors.getFirst().getInteger("code") == 11000;
    }
}
