package org.houvast.embeddedstore.updates;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.exception.MongoServerError;
import org.jspecify.annotations.Nullable;

/** What an update operator makes of one value. The values given are not changed. */
interface Operator {

    /**
     * The value afterwards.
     *
     * @param there the value at the path; {@link Missing} where there is none
     * @return {@link Missing} where there is to be none
     * @throws MongoServerError when it cannot be done to the value
     */
    @Nullable
    Object apply(@Nullable Object there, FieldPath path);

    /** What it does where there is no way to its field. */
    default Way way() {
        return Way.MADE;
    }

    /** What is done where documents on the way to a field are missing. */
    enum Way {
        /** They are made. */
        MADE,
        /** There is nothing to do, but it is an error when they could not be made. */
        POSSIBLE,
        /** There is nothing to do. */
        LEFT
    }
}
