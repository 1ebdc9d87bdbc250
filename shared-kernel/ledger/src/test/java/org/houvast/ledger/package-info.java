@NullMarked
package org.houvast.ledger;

import org.jspecify.annotations.NullMarked;
