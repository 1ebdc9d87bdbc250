package org.houvast.embeddedstore.queries;

import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.bson.Document;

/** What documents must meet (MongoDB manual, "Query and projection operators"). */
final class Filter {

    private static final DefaultQueryMatcher MATCHER = new DefaultQueryMatcher();

    private final Document conditions;

    /** One that cannot be understood fails here, whether there are documents or not. */
    Filter(Document conditions) {
        this.conditions = conditions;
        boolean _ = MATCHER.matches(new Document(), conditions);
    }

    boolean meets(Document document) {
        return MATCHER.matches(document, conditions);
    }
}
