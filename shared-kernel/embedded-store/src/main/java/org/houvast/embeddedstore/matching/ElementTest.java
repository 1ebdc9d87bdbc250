package org.houvast.embeddedstore.matching;

import org.jspecify.annotations.Nullable;

/** What is asked of one value, by itself: of an array as a whole, of what is missing as the library marks it. */
interface ElementTest {

    boolean meets(@Nullable Object value);

    /** The same, with the place of the element that decided it: as {@link Path#find} gives it. */
    default int find(@Nullable Object value) {
        return meets(value) ? Path.NO_ARRAY : Path.NOT_MET;
    }
}
