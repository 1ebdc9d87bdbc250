/** Imports, against a running ledger. */
@NullMarked
package org.houvast.command.importing;

import org.jspecify.annotations.NullMarked;
