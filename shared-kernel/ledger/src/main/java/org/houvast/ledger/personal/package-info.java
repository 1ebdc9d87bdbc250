/** Personal values: sealed per person, under keys that can be destroyed (docs/adr/0018). */
@NullMarked
package org.houvast.ledger.personal;

import org.jspecify.annotations.NullMarked;
