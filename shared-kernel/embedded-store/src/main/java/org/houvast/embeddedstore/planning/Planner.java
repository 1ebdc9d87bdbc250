package org.houvast.embeddedstore.planning;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Chooses what to read for a query, without looking at any document. */
public final class Planner {

    private final Document filter;
    private final Document sort;
    private final List<Condition> conditions;
    private final Holding holding;

    private Planner(Document filter, Document sort) {
        this.filter = filter;
        this.sort = sort;
        this.conditions = Condition.of(filter);
        this.holding = new Holding(conditions);
    }

    /**
     * The plan for a query.
     *
     * @param filter conditions of a query
     * @param sort the order asked for; null or empty: none
     * @param hint the name of an index, its key pattern, or {@code {$natural: 1}} or {@code -1}; null or empty: none. A
     *     sparse index that is hinted at is used even where it lacks documents that match, as in MongoDB
     * @param limited whether only the first documents are wanted
     * @param indexes of the collection, {@code _id_} among them
     * @throws de.bwaldvogel.mongo.exception.MongoServerError BadValue when the hint names no index; FailedToParse when it is
     *     neither a text nor a document; NoQueryExecutionPlans when it names a partial index that may lack documents that
     *     match
     */
    public static Plan plan(
            Document filter,
            @Nullable Document sort,
            @Nullable Object hint,
            boolean limited,
            Collection<IndexDefinition> indexes) {
        Planner planner = new Planner(filter, sort == null ? new Document() : sort);
        return switch (Hint.of(hint)) {
            case Hint.Natural natural -> planner.scan(natural.backwards());
            case Hint.Named named ->
                planner.best(planner.holding.coveredBy(named.among(indexes)), limited, any -> true);
            case Hint.Nothing nothing ->
                Hint.of(sort) instanceof Hint.Natural natural
                        ? planner.scan(natural.backwards())
                        : planner.best(planner.holding.heldBy(indexes), limited, Candidate::helps);
        };
    }

    private Plan best(List<IndexDefinition> indexes, boolean limited, Predicate<Candidate> worth) {
        return indexes.stream()
                .map(index -> new Candidate(index, conditions, sort))
                .filter(worth)
                .min(Candidate.preference(limited))
                .map(candidate -> candidate.plan(filter, sort))
                .orElseGet(() -> scan(false));
    }

    private Plan scan(boolean backwards) {
        boolean unmeetable = conditions.stream().anyMatch(Condition::unmeetable);
        boolean sorted = sort.isEmpty() || Hint.of(sort) instanceof Hint.Natural;
        return new Plan(
                null,
                unmeetable ? List.of() : List.of(KeyRange.all()),
                backwards,
                sorted || unmeetable ? Order.SORTED : Order.UNSORTED,
                conditions.isEmpty() || unmeetable,
                filter,
                sort,
                Document::new);
    }
}
