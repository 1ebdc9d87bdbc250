package org.houvast.embeddedstore.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Manual("$lookup (aggregation)")
class LookupsTest extends Behaviour {

    @BeforeEach
    void thereAreOrdersAndStock() {
        insert("""
                {_id: 1, item: "abc", n: 100}, {_id: 2, item: ["abc", "jkl", "none"], n: 50}, {_id: 3, item: "xyz"},
                {_id: 4, item: null}, {_id: 5, lines: [{sku: "jkl"}, {sku: "abc"}]}""");
        database.getCollection("stock")
                .insertMany(
                        list("{_id: 1, sku: \"abc\", in: 120}, {_id: 2, sku: [\"jkl\", \"abc\"], in: 60}, {_id: 3}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 | localField: "item", foreignField: "sku"      | {_id: 1}, {_id: 2}
            2 | localField: "item", foreignField: "sku"      | {_id: 1}, {_id: 2}
            3 | localField: "item", foreignField: "sku"      |
            4 | localField: "item", foreignField: "sku"      | {_id: 3}
            4 | localField: "missing", foreignField: "sku"   | {_id: 3}
            5 | localField: "lines.sku", foreignField: "sku" | {_id: 1}, {_id: 2}
            1 | pipeline: [{$match: {in: {$gte: 100}}}]      | {_id: 1}
            1 | pipeline: []                                 | {_id: 1}, {_id: 2}, {_id: 3}
            2 | let: {n: "$n"}, pipeline: [{$match: {$expr: {$gt: ["$in", "$$n"]}}}] | {_id: 1}, {_id: 2}
            1 | let: {n: "$n"}, pipeline: [{$match: {$expr: {$gt: ["$in", "$$n"]}}}] | {_id: 1}
            2 | localField: "item", foreignField: "sku", let: {n: "$n"}, pipeline: [{$match: {$expr: {$gt: [{$subtract: ["$in", 50]}, "$$n"]}}}] | {_id: 1}
            1 | localField: "item", foreignField: "sku", pipeline: [{$sort: {_id: -1}}, {$limit: 1}] | {_id: 2}
            """)
    void a_lookup_joins(int id, String how, String expected) {
        String pipeline =
                "{$match: {_id: %d}}, {$lookup: {from: \"stock\", as: \"s\", %s}}, {$project: {_id: 0, \"s._id\": 1}}"
                        .formatted(id, how);
        var joined = list("{s: [" + (expected == null ? "" : expected) + "]}");
        assertThat(things.aggregate(list(pipeline)).into(new ArrayList<>())).isEqualTo(joined);
        database.getCollection("stock").createIndex(json("{sku: 1}"));
        assertThat(things.aggregate(list(pipeline)).into(new ArrayList<>()))
                .as("with an index")
                .isEqualTo(joined);
        assertThat(things.aggregate(list(pipeline + ", {$unwind: \"$s\"}, {$group: {_id: null, s: {$push: \"$s\"}}}"))
                        .into(new ArrayList<>()))
                .as("gathered again")
                .isEqualTo(expected == null ? list("") : list("{_id: null, s: [" + expected + "]}"));
    }
}
