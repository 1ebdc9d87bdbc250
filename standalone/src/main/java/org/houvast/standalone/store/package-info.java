/** Where the ledger is kept: the embedded store in the data folder, or a MongoDB. */
@NullMarked
package org.houvast.standalone.store;

import org.jspecify.annotations.NullMarked;
