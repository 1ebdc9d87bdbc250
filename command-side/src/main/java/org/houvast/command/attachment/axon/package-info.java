/** Removing the documents that no entry of the ledger refers to. */
@NullMarked
package org.houvast.command.attachment.axon;

import org.jspecify.annotations.NullMarked;
