/** What was begun and not sent: beside the ledger, never in it. */
@NullMarked
package org.houvast.ledger.drafting;

import org.jspecify.annotations.NullMarked;
