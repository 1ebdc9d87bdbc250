/** Checkpoints of the tree (C2SP tlog-checkpoint) and proofs that stand alone (C2SP tlog-proof). */
@NullMarked
package org.houvast.proof.checkpoint;

import org.jspecify.annotations.NullMarked;
