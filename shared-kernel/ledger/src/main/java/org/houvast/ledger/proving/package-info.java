/**
 * Tamper evidence: the Merkle tree over the ledger, its tiles and signed checkpoints, the proofs read from them, and the
 * audit that holds the stored commits against them.
 */
@NullMarked
package org.houvast.ledger.proving;

import org.jspecify.annotations.NullMarked;
