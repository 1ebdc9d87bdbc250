package org.houvast.embeddedstore.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which orders an index gives (MongoDB manual, "Use Indexes to Sort Query Results"). */
class SortingPlansTest extends PlannerFixture {

    @Test
    void a_sort_by_id_alone_reads_its_index_in_either_direction() {
        assertThat(indexOf(sorted(NONE, by("_id", 1)))).isEqualTo("_id_");
        assertThat(sorted(NONE, by("_id", -1)).backwards()).isTrue();
        assertThat(bounds(sorted(NONE, by("_id", -1)), "_id")).isEqualTo(List.of("[MaxKey, MinKey]"));
    }

    @Test
    void fields_that_are_equal_do_not_matter() {
        index("a", "n");
        assertThat(sorted(where("a", 1), by("n", 1)).order()).isEqualTo(Order.SORTED);
        assertThat(sorted(where("a", 1), by("a", -1).append("n", 1)).order()).isEqualTo(Order.SORTED);
        assertThat(sorted(where("a", 1), by("n", 1).append("a", -1)).backwards())
                .isFalse();
    }

    @Test
    void directions_have_to_agree_or_to_be_all_against() {
        index("a", "-b");
        assertThat(sorted(NONE, by("a", 1).append("b", -1)).backwards()).isFalse();
        assertThat(sorted(NONE, by("a", -1).append("b", 1)).backwards()).isTrue();
        assertThat(indexOf(sorted(NONE, by("a", 1).append("b", 1)))).isEqualTo("COLLSCAN");
    }

    @Test
    void values_of_a_list_are_merged() {
        Plan plan = index("a", "n").sorted(where("a", is("$in", List.of(1, 2))), by("n", -1));
        assertThat(plan.order()).isEqualTo(Order.MERGED);
        assertThat(plan.backwards()).isTrue();
        assertThat(plan.ranges()).allSatisfy(range -> assertThat(range.prefix()).isEqualTo(range.from().length));
    }

    @Test
    void values_of_a_second_list_behind_a_sorted_field_are_not_merged() {
        Plan plan = index("a", "b", "n")
                .sorted(
                        where("a", is("$in", List.of(1, 2))).append("b", is("$in", List.of(3, 4))),
                        by("a", 1).append("n", 1));
        assertThat(plan.order()).isEqualTo(Order.UNSORTED);
    }

    @Test
    void too_many_values_of_a_list_are_not_merged() {
        List<Integer> many = IntStream.range(0, 101).boxed().toList();
        Plan plan = index("a", "n").sorted(where("a", is("$in", many)), by("n", 1));
        assertThat(plan.order()).isEqualTo(Order.UNSORTED);
    }

    @Test
    void what_is_no_order_of_an_index_is_sorted() {
        Plan plan = index("a", "n").sorted(where("a", is("$gt", 1)), by("n", 1));
        assertThat(plan.order()).isEqualTo(Order.UNSORTED);
        assertThat(plan.explain().get("stage")).isEqualTo("SORT");
    }

    @Test
    void the_natural_order_is_that_of_insertion() {
        Plan plan = sorted(where("_id", 1), by("$natural", -1));
        assertThat(indexOf(plan)).isEqualTo("COLLSCAN");
        assertThat(plan.backwards()).isTrue();
        assertThat(plan.order()).isEqualTo(Order.SORTED);
    }
}
