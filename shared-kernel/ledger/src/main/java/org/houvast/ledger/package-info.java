/**
 * The ledger: what happened, written once, in one order. An event store for Axon on MongoDB with one document per
 * commit (docs/adr/0003), the JSON of its events, and the tokens of those who read on from it.
 */
@NullMarked
package org.houvast.ledger;

import org.jspecify.annotations.NullMarked;
