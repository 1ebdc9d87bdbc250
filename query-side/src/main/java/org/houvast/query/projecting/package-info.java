/** How read models are fed from the ledger: once per entry, in order, and known to have got how far. */
@NullMarked
package org.houvast.query.projecting;

import org.jspecify.annotations.NullMarked;
