package org.houvast.embeddedstore;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ConditionsTest {

    private final MVStore inMemory = MVStore.open(null);
    private final UniqueIndex ids = index("_id");
    private final UniqueIndex seats = index("row", "seat");

    @AfterEach
    void close() {
        inMemory.close();
    }

    @Test
    void an_index_answers_its_part_of_a_guarded_query() {
        Document guarded = new Document("_id", 7).append("position", new Document("$lt", 5));
        assertThat(new Conditions(guarded).answeredBy(ids)).isEqualTo(new Document("_id", 7));
    }

    @Test
    void also_when_the_conditions_are_a_list() {
        Document listed = new Document(
                "$and",
                List.of(
                        new Document("seat", 2).append("taken", false),
                        new Document("$and", List.of(new Document("row", 1)))));
        assertThat(new Conditions(listed).answeredBy(seats)).isEqualTo(new Document("row", 1).append("seat", 2));
    }

    @Test
    void not_when_a_field_is_left_open_or_asked_for_by_range_or_only_as_an_alternative() {
        assertThat(new Conditions(new Document("row", 1)).answeredBy(seats)).isNull();
        assertThat(new Conditions(new Document("_id", new Document("$gt", 1))).answeredBy(ids))
                .isNull();
        assertThat(new Conditions(new Document("$or", List.of(new Document("_id", 1)))).answeredBy(ids))
                .isNull();
        assertThat(new Conditions(new Document()).answeredBy(ids)).isNull();
    }

    private UniqueIndex index(String... fields) {
        List<IndexKey> keys =
                List.of(fields).stream().map(field -> new IndexKey(field, true)).toList();
        return new UniqueIndex(inMemory.openMap(String.join("-", fields)), "index", keys, false);
    }
}
