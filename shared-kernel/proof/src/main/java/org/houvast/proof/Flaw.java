package org.houvast.proof;

/** Why something is not proven. */
public enum Flaw {
    /** The proof is about a leaf or a size that the tree does not have. */
    OUT_OF_RANGE,
    /** The proof has too few or too many hashes for its tree. */
    PATH_LENGTH,
    /** The proof leads to another root than the one that was signed. */
    ROOT_DIFFERS,
    /** Two checkpoints of one size, or a smaller and a larger one, do not belong to one growing tree. */
    INCONSISTENT,
    /** None of the keys that are trusted has signed. */
    UNKNOWN_KEY,
    /** A signature in the name of a trusted key is not by that key. */
    BAD_SIGNATURE,
    /** The checkpoint is about another log than the key is for. */
    OTHER_LOG
}
