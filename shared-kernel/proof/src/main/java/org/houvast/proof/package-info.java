/** What an outsider needs to check a ledger without trusting its operator: hashes, and why something is not proven. */
@NullMarked
package org.houvast.proof;

import org.jspecify.annotations.NullMarked;
