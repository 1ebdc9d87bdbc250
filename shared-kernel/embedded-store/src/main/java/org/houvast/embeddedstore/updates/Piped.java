package org.houvast.embeddedstore.updates;

import de.bwaldvogel.mongo.bson.Document;
import org.houvast.embeddedstore.aggregation.UpdatePipeline;

/** What stages of an aggregation make of a document (MongoDB manual, "Updates with aggregation pipeline"). */
record Piped(UpdatePipeline pipeline) implements Change {

    private static final String ID = "_id";

    @Override
    public Document of(Document before) {
        Document after = pipeline.run(before);
        if (!after.containsKey(ID) && before.containsKey(ID)) {
            after.put(ID, before.get(ID));
        }
        return Update.idFirst(after);
    }

    @Override
    public Document inserted(Document equalities) {
        return of(equalities);
    }
}
