package org.houvast.embeddedstore.planning;

import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.houvast.embeddedstore.keys.KeyString;

/**
 * Whether an index holds every document that meets conditions (MongoDB manual, "Sparse Indexes" and "Partial Indexes":
 * query coverage).
 */
final class Holding {

    private static final int NO_PLANS = 291;

    private final List<Condition> asked;

    Holding(List<Condition> asked) {
        this.asked = asked;
    }

    /** Those that do. */
    List<IndexDefinition> heldBy(Collection<IndexDefinition> indexes) {
        return indexes.stream().filter(index -> sparse(index) && partial(index)).toList();
    }

    /** Those whose filter the conditions imply; at least one. */
    List<IndexDefinition> coveredBy(List<IndexDefinition> hinted) {
        List<IndexDefinition> covering = hinted.stream().filter(this::partial).toList();
        if (covering.isEmpty()) {
            throw new MongoServerError(
                    NO_PLANS,
                    "NoQueryExecutionPlans",
                    "error processing query: the partial index of the hint does not hold every document that matches");
        }
        return covering;
    }

    private boolean sparse(IndexDefinition index) {
        return !index.sparse()
                || index.fields().stream()
                        .filter(field -> !IndexBounds.numeric(field.path()))
                        .anyMatch(field -> there(field.path()));
    }

    private boolean partial(IndexDefinition index) {
        return index.partialFilter() == null
                || Condition.of(index.partialFilter()).stream().allMatch(this::implied);
    }

    private boolean implied(Condition filter) {
        return asked.stream().anyMatch(each -> same(each, filter) || within(each, filter))
                || (filter.presence() && there(filter.path()));
    }

    /** Whether what lacks a field does not meet the conditions. */
    private boolean there(String path) {
        return asked.stream().filter(each -> each.path().equals(path)).anyMatch(Condition::excludesMissing);
    }

    private static boolean within(Condition narrow, Condition wide) {
        return narrow.path().equals(wide.path())
                && narrow.bounds() != null
                && wide.bounds() != null
                && wide.bounds().exact()
                && narrow.bounds().within(wide.bounds());
    }

    private static boolean same(Condition one, Condition other) {
        return one.path().equals(other.path())
                && one.operator().equals(other.operator())
                && Arrays.equals(KeyString.of(one.value()), KeyString.of(other.value()));
    }
}
