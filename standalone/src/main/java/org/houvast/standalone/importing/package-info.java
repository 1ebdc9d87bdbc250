/** The command side without a server: the ledger of the data folder, and the way in for an import. */
@NullMarked
package org.houvast.standalone.importing;

import org.jspecify.annotations.NullMarked;
