package org.houvast.embeddedstore.aggregation;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.List;

/** Stages that compute a document anew (MongoDB manual, "Updates with aggregation pipeline"). */
public final class UpdatePipeline {

    private final List<Document> stages;

    /**
     * Reads them.
     *
     * @throws MongoServerError InvalidOptions for a stage that is not for updates
     */
    public UpdatePipeline(List<?> stages) {
        this.stages = Pipeline.updating(stages);
    }

    /** What they make of a document; the one given is not changed. */
    public Document run(Document document) {
        return Pipeline.run(stages, document.cloneDeeply());
    }
}
