package org.houvast.embeddedstore.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When an index that does not hold all documents is read (MongoDB manual, "Partial Indexes", "Sparse Indexes"). */
class PartialAndSparsePlansTest extends PlannerFixture {

    @Test
    void a_sparse_index_is_read_where_what_is_missing_does_not_match() {
        sparseIndex("a", "b");
        assertThat(indexOf(plan(where("a", 1)))).isEqualTo("a_b");
        assertThat(indexOf(plan(where("a", is("$exists", true))))).isEqualTo("a_b");
        assertThat(indexOf(plan(where("a", null).append("b", 1)))).isEqualTo("a_b");
        assertThat(indexOf(plan(where("a", null)))).isEqualTo("COLLSCAN");
        assertThat(indexOf(plan(where("a", is("$in", Arrays.asList(1, null)))))).isEqualTo("COLLSCAN");
        assertThat(indexOf(sorted(NONE, by("a", 1)))).isEqualTo("COLLSCAN");
    }

    @Test
    void a_partial_index_is_read_where_its_filter_is_implied() {
        partialIndex(where("rating", is("$gt", 5)), "a");
        assertThat(indexOf(plan(where("a", 1).append("rating", is("$gte", 8))))).isEqualTo("a");
        assertThat(indexOf(plan(where("a", 1).append("rating", is("$gt", 5))))).isEqualTo("a");
        assertThat(indexOf(plan(where("a", 1).append("rating", is("$in", List.of(6, 7))))))
                .isEqualTo("a");
        assertThat(indexOf(plan(where("a", 1).append("rating", is("$gte", 5))))).isEqualTo("COLLSCAN");
        assertThat(indexOf(plan(where("a", 1).append("rating", is("$lt", 9))))).isEqualTo("COLLSCAN");
        assertThat(indexOf(plan(where("a", 1)))).isEqualTo("COLLSCAN");
        assertThat(indexOf(sorted(NONE, by("a", 1)))).isEqualTo("COLLSCAN");
    }

    @Test
    void that_a_field_is_there_is_implied_by_a_value_of_it() {
        partialIndex(where("a", is("$exists", true)), "a");
        assertThat(indexOf(plan(where("a", 1)))).isEqualTo("a");
        assertThat(indexOf(plan(where("a", null)))).isEqualTo("COLLSCAN");
    }

    @Test
    void every_part_of_the_filter_has_to_be() {
        partialIndex(where("x", "y").append("z", is("$type", "string")), "a");
        assertThat(indexOf(plan(where("a", 1).append("x", "y")))).isEqualTo("COLLSCAN");
        assertThat(indexOf(plan(where("a", 1).append("x", "y").append("z", is("$type", "string")))))
                .isEqualTo("a");
    }
}
