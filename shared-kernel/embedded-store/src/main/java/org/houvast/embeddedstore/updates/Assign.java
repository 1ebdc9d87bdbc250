package org.houvast.embeddedstore.updates;

import org.jspecify.annotations.Nullable;

/**
 * A value instead of what is there (MongoDB manual, "$set", "$setOnInsert").
 *
 * @param value of the type given, even if it equals what is there
 */
record Assign(@Nullable Object value) implements Operator {

    @Override
    public @Nullable Object apply(@Nullable Object there, FieldPath path) {
        return value;
    }
}
