package org.houvast.embeddedstore.updates;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;

/** One of the three forms of an update. */
sealed interface Change permits Modifiers, Replacement, Piped {

    /**
     * What becomes of a document that is there.
     *
     * @throws MongoServerError when it cannot be done to it
     */
    Document of(Document before);

    /**
     * What is inserted where there is none.
     *
     * @param equalities what the filter says that it equals
     * @throws MongoServerError when it cannot be done to it
     */
    Document inserted(Document equalities);
}
