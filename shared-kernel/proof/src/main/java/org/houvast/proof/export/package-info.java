/** What leaves the ledger as one file: a dossier of some entries, or all of them. */
@NullMarked
package org.houvast.proof.export;

import org.jspecify.annotations.NullMarked;
