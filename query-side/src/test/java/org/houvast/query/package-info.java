/** Stories in the words of the domain, written to a real ledger on a real store, and asked about over HTTP. */
@NullMarked
package org.houvast.query;

import org.jspecify.annotations.NullMarked;
