package org.houvast.embeddedstore.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.CountOptions;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Manual({"$group (aggregation)", "$bucket (aggregation)", "$sample (aggregation)"})
class GroupsTest extends Behaviour {

    @BeforeEach
    void thereAreNumbers() {
        insert("""
                {_id: 1, k: 1, v: 1}, {_id: 2, k: 1.0, v: 1.0}, {_id: 3, k: {$numberLong: "1"}, v: null},
                {_id: 4, k: null, v: 2}, {_id: 5, v: [1]}, {_id: 6, k: "1"}""");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {$group: {_id: "$k", all: {$push: "$_id"}}}, {$sort: {_id: 1}}  | {_id: null, all: [4, 5]}, {_id: 1, all: [1, 2, 3]}, {_id: "1", all: [6]}
            {$group: {_id: 1, v: {$push: "$v"}}}                            | {_id: 1, v: [1, 1.0, null, 2, [1]]}
            {$group: {_id: 1, v: {$addToSet: "$v"}}}, {$project: {n: {$size: "$v"}}} | {_id: 1, n: 4}
            {$group: {_id: 1, v: {$sum: "$v"}}}                             | {_id: 1, v: 4.0}
            {$group: {_id: {$gt: ["$_id", 3]}, n: {$sum: 1}}}, {$sort: {_id: 1}} | {_id: false, n: 3}, {_id: true, n: 3}
            {$bucket: {groupBy: "$_id", boundaries: [0, 3, 5], default: "more", output: {all: {$push: "$_id"}}}} | {_id: 0, all: [1, 2]}, {_id: 3, all: [3, 4]}, {_id: "more", all: [5, 6]}
            {$match: {_id: {$lt: 3}}}, {$bucket: {groupBy: "$v", boundaries: [1, 2]}} | {_id: 1, count: 2}
            {$sample: {size: 10}}, {$group: {_id: 1, n: {$sum: 1}}}         | {_id: 1, n: 6}
            {$sample: {size: 2}}, {$group: {_id: 1, n: {$sum: 1}}}          | {_id: 1, n: 2}
            {$match: {_id: {$gt: 2}}}, {$skip: 1}, {$limit: 2}, {$group: {_id: 1, n: {$sum: 1}}} | {_id: 1, n: 2}
            {$match: {_id: {$gt: 2}}}, {$sort: {v: 1}}, {$skip: 1}, {$count: "n"} | {n: 3}
            {$group: {_id: "$none", n: {$sum: 2}}}                          | {_id: null, n: 12}
            {$facet: {odd: [{$match: {_id: {$in: [1, 3]}}}, {$group: {_id: 1, k: {$addToSet: "$k"}}}], none: [{$match: {_id: 9}}]}} | {odd: [{_id: 1, k: [1]}], none: []}
            """)
    void a_group_gathers(String pipeline, String expected) {
        assertThat(things.aggregate(list(pipeline)).into(new ArrayList<>())).isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                              | 0 | 0 | 6
            {}                              | 2 | 3 | 3
            {}                              | 7 | 0 | 0
            {_id: {$gt: 2}}                 | 0 | 0 | 4
            {_id: {$gt: 2}}                 | 1 | 2 | 2
            {v: 1}                          | 0 | 0 | 3
            {v: 1, k: {$exists: false}}     | 0 | 0 | 1
            """)
    @Manual("db.collection.countDocuments()")
    void documents_are_counted_with_and_without_an_index(String filter, int skip, int limit, long expected) {
        CountOptions options = new CountOptions().skip(skip);
        CountOptions asked = limit == 0 ? options : options.limit(limit);
        assertThat(things.countDocuments(json(filter), asked)).isEqualTo(expected);
        things.createIndex(json("{v: 1}"));
        assertThat(things.countDocuments(json(filter), asked))
                .as("with an index")
                .isEqualTo(expected);
    }

    @Test
    void a_sample_takes_each_document_in_time() {
        assertThat(List.copyOf(things.aggregate(list("{$sample: {size: 1}}")).into(new ArrayList<>())))
                .hasSize(1);
        List<Object> met = new ArrayList<>();
        while (met.size() < 6) {
            Document one = things.aggregate(list("{$sample: {size: 1}}")).first();
            if (one != null && !met.contains(one.get("_id"))) {
                met.add(one.get("_id"));
            }
        }
        assertThat(met).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6);
    }
}
