package org.houvast.embeddedstore.planning;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What of an index is read for a filter (MongoDB manual, "Explain Results"). */
class BoundsOfPlansTest extends PlannerFixture {

    @Test
    void an_id_is_one_key_and_needs_no_look_at_the_document() {
        Plan plan = plan(where("_id", 7));
        assertThat(indexOf(plan)).isEqualTo("_id_");
        assertThat(plan.ranges()).hasSize(1);
        assertThat(plan.exact()).isTrue();
        assertThat(bounds(plan, "_id")).isEqualTo(List.of("[7, 7]"));
    }

    @Test
    void equality_and_then_one_range_are_bounds_and_what_comes_later_is_not() {
        Plan plan = index("a", "b", "c")
                .plan(where("a", 1).append("b", is("$gt", 5).append("$lte", 9)).append("c", 3));
        assertThat(bounds(plan, "a")).isEqualTo(List.of("[1, 1]"));
        assertThat(bounds(plan, "b")).isEqualTo(List.of("(5, 9]"));
        assertThat(bounds(plan, "c")).isEqualTo(List.of("[MinKey, MaxKey]"));
        assertThat(plan.exact()).isFalse();
    }

    @Test
    void a_range_is_of_the_type_of_what_it_is_compared_with() {
        index("a");
        assertThat(bounds(plan(where("a", is("$gt", 5))), "a")).isEqualTo(List.of("(5, inf.0]"));
        assertThat(bounds(plan(where("a", is("$lt", 5))), "a")).isEqualTo(List.of("[-inf.0, 5)"));
        assertThat(bounds(plan(where("a", is("$gte", "x"))), "a")).isEqualTo(List.of("[\"x\", {})"));
        assertThat(bounds(plan(where("a", is("$lte", true))), "a")).isEqualTo(List.of("[false, true]"));
    }

    @Test
    void documents_and_arrays_are_no_ends_of_ranges() {
        index("a");
        assertThat(indexOf(plan(where("a", is("$gt", new Document()))))).isEqualTo("COLLSCAN");
        assertThat(indexOf(plan(where("a", is("$gt", List.of(1)))))).isEqualTo("COLLSCAN");
    }

    @Test
    void what_says_nothing_of_where_it_stands_is_looked_for_in_the_documents() {
        index("a");
        for (Object condition : List.of(
                is("$ne", 1),
                is("$nin", List.of(1)),
                is("$not", is("$gt", 1)),
                is("$exists", false),
                is("$exists", true),
                is("$size", 1),
                is("$in", List.of(1, new BsonRegularExpression("^a", ""))),
                new BsonRegularExpression("a", ""),
                new BsonRegularExpression("^a|b", ""),
                new BsonRegularExpression("^a", "i"),
                is("$regex", "^a").append("$options", "m"))) {
            assertThat(plan(where("a", condition)).explain())
                    .as("%s", condition)
                    .isEqualTo(is("stage", "COLLSCAN")
                            .append("filter", where("a", condition))
                            .append("direction", "forward"));
        }
    }

    @Test
    void values_in_a_list_are_points_in_their_order_each_once() {
        Plan plan = index("a", "b")
                .plan(where("a", is("$in", List.of(3, 1, 1.0))).append("b", is("$in", List.of("y", "x"))));
        assertThat(plan.ranges()).hasSize(4);
        assertThat(bounds(plan, "a")).isEqualTo(List.of("[1, 1]", "[3, 3]"));
        assertThat(plan.exact()).isTrue();
    }

    @Test
    void so_many_combinations_are_not_worth_another_field() {
        List<Integer> many = IntStream.range(0, 20).boxed().toList();
        Plan plan = index("a", "b").plan(where("a", is("$in", many)).append("b", is("$in", many)));
        assertThat(plan.ranges()).hasSize(20);
        assertThat(plan.exact()).isFalse();
    }

    @Test
    void a_list_of_any_length_is_found_by_the_first_field() {
        List<Integer> many = IntStream.range(0, 1000).boxed().toList();
        assertThat(plan(where("_id", is("$in", many))).ranges()).hasSize(1000);
    }

    @Test
    void conditions_that_no_value_meets_read_nothing() {
        index("a");
        for (Document filter : List.of(
                where("a", is("$in", List.of())),
                where("x", is("$in", List.of())),
                where("a", is("$gt", 5).append("$lt", 3)),
                where("a", is("$gt", Double.NaN)),
                where("$and", List.of(where("a", 1), where("a", 2))))) {
            assertThat(plan(filter).ranges()).as("%s", filter).isEmpty();
            assertThat(plan(filter).explain()).isEqualTo(is("stage", "EOF"));
        }
    }

    @Test
    void a_beginning_of_a_text_bounds_a_regular_expression() {
        Plan plan = index("a").plan(where("a", new BsonRegularExpression("^ab?", "")));
        assertThat(indexOf(plan)).isEqualTo("a");
        assertThat(plan.exact()).isFalse();
        assertThat(bounds(plan, "a")).isEqualTo(List.of("[\"a\", \"b\")", "[/^ab?/, /^ab?/]"));
    }

    @Test
    void an_array_is_looked_for_as_a_whole_and_by_its_first_element() {
        index("a");
        assertThat(bounds(plan(where("a", List.of(5, 6))), "a")).isEqualTo(List.of("[5, 5]", "[[ 5, 6 ], [ 5, 6 ]]"));
        assertThat(bounds(plan(where("a", List.of())), "a")).isEqualTo(List.of("[undefined, undefined]", "[[], []]"));
        assertThat(plan(where("a", List.of())).exact()).isFalse();
    }

    @Test
    void null_is_a_point_where_what_is_missing_stands_too() {
        Plan plan = index("a").plan(where("a", null));
        assertThat(bounds(plan, "a")).isEqualTo(List.of("[null, null]"));
        assertThat(plan.exact()).isTrue();
    }
}
