package org.houvast.ledger;

/**
 * Where a commit is.
 *
 * @param first the position of its first event
 * @param end the end of the ledger with this commit as its last
 */
record Extent(long first, Tip end) {}
