@NullMarked
package org.houvast.ledger.personal;

import org.jspecify.annotations.NullMarked;
