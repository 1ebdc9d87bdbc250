package org.houvast.embeddedstore.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.houvast.embeddedstore.keys.IndexField;
import org.jspecify.annotations.Nullable;

/** What of an index meets conditions: points of its first fields, then maybe ranges of one more field. */
final class IndexBounds {

    /** More ranges than this are not worth what another field leaves out. */
    private static final int MOST_RANGES = 200;

    private static final int LARGE = 1_000_000;

    private final IndexDefinition index;
    private final List<Condition> conditions;
    private final List<Bounds> bounds = new ArrayList<>();

    IndexBounds(IndexDefinition index, List<Condition> conditions) {
        this.index = index;
        this.conditions = conditions;
        Set<String> roots = new HashSet<>();
        long ranges = 1;
        for (IndexField field : index.fields()) {
            boolean apart = roots.add(root(field)) && !numeric(field.path());
            Bounds next = index.multikey() && !apart ? null : of(field);
            if (next == null || (!bounds.isEmpty() && ranges * next.intervals().size() > MOST_RANGES)) {
                break;
            }
            bounds.add(next);
            ranges *= next.intervals().size();
            if (!next.points()) {
                break;
            }
        }
    }

    /** Whether a component of a path is a number, which may be a place in an array or a name in its elements. */
    static boolean numeric(String path) {
        for (String component : path.split("\\.", -1)) {
            if (!component.isEmpty() && component.chars().allMatch(c -> c >= '0' && c <= '9')) {
                return true;
            }
        }
        return false;
    }

    private static String root(IndexField field) {
        int dot = field.path().indexOf('.');
        return dot < 0 ? field.path() : field.path().substring(0, dot);
    }

    /** Those of the first fields, as far as there are any. */
    List<Bounds> fields() {
        return bounds;
    }

    /** How many of the first fields are asked for by equality. */
    int equalities() {
        return (int) bounds.stream().filter(Bounds::points).count();
    }

    /** How many conditions narrow the field after those. */
    int narrowed() {
        int at = equalities();
        return at < bounds.size()
                ? (int) on(index.fields().get(at)).stream()
                        .filter(each -> !each.everything())
                        .count()
                : 0;
    }

    /** Whether what stands there meets all conditions. */
    boolean exact() {
        List<String> paths = index.fields().subList(0, bounds.size()).stream()
                .map(IndexField::path)
                .toList();
        return !index.multikey()
                && conditions.stream()
                        .allMatch(
                                each -> each.bounds() != null && each.bounds().exact() && paths.contains(each.path()));
    }

    /**
     * The keys to read, ascending.
     *
     * @param merged how many of the first fields a merge leaves out
     */
    List<KeyRange> ranges(int merged) {
        List<KeyRange> ranges = List.of(KeyRange.all());
        for (int i = 0; i < bounds.size(); i++) {
            boolean leftOut = i < merged;
            List<Interval> intervals = directed(i);
            ranges = ranges.stream()
                    .flatMap(before -> intervals.stream().map(each -> each.behind(before, leftOut)))
                    .toList();
        }
        return ranges;
    }

    private List<Interval> directed(int field) {
        List<Interval> ascending = bounds.get(field).intervals();
        return index.fields().get(field).descending()
                ? ascending.reversed().stream().map(Interval::inverted).toList()
                : ascending;
    }

    private @Nullable Bounds of(IndexField field) {
        List<Bounds> all = on(field);
        // the elements of an array may meet the conditions one each
        return index.multikey()
                ? all.stream().min(Comparator.comparing(IndexBounds::width)).orElse(null)
                : all.stream().reduce(Bounds::and).orElse(null);
    }

    private static int width(Bounds bounds) {
        return bounds.points() ? bounds.intervals().size() : bounds.everything() ? LARGE + 1 : LARGE;
    }

    private List<Bounds> on(IndexField field) {
        return conditions.stream()
                .filter(each -> each.path().equals(field.path()))
                .map(Condition::bounds)
                .filter(Objects::nonNull)
                // that a field is there leaves out nothing of an index that holds all documents
                .filter(each -> index.sparse() || !each.everything())
                .toList();
    }
}
