package org.houvast.proof.verify;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with an export, or worth saying.
 *
 * @param position the entry that it is about
 * @param other a second entry: the one it was swapped with, the one it says it is, the last of a range
 * @param id the id of the entry, where it is known
 * @param detail the file, or what exactly is wrong
 */
record Finding(
        FindingKind kind,
        @Nullable Long position,
        @Nullable Long other,
        @Nullable String id,
        @Nullable String detail) {

    static Finding of(FindingKind kind, @Nullable String detail) {
        return new Finding(kind, null, null, null, detail);
    }

    static Finding at(FindingKind kind, long position, @Nullable String id) {
        return new Finding(kind, position, null, id, null);
    }

    static Finding between(FindingKind kind, long position, long other, @Nullable String id) {
        return new Finding(kind, position, other, id, null);
    }

    Finding because(@Nullable String why) {
        return new Finding(kind, position, other, id, why);
    }
}
