package org.houvast.embeddedstore.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Manual({"collStats (database command)", "dbStats (database command)"})
class StatisticsTest extends Behaviour {

    private static final Document ONE = json("{_id: 1, a: 1}");
    private static final Document TWO = json("{_id: 2, a: 2}").append("text", "x".repeat(3000));
    private static final long BYTES = RawClient.bson(ONE).length + (long) RawClient.bson(TWO).length;

    @BeforeEach
    void insertTwo() {
        things.createIndex(json("{a: 1}"));
        things.insertOne(ONE);
        things.insertOne(TWO);
    }

    @Test
    void documents_and_indexes_of_a_collection_are_counted_and_their_sizes_told() {
        Document stats = run("{collStats: \"things\"}");
        assertThat(stats).containsEntry("ns", things.getNamespace().getFullName());
        assertThat(number(stats, "count")).isEqualTo(2);
        assertThat(number(stats, "size")).isEqualTo(BYTES);
        assertThat(number(stats, "avgObjSize")).isEqualTo(BYTES / 2);
        assertThat(number(stats, "storageSize")).isPositive();
        assertThat(number(stats, "nindexes")).isEqualTo(2);
        Document indexes = stats.get("indexSizes", Document.class);
        assertThat(indexes).containsOnlyKeys("_id_", "a_1");
        assertThat(number(indexes, "_id_")).isPositive();
        assertThat(number(stats, "totalIndexSize")).isEqualTo(number(indexes, "_id_") + number(indexes, "a_1"));
        assertThat(number(stats, "totalSize"))
                .isEqualTo(number(stats, "storageSize") + number(stats, "totalIndexSize"));
        assertThat(number(stats, "scaleFactor")).isEqualTo(1);
    }

    @Test
    void sizes_but_not_the_average_are_told_in_the_unit_that_is_asked_for() {
        Document stats = run("{collStats: \"things\", scale: 1024}");
        assertThat(number(stats, "count")).isEqualTo(2);
        assertThat(number(stats, "size")).isEqualTo(BYTES / 1024);
        assertThat(number(stats, "avgObjSize")).isEqualTo(BYTES / 2);
        assertThat(number(stats, "storageSize"))
                .isEqualTo(number(run("{collStats: \"things\"}"), "storageSize") / 1024);
        assertThat(number(stats, "scaleFactor")).isEqualTo(1024);
        assertThat(number(run("{dbStats: 1, scale: 1024}"), "dataSize")).isEqualTo(BYTES / 1024);
        mistaken("{collStats: \"things\", scale: 0}");
        mistaken("{dbStats: 1, scale: -1}");
    }

    @Test
    void a_collection_that_is_not_there_is_empty() {
        Document stats = run("{collStats: \"none\"}");
        for (String field : new String[] {"count", "size", "storageSize", "nindexes", "totalIndexSize", "totalSize"}) {
            assertThat(number(stats, field)).as(field).isZero();
        }
        assertThat(stats).doesNotContainKey("avgObjSize");
    }

    @Test
    void a_database_is_the_sum_of_its_collections() {
        database.getCollection("others").insertOne(ONE);
        Document all = run("{dbStats: 1}");
        Document first = run("{collStats: \"things\"}");
        Document second = run("{collStats: \"others\"}");
        assertThat(all).containsEntry("db", database.getName());
        assertThat(number(all, "collections")).isEqualTo(2);
        assertThat(number(all, "objects")).isEqualTo(3);
        assertThat(number(all, "indexes")).isEqualTo(3);
        assertThat(number(all, "dataSize")).isEqualTo(BYTES + RawClient.bson(ONE).length);
        assertThat(all.getDouble("avgObjSize")).isEqualTo(number(all, "dataSize") / 3.0);
        assertThat(number(all, "storageSize")).isEqualTo(number(first, "storageSize") + number(second, "storageSize"));
        assertThat(number(all, "indexSize"))
                .isEqualTo(number(first, "totalIndexSize") + number(second, "totalIndexSize"));
        assertThat(number(all, "totalSize")).isEqualTo(number(all, "storageSize") + number(all, "indexSize"));
    }
}
