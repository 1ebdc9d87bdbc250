package org.houvast.embeddedstore.planning;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What reading an index for a query would be. Without statistics, the better one is told by what was asked. */
final class Candidate {

    private final IndexDefinition index;
    private final IndexBounds bounds;
    private final SortMatch match;
    private final List<KeyRange> ranges;
    private final boolean sortAsked;

    Candidate(IndexDefinition index, List<Condition> conditions, Document sort) {
        this.index = index;
        this.bounds = new IndexBounds(index, conditions);
        this.match = new SortMatch(index, bounds, sort);
        this.ranges = bounds.ranges(match.merged());
        this.sortAsked = !sort.isEmpty();
    }

    /** Those to be preferred come first. */
    static Comparator<Candidate> preference(boolean limited) {
        Comparator<Candidate> sorting = Comparator.comparing(Candidate::sorting);
        Comparator<Candidate> narrowing = Comparator.comparing(each -> each.bounds.narrowed());
        return Comparator.comparing(Candidate::contradicted)
                .thenComparing(Candidate::oneDocument)
                .thenComparing(each -> each.bounds.equalities())
                .thenComparing(limited ? sorting.thenComparing(narrowing) : narrowing.thenComparing(sorting))
                .reversed()
                .thenComparing(each -> each.index.fields().size());
    }

    /** Whether it is better than reading everything. */
    boolean helps() {
        return !bounds.fields().isEmpty() || (sortAsked && sorting() > 0);
    }

    Plan plan(Document filter, Document sort) {
        Order order = oneDocument() || contradicted() ? Order.SORTED : match.order();
        return new Plan(index, ranges, match.backwards(), order, bounds.exact(), filter, sort, this::texts);
    }

    private boolean contradicted() {
        return ranges.isEmpty();
    }

    private boolean oneDocument() {
        return index.unique()
                && ranges.size() == 1
                && bounds.equalities() == index.fields().size();
    }

    private int sorting() {
        return switch (match.order()) {
            case SORTED -> 2;
            case MERGED -> 1;
            case UNSORTED -> 0;
        };
    }

    private Document texts() {
        Document texts = new Document();
        IntStream.range(0, index.fields().size()).forEach(i -> {
            boolean turned = index.fields().get(i).descending() != match.backwards();
            List<Interval> intervals =
                    i < bounds.fields().size() ? bounds.fields().get(i).intervals() : List.of(Interval.ALL);
            texts.put(index.fields().get(i).path(), Texts.of(intervals, turned));
        });
        return texts;
    }
}
