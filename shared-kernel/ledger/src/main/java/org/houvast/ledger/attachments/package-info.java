/** Documents beside the ledger: sealed, immutable, and gone when no entry refers to them. */
@NullMarked
package org.houvast.ledger.attachments;

import org.jspecify.annotations.NullMarked;
