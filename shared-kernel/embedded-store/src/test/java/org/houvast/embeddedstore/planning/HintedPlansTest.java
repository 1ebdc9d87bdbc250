package org.houvast.embeddedstore.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is read when an index is named (MongoDB manual, "cursor.hint()"). */
class HintedPlansTest extends PlannerFixture {

    @Test
    void a_hint_names_an_index_by_its_name_or_its_fields() {
        index("a").index("b", "-c");
        assertThat(indexOf(hinted(where("a", 1), "b_-c"))).isEqualTo("b_-c");
        assertThat(indexOf(hinted(where("a", 1), by("b", 1).append("c", -1)))).isEqualTo("b_-c");
        assertThat(hinted(where("a", 1), "b_-c").exact()).isFalse();
    }

    @Test
    void a_hint_at_no_index_is_refused() {
        for (Object hint : List.of("x", by("a", -1), by("x", 1), by("b", 1).append("a", 1))) {
            assertThatExceptionOfType(MongoServerError.class)
                    .isThrownBy(() -> index("a", "b").index("a").hinted(NONE, hint))
                    .matches(
                            error -> error.getCode() == 2 && error.getCodeName().equals("BadValue"))
                    .withMessageContaining("hint provided does not correspond to an existing index");
        }
    }

    @Test
    void a_hint_at_the_natural_order_reads_everything() {
        assertThat(indexOf(hinted(where("_id", 1), by("$natural", 1)))).isEqualTo("COLLSCAN");
        assertThat(hinted(NONE, by("$natural", -1)).backwards()).isTrue();
    }

    @Test
    void a_hint_at_a_sparse_index_is_followed_and_of_a_partial_one_refused_where_they_lack_documents() {
        sparseIndex("a").partialIndex(where("x", 1), "b");
        assertThat(indexOf(hinted(NONE, "a"))).isEqualTo("a");
        assertThatExceptionOfType(MongoServerError.class)
                .isThrownBy(() -> hinted(where("b", 1), "b"))
                .matches(error -> error.getCodeName().equals("NoQueryExecutionPlans"));
    }
}
