package org.houvast.ledger.proving;

import org.jspecify.annotations.Nullable;

/**
 * Something that the audit found.
 *
 * @param kind what is wrong
 * @param position the entry it is about, from 1; the size for a checkpoint; 0 when it is about no entry
 * @param eventId the id of that entry, where it is known
 * @param detail what was found, in English, without anything about a person
 */
public record Finding(Kind kind, long position, @Nullable String eventId, String detail) {

    /** What can be wrong. */
    public enum Kind {
        /** An entry is not what was signed for. */
        ENTRY_ALTERED(true),
        /** There is no entry at a position that was signed for, and others follow it. */
        ENTRY_MISSING(true),
        /** Entries at the end that were signed for are gone. */
        TRUNCATED(true),
        /** A commit does not have the form in which commits are stored. */
        COMMIT_MALFORMED(true),
        /** A version of a stream comes before the one it follows, or the one it follows is not there. */
        OUT_OF_ORDER(true),
        /** A document stands among the commits where no commit can begin. */
        STRAY_COMMIT(true),
        /** A document that an entry names is gone, or its key is. */
        DOCUMENT_MISSING(true),
        /** A document is not stored any more as its entry says. */
        DOCUMENT_ALTERED(true),
        /** A tile of the tree is not that of the entries and of what was signed. */
        TILE_ALTERED(true),
        /** A tile of the tree was gone; it was made again from the entries. */
        TILE_REBUILT(false),
        /** A checkpoint does not agree with the tree, or is not signed by a key of the ledger. */
        CHECKPOINT_ALTERED(true),
        /** Entries are not yet covered by a checkpoint. */
        NOT_YET_SIGNED(false);

        private final boolean alteration;

        Kind(boolean alteration) {
            this.alteration = alteration;
        }

        /** Whether something is not as it was recorded; the others are notes. */
        public boolean isAlteration() {
            return alteration;
        }
    }

    static Finding of(Kind kind, long position, String detail) {
        return new Finding(kind, position, null, detail);
    }
}
