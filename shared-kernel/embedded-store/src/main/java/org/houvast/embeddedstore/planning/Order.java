package org.houvast.embeddedstore.planning;

/** What the order in which a plan reads is worth. */
public enum Order {
    /** Reading the ranges one after another, the last first when backwards, is in the order asked for, if any was. */
    SORTED,
    /** Each range is in the order asked for: read them beside each other, and the least key behind the prefix first. */
    MERGED,
    /** To be sorted after reading. */
    UNSORTED
}
