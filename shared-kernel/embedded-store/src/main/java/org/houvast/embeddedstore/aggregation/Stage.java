package org.houvast.embeddedstore.aggregation;

import de.bwaldvogel.mongo.bson.Document;
import java.util.stream.Stream;

/** A stage of an aggregation. */
interface Stage {

    /** What comes out of it; it may hold documents only as far as its share of memory goes. */
    Stream<Document> of(Stream<Document> documents);
}
