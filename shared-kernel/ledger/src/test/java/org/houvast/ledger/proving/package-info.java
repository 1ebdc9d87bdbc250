@NullMarked
package org.houvast.ledger.proving;

import org.jspecify.annotations.NullMarked;
