/** Corrections, disputes and withdrawal from view; the original stays in the ledger. */
@NullMarked
package org.houvast.language.correction;

import org.jspecify.annotations.NullMarked;
