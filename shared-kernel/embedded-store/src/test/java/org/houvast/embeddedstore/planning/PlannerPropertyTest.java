package org.houvast.embeddedstore.planning;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.houvast.embeddedstore.keys.IndexField;
import org.houvast.embeddedstore.keys.IndexKeys;
import org.houvast.embeddedstore.keys.ParallelArraysException;
import org.houvast.embeddedstore.matching.Matcher;
import org.houvast.embeddedstore.reference.RandomQueries;
import org.junit.jupiter.api.Test;

/** Whatever the documents, the indexes and the query: what a plan finds is what a scan finds. */
class PlannerPropertyTest {

    private static final long FIRST = Long.getLong("houvast.planner.seed", 1);
    private static final long CASES = Long.getLong("houvast.planner.cases", 20_000);

    private final Set<String> seen = new HashSet<>();

    @Test
    void a_plan_finds_what_a_scan_finds_in_the_order_it_promises() {
        LongStream.range(FIRST, FIRST + CASES).forEach(this::check);
        if (CASES >= 1000) {
            assertThat(seen)
                    .contains(
                            "SORTED",
                            "MERGED",
                            "UNSORTED",
                            "exact",
                            "multikey",
                            "sparse",
                            "partial",
                            "backwards",
                            "EOF");
        }
    }

    private void check(long seed) {
        RandomQueries random = new RandomQueries(seed);
        boolean arrays = random.chance(0.5);
        List<IndexDefinition> definitions =
                Stream.of("one", "two", "three", "four").map(random::index).toList();
        List<Document> documents = Stream.generate(() -> random.document(arrays))
                .limit(12)
                .filter(document -> definitions.stream().noneMatch(index -> refuses(index, document)))
                .toList();
        List<SimulatedIndex> indexes = definitions.stream()
                .map(definition -> new SimulatedIndex(documents, definition))
                .toList();
        for (int i = 0; i < 5 && !documents.isEmpty(); i++) {
            IndexDefinition index = random.one(definitions);
            Document filter = random.filter(random.one(documents), index);
            check(seed, documents, indexes, filter, random.sort(index), random.chance(0.5));
        }
    }

    private static boolean refuses(IndexDefinition index, Document document) {
        try {
            IndexKeys.of(document, index.fields());
            return false;
        } catch (ParallelArraysException e) {
            return true;
        }
    }

    private void check(
            long seed,
            List<Document> documents,
            List<SimulatedIndex> indexes,
            Document filter,
            Document sort,
            boolean limited) {
        Plan plan = Planner.plan(
                filter,
                sort,
                null,
                limited,
                indexes.stream().map(SimulatedIndex::definition).toList());
        note(plan);
        Supplier<String> told =
                () -> "seed %d: %s sorted by %s%nby %s%nin %s".formatted(seed, filter, sort, plan.explain(), documents);
        Matcher matcher = new Matcher(filter);
        List<Integer> scanned = IntStream.range(0, documents.size())
                .filter(i -> matcher.meets(documents.get(i)))
                .boxed()
                .toList();
        List<Integer> read = read(plan, indexes, documents.size());
        List<Integer> found = read.stream()
                .distinct()
                .filter(i -> plan.exact() || matcher.meets(documents.get(i)))
                .toList();
        assertThat(found).as(told).containsExactlyInAnyOrderElementsOf(scanned);
        if (plan.index() == null || !plan.index().multikey()) {
            assertThat(read).as(told).doesNotHaveDuplicates();
        }
        if (plan.order() != Order.UNSORTED) {
            assertThat(found.stream().map(documents::get).toList()).as(told).isSortedAccordingTo(order(sort));
        }
        assertRangesAscend(plan, told);
    }

    private static List<Integer> read(Plan plan, List<SimulatedIndex> indexes, int documents) {
        if (plan.nothing()) {
            return List.of();
        }
        return indexes.stream()
                .filter(index -> index.definition().equals(plan.index()))
                .findFirst()
                .map(index -> index.read(plan))
                .orElseGet(() -> IntStream.range(0, documents).boxed().toList());
    }

    private static void assertRangesAscend(Plan plan, Supplier<String> told) {
        byte[] before = new byte[0];
        for (KeyRange range : plan.ranges()) {
            assertThat(before).as(told).isNotNull();
            assertThat(Arrays.compareUnsigned(before, range.from())).as(told).isNotPositive();
            before = range.to();
        }
    }

    /** By the keys of the fields, which are one each where a plan promises an order. */
    private static Comparator<Document> order(Document sort) {
        Comparator<Document> order = Comparator.comparing(any -> 0);
        for (String path : sort.keySet()) {
            boolean descending = Integer.valueOf(-1).equals(sort.get(path));
            Comparator<byte[]> bytes = Arrays::compareUnsigned;
            order = order.thenComparing(
                    document -> IndexKeys.of(document, List.of(new IndexField(path, false)))
                            .bytes()
                            .getFirst(),
                    descending ? bytes.reversed() : bytes);
        }
        return order;
    }

    private void note(Plan plan) {
        seen.add(plan.nothing() ? "EOF" : plan.order().name());
        if (plan.index() != null) {
            seen.add(plan.exact() ? "exact" : "inexact");
            seen.add(plan.backwards() ? "backwards" : "forwards");
            seen.add(plan.index().multikey() ? "multikey" : "single");
            seen.add(plan.index().sparse() ? "sparse" : "full");
            seen.add(plan.index().partialFilter() != null ? "partial" : "whole");
        }
    }
}
