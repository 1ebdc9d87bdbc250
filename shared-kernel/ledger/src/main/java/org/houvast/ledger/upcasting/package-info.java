/** Brings entries of older revisions up to date when they are read; what is stored never changes. */
@NullMarked
package org.houvast.ledger.upcasting;

import org.jspecify.annotations.NullMarked;
