package org.houvast.embeddedstore.planning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which of several indexes is read (MongoDB manual, "Indexes"). */
class ChoiceOfPlansTest extends PlannerFixture {

    @Test
    void equality_and_order_together_are_better_than_either() {
        index("a").index("a", "n").index("n");
        assertThat(indexOf(firstOf(where("a", 1), by("n", 1)))).isEqualTo("a_n");
        assertThat(indexOf(sorted(where("a", 1), by("n", 1)))).isEqualTo("a_n");
        assertThat(indexOf(plan(where("a", 1)))).isEqualTo("a");
        assertThat(indexOf(firstOf(NONE, by("n", 1)))).isEqualTo("n");
    }

    @Test
    void equality_is_better_than_order() {
        assertThat(indexOf(index("n").index("a").firstOf(where("a", 1), by("n", 1))))
                .isEqualTo("a");
    }

    @Test
    void one_document_is_better_than_any() {
        Plan plan = index("a", "b")
                .uniqueIndex("u")
                .sorted(where("a", 1).append("b", 2).append("u", 3), by("x", 1));
        assertThat(indexOf(plan)).isEqualTo("u");
        assertThat(plan.order()).isEqualTo(Order.SORTED);
    }

    @Test
    void order_is_better_than_a_range_where_the_first_ones_do() {
        index("t").index("n");
        assertThat(indexOf(firstOf(where("t", is("$gt", 5)), by("n", 1)))).isEqualTo("n");
        assertThat(indexOf(sorted(where("t", is("$gt", 5)), by("n", 1)))).isEqualTo("t");
    }

    @Test
    void more_equality_is_better_and_then_what_was_made_first() {
        assertThat(indexOf(
                        index("b").index("a").index("a", "b").plan(where("a", 1).append("b", 2))))
                .isEqualTo("a_b");
        indexes.removeLast();
        assertThat(indexOf(plan(where("a", 1).append("b", 2)))).isEqualTo("b");
    }
}
