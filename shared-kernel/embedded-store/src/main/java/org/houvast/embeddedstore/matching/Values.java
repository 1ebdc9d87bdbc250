package org.houvast.embeddedstore.matching;

import de.bwaldvogel.mongo.bson.Document;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The values to which a path leads in a document, through arrays by their elements or by a place in them. */
public final class Values {

    private Values() {}

    /** Tells all of them, arrays as a whole; what is missing as the library marks it. */
    public static void at(String path, Document document, Consumer<@Nullable Object> told) {
        new Path(path).find(document, false, value -> {
            told.accept(value);
            return false;
        });
    }
}
