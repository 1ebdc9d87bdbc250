/** The keys that sign checkpoints, where checkpoints are kept outside the database, and the ledger that they are for. */
@NullMarked
package org.houvast.standalone.proving;

import org.jspecify.annotations.NullMarked;
