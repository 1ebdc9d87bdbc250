/** Can it be shown that nothing was altered? Checkpoints, proofs, and an audit that can be followed step by step. */
@NullMarked
package org.houvast.query.ledgerview;

import org.jspecify.annotations.NullMarked;
