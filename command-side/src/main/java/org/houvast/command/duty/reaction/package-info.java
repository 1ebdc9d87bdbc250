/** What the ledger does by itself when a duty becomes late. */
@NullMarked
package org.houvast.command.duty.reaction;

import org.jspecify.annotations.NullMarked;
