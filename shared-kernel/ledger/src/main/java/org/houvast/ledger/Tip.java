package org.houvast.ledger;

/**
 * The end of the ledger, as a writer must know it to go on from there.
 *
 * @param last the position of the last event, 0 for an empty ledger
 * @param latest the latest time of any event up to there, in milliseconds since the epoch
 */
record Tip(long last, long latest) {

    static final Tip EMPTY = new Tip(0, Long.MIN_VALUE);
}
