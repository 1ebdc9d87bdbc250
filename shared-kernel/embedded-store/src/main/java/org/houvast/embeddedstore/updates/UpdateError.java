package org.houvast.embeddedstore.updates;

import de.bwaldvogel.mongo.exception.MongoServerError;

/** Why an update is refused, by MongoDB's error codes (MongoDB manual, "Error codes"). A message names no value. */
enum UpdateError {
    BAD_VALUE(2, "BadValue"),
    FAILED_TO_PARSE(9, "FailedToParse"),
    TYPE_MISMATCH(14, "TypeMismatch"),
    PATH_NOT_VIABLE(28, "PathNotViable"),
    CANNOT_BACKFILL_ARRAY(34, "CannotBackfillArray"),
    CONFLICTING_UPDATE_OPERATORS(40, "ConflictingUpdateOperators"),
    DOLLAR_PREFIXED_FIELD_NAME(52, "DollarPrefixedFieldName"),
    EMPTY_FIELD_NAME(56, "EmptyFieldName"),
    IMMUTABLE_FIELD(66, "ImmutableField"),
    NOT_EXACT_VALUE_FIELD(111, "NotExactValueField");

    private final int code;
    private final String codeName;

    UpdateError(int code, String codeName) {
        this.code = code;
        this.codeName = codeName;
    }

    MongoServerError because(String message) {
        return new MongoServerError(code, codeName, message);
    }

    void unless(boolean right, String message) {
        if (!right) {
            throw because(message);
        }
    }
}
