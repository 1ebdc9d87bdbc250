package org.houvast.embeddedstore.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What of a multikey index is read (MongoDB manual, "Multikey Index Bounds"). */
class MultikeyPlansTest extends PlannerFixture {

    @Test
    void elements_may_meet_conditions_one_each_so_that_one_bounds_and_the_rest_is_looked_at() {
        Plan plan = multikeyIndex("a").plan(where("a", is("$gt", 5).append("$lt", 3)));
        assertThat(bounds(plan, "a")).isEqualTo(List.of("(5, inf.0]"));
        assertThat(plan.exact()).isFalse();
    }

    @Test
    void fields_of_one_array_are_not_bounded_together() {
        Plan plan = multikeyIndex("a.x", "a.y").plan(where("a.x", 1).append("a.y", 2));
        assertThat(bounds(plan, "a.y")).isEqualTo(List.of("[MinKey, MaxKey]"));
    }

    @Test
    void fields_apart_are_bounded_together() {
        Plan plan = multikeyIndex("a.x", "b").plan(where("a.x", 1).append("b", 2));
        assertThat(bounds(plan, "b")).isEqualTo(List.of("[2, 2]"));
    }

    @Test
    void a_multikey_index_serves_no_sort() {
        multikeyIndex("a");
        assertThat(indexOf(sorted(NONE, by("a", 1)))).isEqualTo("COLLSCAN");
        assertThat(sorted(where("a", 1), by("a", 1)).order()).isEqualTo(Order.UNSORTED);
    }

    @Test
    void a_place_in_an_array_is_not_bounded() {
        assertThat(indexOf(multikeyIndex("a.0").plan(where("a.0", 1)))).isEqualTo("COLLSCAN");
    }
}
