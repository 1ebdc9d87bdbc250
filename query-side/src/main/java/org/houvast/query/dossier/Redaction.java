package org.houvast.query.dossier;

import org.jspecify.annotations.Nullable;

/**
 * Something that the reader of a dossier does not get to see, and why.
 *
 * @param ground the code of the ground: {@code pseudonymous}, {@code withdrawn}, {@code erased}, {@code damaged},
 *     {@code other-person}
 * @param position the entry; null when it is about all of them, or about nobody in particular
 * @param what what it is, in words
 * @param because more about the ground; null when there is no more to say
 */
record Redaction(
        String ground,
        @Nullable Long position,
        String what,
        @Nullable String because) {}
