package org.houvast.embeddedstore.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Manual({"Aggregation Stages", "aggregate (database command)"})
class AggregationsTest extends Behaviour {

    @BeforeEach
    void thereAreSales() {
        insert("""
                {_id: 1, item: "abc", price: 10, quantity: 2, tags: ["a", "b"]},
                {_id: 2, item: "jkl", price: 20, quantity: 1, tags: []},
                {_id: 3, item: "xyz", price: 5, quantity: 10, tags: "c"},
                {_id: 4, item: "abc", price: 10, quantity: 10},
                {_id: 5, item: "abc", price: 5, quantity: 5, tags: null}""");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {$match: {price: 5}}, {$project: {item: 1}}                           | {_id: 3, item: "xyz"}, {_id: 5, item: "abc"}
            {$sort: {price: -1, _id: 1}}, {$limit: 2}, {$project: {_id: 1}}       | {_id: 2}, {_id: 1}
            {$sort: {_id: 1}}, {$skip: 3}, {$project: {_id: 1}}                   | {_id: 4}, {_id: 5}
            {$match: {item: "abc"}}, {$count: "n"}                                | {n: 3}
            {$match: {item: "none"}}, {$count: "n"}                               |
            {$group: {_id: null, total: {$sum: "$quantity"}, n: {$sum: 1}}}       | {_id: null, total: 28, n: 5}
            {$group: {_id: "$item", n: {$sum: 1}}}, {$sort: {_id: 1}}             | {_id: "abc", n: 3}, {_id: "jkl", n: 1}, {_id: "xyz", n: 1}
            {$group: {_id: null, a: {$avg: "$price"}, l: {$min: "$price"}, h: {$max: "$price"}}} | {_id: null, a: 10.0, l: 5, h: 20}
            {$sort: {_id: 1}}, {$group: {_id: "$price", f: {$first: "$_id"}, l: {$last: "$_id"}, all: {$push: "$_id"}}}, {$sort: {_id: 1}} | {_id: 5, f: 3, l: 5, all: [3, 5]}, {_id: 10, f: 1, l: 4, all: [1, 4]}, {_id: 20, f: 2, l: 2, all: [2]}
            {$group: {_id: null, prices: {$addToSet: "$item"}}}, {$project: {_id: 0, n: {$size: "$prices"}}} | {n: 3}
            {$group: {_id: {i: "$item", p: "$price"}, n: {$sum: "$quantity"}}}, {$match: {n: {$gt: 10}}} | {_id: {i: "abc", p: 10}, n: 12}
            {$group: {_id: "$missing", n: {$sum: 1}}}                             | {_id: null, n: 5}
            {$group: {_id: null, s: {$sum: "$item"}}}                             | {_id: null, s: 0}
            {$match: {_id: 1}}, {$addFields: {total: {$multiply: ["$price", "$quantity"]}}}, {$project: {_id: 0, total: 1}} | {total: 20}
            {$match: {_id: 1}}, {$unset: ["price", "quantity", "tags"]}           | {_id: 1, item: "abc"}
            {$unwind: "$tags"}, {$sort: {_id: 1, tags: 1}}, {$project: {tags: 1}} | {_id: 1, tags: "a"}, {_id: 1, tags: "b"}, {_id: 3, tags: "c"}
            {$unwind: {path: "$tags", preserveNullAndEmptyArrays: true}}, {$group: {_id: null, n: {$sum: 1}}} | {_id: null, n: 6}
            {$match: {_id: 1}}, {$unwind: {path: "$tags", includeArrayIndex: "at"}}, {$project: {_id: 0, tags: 1, at: 1}} | {tags: "a", at: {$numberLong: "0"}}, {tags: "b", at: {$numberLong: "1"}}
            {$sortByCount: "$item"}, {$limit: 1}                                  | {_id: "abc", count: 3}
            {$match: {_id: 1}}, {$replaceRoot: {newRoot: {n: "$price"}}}          | {n: 10}
            {$match: {_id: 1}}, {$replaceWith: {n: "$price"}}                     | {n: 10}
            {$match: {_id: {$lte: 2}}}, {$facet: {n: [{$count: "c"}], top: [{$sort: {price: -1}}, {$limit: 1}, {$project: {price: 1}}]}} | {n: [{c: 2}], top: [{_id: 2, price: 20}]}
            {$bucket: {groupBy: "$price", boundaries: [0, 10, 30], output: {n: {$sum: 1}}}} | {_id: 0, n: 2}, {_id: 10, n: 3}
            {$match: {$expr: {$gt: ["$quantity", "$price"]}}}, {$project: {_id: 1}} | {_id: 3}
            """)
    void a_pipeline_computes(String pipeline, String expected) {
        assertThat(things.aggregate(list(pipeline)).into(new ArrayList<>()))
                .isEqualTo(expected == null ? List.of() : list(expected));
        things.createIndex(json("{item: 1, price: 1}"));
        assertThat(things.aggregate(list(pipeline)).into(new ArrayList<>()))
                .as("with an index")
                .hasSameSizeAs(expected == null ? List.of() : list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {$nonsense: 1}                                  | 40324
            {$match: {}, $limit: 1}                         | 40323
            {}                                              | 40323
            {$limit: 0}                                     | 15958
            {$group: {n: {$sum: 1}}}                        | 15955
            {$group: {_id: 1, n: {$nonsense: 1}}}           | 15952
            {$group: {_id: 1, n: 5}}                        | 40234
            {$match: {$nonsense: 1}}                        | 2
            {$match: 5}                                     | 15959
            {$sort: {}}                                     | 15976
            {$count: ""}                                    | 40157
            {$count: "$x"}                                  | 40158
            {$unwind: "tags"}                               | 28818
            {$sortByCount: "item"}                          | 40149
            {$facet: 5}                                     | 40169
            {$facet: {a: [{$facet: {b: []}}]}}              | 40600
            {$facet: {a: [{$nonsense: 1}]}}                 | 40324
            {$sample: {size: -1}}                           | 28747
            {$bucket: {groupBy: "$price", boundaries: [0, 10]}} | 40066
            {$lookup: {from: "stock", as: "s", localField: "item"}} | 9
            {$lookup: {from: "stock", as: "s", let: {a: 1}, localField: "a", foreignField: "b"}} | 9
            {$lookup: {from: "stock", as: "s", nonsense: 1, pipeline: []}} | 9
            """)
    void what_makes_no_sense_is_refused(String stage, int code) {
        assertThat(codeOf(stage)).isEqualTo(code);
    }

    private int codeOf(String stage) {
        try {
            run("{aggregate: \"things\", pipeline: [" + stage + "], cursor: {}}");
            return 0;
        } catch (com.mongodb.MongoCommandException e) {
            return e.getErrorCode();
        }
    }

    @Test
    void a_cursor_is_asked_for_and_comes_in_batches() {
        refused(9, "FailedToParse", "{aggregate: \"things\", pipeline: []}");
        Document cursor = run("{aggregate: \"things\", pipeline: [{$sort: {_id: 1}}], cursor: {batchSize: 2}}")
                .get("cursor", Document.class);
        assertThat(cursor.getList("firstBatch", Document.class)).hasSize(2);
        assertThat(cursor.getLong("id")).isNotZero();
        assertThat(things.aggregate(list("{$sort: {_id: -1}}")).batchSize(2))
                .extracting("_id")
                .containsExactly(5, 4, 3, 2, 1);
    }
}
