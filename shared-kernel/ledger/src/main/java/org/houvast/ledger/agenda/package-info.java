/** What is to be looked at again, and when: kept beside the ledger, and derived from it. */
@NullMarked
package org.houvast.ledger.agenda;

import org.jspecify.annotations.NullMarked;
