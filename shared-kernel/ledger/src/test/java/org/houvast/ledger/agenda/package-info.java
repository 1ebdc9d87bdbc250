@NullMarked
package org.houvast.ledger.agenda;

import org.jspecify.annotations.NullMarked;
