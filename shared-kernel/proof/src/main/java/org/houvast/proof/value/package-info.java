/** Personal values in entries: sealed, and opened with a key for that one value. */
@NullMarked
package org.houvast.proof.value;

import org.jspecify.annotations.NullMarked;
