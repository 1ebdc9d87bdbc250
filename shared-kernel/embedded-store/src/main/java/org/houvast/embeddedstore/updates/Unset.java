package org.houvast.embeddedstore.updates;

import de.bwaldvogel.mongo.backend.Missing;
import org.jspecify.annotations.Nullable;

/** Nothing instead of what is there (MongoDB manual, "$unset"). */
record Unset() implements Operator {

    @Override
    public @Nullable Object apply(@Nullable Object there, FieldPath path) {
        return Missing.getInstance();
    }

    @Override
    public Way way() {
        return Way.LEFT;
    }
}
