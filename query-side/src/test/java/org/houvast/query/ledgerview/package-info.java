/** Tests of what is shown of the ledger itself. */
@NullMarked
package org.houvast.query.ledgerview;

import org.jspecify.annotations.NullMarked;
