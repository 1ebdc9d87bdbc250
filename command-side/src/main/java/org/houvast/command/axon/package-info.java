/** The event store of the command side: Axon's, on the ledger. */
@NullMarked
package org.houvast.command.axon;

import org.jspecify.annotations.NullMarked;
