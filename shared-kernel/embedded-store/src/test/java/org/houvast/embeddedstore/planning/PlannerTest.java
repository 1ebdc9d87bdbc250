package org.houvast.embeddedstore.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.houvast.embeddedstore.keys.IndexField;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Which index is read for what, from the MongoDB manual, "Indexes" and "Explain Results". */
class PlannerTest {

    private static final IndexDefinition ID = new IndexDefinition("_id_", fields("_id"), true, false, null, false);
    private static final Document NONE = new Document();

    private final List<IndexDefinition> indexes = new ArrayList<>(List.of(ID));

    /** Paths, one that begins with a minus being descending. */
    private static List<IndexField> fields(String... paths) {
        return Stream.of(paths)
                .map(path -> new IndexField(path.replace("-", ""), path.startsWith("-")))
                .toList();
    }

    private PlannerTest index(String... paths) {
        indexes.add(new IndexDefinition(String.join("_", paths), fields(paths), false, false, null, false));
        return this;
    }

    private PlannerTest uniqueIndex(String... paths) {
        indexes.add(new IndexDefinition(String.join("_", paths), fields(paths), true, false, null, false));
        return this;
    }

    private PlannerTest sparseIndex(String... paths) {
        indexes.add(new IndexDefinition(String.join("_", paths), fields(paths), false, true, null, false));
        return this;
    }

    private PlannerTest multikeyIndex(String... paths) {
        indexes.add(new IndexDefinition(String.join("_", paths), fields(paths), false, false, null, true));
        return this;
    }

    private PlannerTest partialIndex(Document filter, String... paths) {
        indexes.add(new IndexDefinition(String.join("_", paths), fields(paths), false, false, filter, false));
        return this;
    }

    private Plan plan(Document filter) {
        return Planner.plan(filter, null, null, false, indexes);
    }

    private Plan sorted(Document filter, Document sort) {
        return Planner.plan(filter, sort, null, false, indexes);
    }

    private Plan firstOf(Document filter, Document sort) {
        return Planner.plan(filter, sort, null, true, indexes);
    }

    private Plan hinted(Document filter, Object hint) {
        return Planner.plan(filter, null, hint, false, indexes);
    }

    private static Document where(String path, @Nullable Object value) {
        return new Document(path, value);
    }

    private static Document by(String path, int direction) {
        return new Document(path, direction);
    }

    private static Document is(String operator, @Nullable Object value) {
        return new Document(operator, value);
    }

    private static String indexOf(Plan plan) {
        return plan.nothing()
                ? "EOF"
                : plan.index() == null ? "COLLSCAN" : plan.index().name();
    }

    private static Object bounds(Plan plan, String path) {
        return plan.bounds().get().getOrDefault(path, "none");
    }

    @Nested
    class Bounding {

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
                    .plan(where("a", 1)
                            .append("b", is("$gt", 5).append("$lte", 9))
                            .append("c", 3));
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
            assertThat(bounds(plan(where("a", List.of(5, 6))), "a"))
                    .isEqualTo(List.of("[5, 5]", "[[ 5, 6 ], [ 5, 6 ]]"));
            assertThat(bounds(plan(where("a", List.of())), "a"))
                    .isEqualTo(List.of("[undefined, undefined]", "[[], []]"));
            assertThat(plan(where("a", List.of())).exact()).isFalse();
        }

        @Test
        void null_is_a_point_where_what_is_missing_stands_too() {
            Plan plan = index("a").plan(where("a", null));
            assertThat(bounds(plan, "a")).isEqualTo(List.of("[null, null]"));
            assertThat(plan.exact()).isTrue();
        }
    }

    @Nested
    class Multikey {

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
        void fields_apart_are() {
            Plan plan = multikeyIndex("a.x", "b").plan(where("a.x", 1).append("b", 2));
            assertThat(bounds(plan, "b")).isEqualTo(List.of("[2, 2]"));
        }

        @Test
        void it_serves_no_sort() {
            multikeyIndex("a");
            assertThat(indexOf(sorted(NONE, by("a", 1)))).isEqualTo("COLLSCAN");
            assertThat(sorted(where("a", 1), by("a", 1)).order()).isEqualTo(Order.UNSORTED);
        }

        @Test
        void a_place_in_an_array_is_not_bounded() {
            assertThat(indexOf(multikeyIndex("a.0").plan(where("a.0", 1)))).isEqualTo("COLLSCAN");
        }
    }

    @Nested
    class Coverage {

        @Test
        void a_sparse_index_is_read_where_what_is_missing_does_not_match() {
            sparseIndex("a", "b");
            assertThat(indexOf(plan(where("a", 1)))).isEqualTo("a_b");
            assertThat(indexOf(plan(where("a", is("$exists", true))))).isEqualTo("a_b");
            assertThat(indexOf(plan(where("a", null).append("b", 1)))).isEqualTo("a_b");
            assertThat(indexOf(plan(where("a", null)))).isEqualTo("COLLSCAN");
            assertThat(indexOf(plan(where("a", is("$in", Arrays.asList(1, null))))))
                    .isEqualTo("COLLSCAN");
            assertThat(indexOf(sorted(NONE, by("a", 1)))).isEqualTo("COLLSCAN");
        }

        @Test
        void a_partial_index_is_read_where_its_filter_is_implied() {
            partialIndex(where("rating", is("$gt", 5)), "a");
            assertThat(indexOf(plan(where("a", 1).append("rating", is("$gte", 8)))))
                    .isEqualTo("a");
            assertThat(indexOf(plan(where("a", 1).append("rating", is("$gt", 5)))))
                    .isEqualTo("a");
            assertThat(indexOf(plan(where("a", 1).append("rating", is("$in", List.of(6, 7))))))
                    .isEqualTo("a");
            assertThat(indexOf(plan(where("a", 1).append("rating", is("$gte", 5)))))
                    .isEqualTo("COLLSCAN");
            assertThat(indexOf(plan(where("a", 1).append("rating", is("$lt", 9)))))
                    .isEqualTo("COLLSCAN");
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

    @Nested
    class Sorting {

        @Test
        void by_id_alone_reads_its_index_in_either_direction() {
            assertThat(indexOf(sorted(NONE, by("_id", 1)))).isEqualTo("_id_");
            assertThat(sorted(NONE, by("_id", -1)).backwards()).isTrue();
            assertThat(bounds(sorted(NONE, by("_id", -1)), "_id")).isEqualTo(List.of("[MaxKey, MinKey]"));
        }

        @Test
        void fields_that_are_equal_do_not_matter() {
            index("a", "n");
            assertThat(sorted(where("a", 1), by("n", 1)).order()).isEqualTo(Order.SORTED);
            assertThat(sorted(where("a", 1), by("a", -1).append("n", 1)).order())
                    .isEqualTo(Order.SORTED);
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
            assertThat(plan.ranges())
                    .allSatisfy(range -> assertThat(range.prefix()).isEqualTo(range.from().length));
        }

        @Test
        void values_of_a_second_list_behind_a_sorted_field_are_not() {
            Plan plan = index("a", "b", "n")
                    .sorted(
                            where("a", is("$in", List.of(1, 2))).append("b", is("$in", List.of(3, 4))),
                            by("a", 1).append("n", 1));
            assertThat(plan.order()).isEqualTo(Order.UNSORTED);
        }

        @Test
        void too_many_are_not() {
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

    @Nested
    class Choice {

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
            assertThat(indexOf(index("b")
                            .index("a")
                            .index("a", "b")
                            .plan(where("a", 1).append("b", 2))))
                    .isEqualTo("a_b");
            indexes.removeLast();
            assertThat(indexOf(plan(where("a", 1).append("b", 2)))).isEqualTo("b");
        }
    }

    @Nested
    class Hinting {

        @Test
        void names_an_index_by_its_name_or_its_fields() {
            index("a").index("b", "-c");
            assertThat(indexOf(hinted(where("a", 1), "b_-c"))).isEqualTo("b_-c");
            assertThat(indexOf(hinted(where("a", 1), by("b", 1).append("c", -1))))
                    .isEqualTo("b_-c");
            assertThat(hinted(where("a", 1), "b_-c").exact()).isFalse();
        }

        @Test
        void of_no_index_is_refused() {
            for (Object hint : List.of("x", by("a", -1), by("x", 1), by("b", 1).append("a", 1))) {
                assertThatExceptionOfType(MongoServerError.class)
                        .isThrownBy(() -> index("a", "b").index("a").hinted(NONE, hint))
                        .matches(error ->
                                error.getCode() == 2 && error.getCodeName().equals("BadValue"))
                        .withMessageContaining("hint provided does not correspond to an existing index");
            }
        }

        @Test
        void of_the_natural_order_reads_everything() {
            assertThat(indexOf(hinted(where("_id", 1), by("$natural", 1)))).isEqualTo("COLLSCAN");
            assertThat(hinted(NONE, by("$natural", -1)).backwards()).isTrue();
        }

        @Test
        void of_a_sparse_index_is_followed_and_of_a_partial_one_refused_where_they_lack_documents() {
            sparseIndex("a").partialIndex(where("x", 1), "b");
            assertThat(indexOf(hinted(NONE, "a"))).isEqualTo("a");
            assertThatExceptionOfType(MongoServerError.class)
                    .isThrownBy(() -> hinted(where("b", 1), "b"))
                    .matches(error -> error.getCodeName().equals("NoQueryExecutionPlans"));
        }
    }

    @Test
    void a_plan_is_told_as_mongodb_tells_it() {
        Plan plan = index("a", "-n").sorted(where("a", is("$in", List.of(1, 2))).append("x", 3), by("n", 1));
        assertThat(plan.explain())
                .isEqualTo(is("stage", "FETCH")
                        .append("filter", plan.filter())
                        .append(
                                "inputStage",
                                is("stage", "SORT_MERGE")
                                        .append("sortPattern", by("n", 1))
                                        .append(
                                                "inputStage",
                                                is("stage", "IXSCAN")
                                                        .append(
                                                                "keyPattern",
                                                                by("a", 1).append("n", -1))
                                                        .append("indexName", "a_-n")
                                                        .append("isMultiKey", false)
                                                        .append("isUnique", false)
                                                        .append("isSparse", false)
                                                        .append("isPartial", false)
                                                        .append("direction", "backward")
                                                        .append(
                                                                "indexBounds",
                                                                new Document("a", List.of("[2, 2]", "[1, 1]"))
                                                                        .append("n", List.of("[MinKey, MaxKey]"))))));
    }
}
