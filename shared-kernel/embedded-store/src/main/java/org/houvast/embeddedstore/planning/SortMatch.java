package org.houvast.embeddedstore.planning;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.houvast.embeddedstore.keys.IndexField;
import org.jspecify.annotations.Nullable;

/**
 * Whether an index's order is the one asked for: fields that have one value only do not matter, and fields that have a few
 * can be merged over (MongoDB manual, "Use Indexes to Sort Query Results").
 */
final class SortMatch {

    private static final int MOST_MERGED = 100;

    private final List<IndexField> fields;
    private final List<Bounds> bounds;
    private final List<String> paths;
    private final Document sort;
    private @Nullable Boolean backwards;
    private int merged;
    private boolean matches;

    SortMatch(IndexDefinition index, IndexBounds bounds, Document sort) {
        this.fields = index.fields();
        this.bounds = bounds.fields();
        this.paths = sort.keySet().stream().filter(path -> !constant(path)).toList();
        this.sort = sort;
        long ranges =
                this.bounds.stream().mapToLong(each -> each.intervals().size()).reduce(1, (one, other) -> one * other);
        // a document in several places of the index stands there by any of its values, not by its least
        boolean once = !index.multikey() && sort.values().stream().allMatch(Number.class::isInstance);
        matches = sort.isEmpty() || (once && walk() && (merged == 0 || ranges <= MOST_MERGED));
    }

    private boolean walk() {
        int next = 0;
        for (int i = 0; i < fields.size() && next < paths.size(); i++) {
            boolean asked = fields.get(i).path().equals(paths.get(next));
            if (asked && direction(i, paths.get(next))) {
                next++;
            } else if (!single(i)) {
                if (asked || next > 0 || !points(i)) {
                    return false;
                }
                merged = i + 1;
            }
        }
        return next == paths.size();
    }

    private boolean direction(int field, String path) {
        boolean descending = sort.get(path) instanceof Number direction && direction.doubleValue() < 0;
        boolean against = descending != fields.get(field).descending();
        backwards = backwards == null ? against : backwards;
        return backwards == against;
    }

    private boolean constant(String path) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).path().equals(path)) {
                return single(i);
            }
        }
        return false;
    }

    private boolean points(int field) {
        return field < bounds.size() && bounds.get(field).points();
    }

    private boolean single(int field) {
        return points(field) && bounds.get(field).intervals().size() == 1;
    }

    Order order() {
        return !matches ? Order.UNSORTED : merged == 0 ? Order.SORTED : Order.MERGED;
    }

    /** Whether to read from the end. */
    boolean backwards() {
        return matches && backwards != null && backwards;
    }

    /** How many of the first fields to leave out when merging. */
    int merged() {
        return matches ? merged : 0;
    }
}
